import { describe, expect, it, vi } from "vitest";
import type { ConsentStorage } from "../consent/storage.ts";
import { openTab } from "../test-gates.ts";
import { createPage, settled } from "../test-page.ts";
import { gatekeeperOf } from "./gatekeeper.ts";

/** A storage that writes down when it sweeps, and takes as long as it is let. */
function slowStorage(log: string[]) {
  const sweeps: (() => void)[] = [];
  const storage = {
    follow() {},
    resume: () => () => {},
    sweep: () =>
      new Promise((resolve) => {
        log.push("sweep");
        sweeps.push(() => resolve({ removed: [], left: [], unreadable: [] }));
      }),
  } as unknown as ConsentStorage;
  return {
    storage: () => storage,
    /** Lets the sweep end that has begun first. */
    async swept() {
      sweeps.shift()?.();
      await settled();
    },
  };
}

describe("the same script", () => {
  it("is started once, whoever names it and however often", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    for (const owner of ["one", "two"]) {
      for (const name of ["/a.js", "inline"]) mount(owner, name, "media");
    }
    mount("three", "/a.js", { all: ["functional", "statistics"] });
    expect(page.inserted).toEqual(["/a.js"]);
    page.load("/a.js");
    await settled();
    expect(page.ran).toEqual(["/a.js", "inline"]);
  });

  it("is started once by whoever mounts it twice in development", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    const names = ["/slow.js", "first", "second"];
    for (const stop of names.map((name) => mount("one", name, "media"))) stop();
    for (const name of names) mount("one", name, "media");
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "first", "second"]);
  });

  it("waits at the end of the line again once nobody wanted it any more", async () => {
    const { page, consent, mount, log } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "media", "media");
    mount("three", "statistics", "statistics");
    consent.withdraw("media");
    consent.save({ media: true });
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "statistics", "media"]);
    expect(log).toContain("two: load");
  });

  it("keeps its place in line as long as somebody wants it", async () => {
    const { page, consent, mount } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "shared", "media");
    mount("three", "other", "functional");
    mount("four", "shared", "functional");
    consent.withdraw("media");
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "shared", "other"]);
  });

  it("EU-11 may go on as long as anybody's grounds hold, be they those of who has come late or gone", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    mount("one", "inline", "media");
    mount("two", "inline", "statistics")();
    mount("three", "inline", { any: ["functional"] })();
    consent.withdraw("media");
    await settled();
    consent.withdraw("statistics");
    await settled();
    expect(page.reloads).toBe(0);
    consent.withdraw("functional");
    await settled();
    expect(page.reloads).toBe(1);
  });

  it("EU-11 ends the page for the second time when what went on on new grounds may not any more", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    mount("one", "inline", "media");
    consent.withdraw("media");
    await settled();
    mount("two", "inline", "statistics");
    consent.withdraw("statistics");
    await settled();
    expect(page.reloads).toBe(2);
  });

  it("does not run on grounds that somebody had who left before it started", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "shared", "media");
    mount("three", "shared", "statistics")();
    page.load("/slow.js");
    await settled();
    consent.withdraw("media");
    await settled();
    expect(page.reloads).toBe(1);
  });

  it("EU-11 no page ends for what a refusal has kept from starting on one of its grounds", async () => {
    const { page, consent, mount } = openTab();
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "shared", "media");
    mount("three", "shared", "statistics");
    consent.withdraw("media");
    page.load("/slow.js");
    await settled();
    consent.openPreferences();
    await settled();
    expect(page.ran).toEqual(["/slow.js", "shared"]);
    expect(page.reloads).toBe(0);
  });
});

describe("whenRevoked", () => {
  /** A tab with a script that has run on each of three grounds. */
  async function openRunning(...[options]: Parameters<typeof openTab>) {
    const tab = openTab(options);
    tab.consent.acceptAll();
    tab.mount("one", "media", "media");
    tab.mount("two", "all", { all: ["statistics", "functional"] });
    await settled();
    tab.log.length = 0;
    return tab;
  }

  it("EU-11 loads the page anew, once, when everybody who was told to stop has stopped", async () => {
    const { consent, log } = await openRunning();
    consent.onGrant("media", () => () => void log.push("stopped"));
    consent.rejectAll();
    expect(log).toEqual(["one: revoke", "two: revoke", "stopped"]);
    await settled();
    consent.openPreferences();
    await settled();
    expect(log).toEqual(["one: revoke", "two: revoke", "stopped", "reload"]);
  });

  it("EU-11 deletes what was stored when they have stopped, and then loads the page anew", async () => {
    const log: string[] = [];
    const { storage, swept } = slowStorage(log);
    const { consent, page } = await openRunning({ storage });
    consent.onGrant("media", () => () => void log.push("stopped"));
    consent.withdraw("media");
    await settled();
    expect(log).toEqual(["stopped", "sweep"]);
    expect(page.reloads).toBe(0);
    await swept();
    expect(page.reloads).toBe(1);
  });

  it("loads it anew once for two withdrawals at a time", async () => {
    const { storage, swept } = slowStorage([]);
    const { consent, page } = await openRunning({ storage });
    consent.withdraw("media");
    await settled();
    consent.withdraw("statistics");
    await settled();
    await swept();
    await swept();
    expect(page.reloads).toBe(1);
  });

  it("loads it anew again for what is withdrawn while it still stands", async () => {
    const { consent, page } = await openRunning();
    consent.withdraw("media");
    await settled();
    consent.withdraw("statistics");
    await settled();
    expect(page.reloads).toBe(2);
  });

  it("EU-11 loads it anew for a script that is on its way, as nothing stops it any more", async () => {
    const { consent, page, mount } = openTab();
    consent.acceptAll();
    mount("one", "/a.js", "media");
    consent.withdraw("media");
    await settled();
    expect(page.reloads).toBe(1);
  });

  it("EU-11 loads it anew for a script whose owner has gone", async () => {
    const { consent, page, mount, log } = openTab();
    consent.acceptAll();
    mount("one", "inline", "media")();
    consent.rejectAll();
    await settled();
    expect(page.reloads).toBe(1);
    expect(log).toEqual(["run inline", "reload"]);
  });

  it.each<[string, (tab: ReturnType<typeof openTab>) => void | Promise<void>]>([
    ["a refusal where nothing was ever allowed", ({ consent }) => consent.rejectAll()],
    [
      "a refusal of what has not started",
      ({ consent, mount }) => {
        consent.acceptAll();
        mount("one", "/slow.js", "functional");
        mount("two", "inline", "media");
        consent.withdraw("media");
      },
    ],
    [
      "a refusal of what could not be loaded",
      async ({ consent, page, mount }) => {
        consent.acceptAll();
        mount("one", "/a.js", "media");
        page.fail("/a.js");
        await settled();
        consent.rejectAll();
      },
    ],
    [
      "a refusal of what is found to be gone in the same moment",
      ({ consent, page, mount }) => {
        consent.acceptAll();
        mount("one", "/a.js", "media");
        consent.rejectAll();
        page.fail("/a.js");
      },
    ],
    [
      "an answer to something else",
      ({ consent, mount }) => {
        consent.acceptAll();
        mount("one", "inline", "media");
        consent.withdraw("marketing");
        consent.setLocale("de");
      },
    ],
    [
      "code that stops by itself, without a script",
      ({ consent }) => {
        consent.acceptAll();
        consent.onGrant("media", () => () => {});
        consent.rejectAll();
      },
    ],
  ])("nothing is loaded anew for %s", async (_, happen) => {
    const tab = openTab();
    await happen(tab);
    await settled();
    expect(tab.page.reloads).toBe(0);
  });

  it("nothing is swept for what has not started", async () => {
    const log: string[] = [];
    const { consent, mount } = openTab({ storage: slowStorage(log).storage });
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "inline", "media");
    consent.withdraw("media");
    await settled();
    expect(log).toEqual([]);
  });

  it("nothing is loaded anew where the refusal was taken back before the page could end", async () => {
    const { storage, swept } = slowStorage([]);
    const { consent, page } = await openRunning({ storage });
    consent.withdraw("media");
    await settled();
    consent.save({ media: true });
    await swept();
    expect(page.reloads).toBe(0);
    consent.withdraw("media");
    await settled();
    await swept();
    expect(page.reloads).toBe(1);
  });

  it("CK-03 nothing is loaded anew where the browser has not kept the refusal: that would be the end of it", async () => {
    const { device, consent, page, log } = await openRunning();
    device.blocked = true;
    consent.rejectAll();
    await settled();
    expect(consent.getSnapshot().problem).toBe("not-persisted");
    expect(log).toEqual(["one: revoke", "two: revoke"]);
    expect(page.reloads).toBe(0);
  });

  it("none: owners are told, what was stored is deleted, and the page goes on", async () => {
    const { storage, swept } = slowStorage([]);
    const { consent, page, log } = await openRunning({ whenRevoked: "none", storage });
    consent.rejectAll();
    await settled();
    await swept();
    expect(log).toEqual(["one: revoke", "two: revoke"]);
    expect(page.reloads).toBe(0);
  });

  it.each<[string, (tab: ReturnType<typeof openTab>) => void, string[]]>([
    [
      "everything is refused",
      ({ consent }) => consent.rejectAll(),
      ["functional", "statistics", "media"],
    ],
    ["one key is withdrawn", ({ consent }) => consent.withdraw("media"), ["media"]],
    [
      "one of several is withdrawn: the others are still allowed",
      ({ consent }) => consent.withdraw("statistics"),
      ["statistics"],
    ],
    [
      "two are withdrawn, one after the other",
      ({ consent }) => {
        consent.withdraw("functional");
        consent.withdraw("media");
      },
      ["functional", "media"],
    ],
  ])("a function is told once which keys it is about: %s", async (_, revoke, keys) => {
    const whenRevoked = vi.fn();
    const tab = await openRunning({ whenRevoked });
    revoke(tab);
    expect(whenRevoked).not.toHaveBeenCalled();
    await settled();
    expect(whenRevoked.mock.calls).toEqual([[keys]]);
    expect(tab.page.reloads).toBe(0);
  });

  it("a function is told of no key that was never allowed", async () => {
    const whenRevoked = vi.fn();
    const { consent, mount } = openTab({ whenRevoked });
    consent.save({ media: true });
    mount("one", "inline", { any: ["media", "statistics"] });
    consent.withdraw("media");
    await settled();
    expect(whenRevoked.mock.calls).toEqual([[["media"]]]);
  });

  it("a function is told in the tab in which nobody answered, too", async () => {
    const whenRevoked = vi.fn();
    const { device } = await openRunning({ whenRevoked });
    device.open().rejectAll();
    await settled();
    expect(whenRevoked).toHaveBeenCalledTimes(1);
  });
});

describe("gatekeeperOf", () => {
  it("is one for each consent, and listens once", () => {
    const { device, consent, gatekeeper } = openTab();
    expect(gatekeeperOf(consent, createPage())).toBe(gatekeeper);
    expect(gatekeeperOf(device.open(), createPage())).not.toBe(gatekeeper);
    expect(device.jar.listeners.size).toBe(2);
  });

  it("remembers what has been allowed since it stands", () => {
    const { device, consent, gatekeeper } = openTab();
    expect([...gatekeeper.everAllowed]).toEqual(["essential", "login"]);
    consent.save({ media: true });
    consent.withdraw("media");
    expect([...gatekeeper.everAllowed]).toEqual(["essential", "login", "media"]);
    expect([...openTab({}, device).gatekeeper.everAllowed]).toEqual(["essential", "login"]);
  });
});
