import { afterEach, describe, expect, it, vi } from "vitest";
import { openTab } from "../test-gates.ts";
import { settled } from "../test-page.ts";
import { gateScript } from "./gate-script.ts";

afterEach(() => void vi.unstubAllGlobals());

describe("starting", () => {
  it("EU-02 nothing is put into the page before its consent", async () => {
    const { page, consent, mount } = openTab();
    mount("one", "/a.js", "media");
    mount("two", "inline", { all: ["media", "statistics"] });
    consent.save({ marketing: true, functional: true, media: false });
    await settled();
    expect(page.inserted).toEqual([]);
  });

  it.each(["/a.js", "inline"])(
    "starts %s at once where it is allowed, and otherwise as soon as it is",
    (name) => {
      const early = openTab();
      early.mount("one", name, "media");
      early.consent.save({ media: true });
      expect(early.page.inserted).toEqual([name]);
      const late = openTab({}, early.device);
      late.mount("one", name, "media");
      expect(late.page.inserted).toEqual([name]);
    },
  );

  it("starts each in the order in which it became due", async () => {
    const { page, consent, mount } = openTab();
    mount("one", "/functional.js", "functional");
    mount("two", "media", "media");
    mount("three", "/media.js", "media");
    mount("four", "necessary", "essential");
    consent.save({ media: true });
    consent.save({ functional: true });
    await settled();
    expect(page.inserted).toEqual(["necessary", "media", "/media.js", "/functional.js"]);
  });

  it("starts on a grant in another tab", () => {
    const { device, page, mount } = openTab();
    mount("one", "/a.js", "media");
    device.open().acceptAll();
    expect(page.inserted).toEqual(["/a.js"]);
  });

  it("does not start what was given up before the grant", async () => {
    const { page, consent, mount, log } = openTab();
    mount("one", "/a.js", "media")();
    consent.acceptAll();
    await settled();
    expect(page.inserted).toEqual([]);
    expect(log).toEqual([]);
  });
});

describe("what an owner hears", () => {
  it("hears that it has run, once, when it has", async () => {
    const { page, consent, mount, log } = openTab();
    mount("one", "/a.js", "media");
    consent.acceptAll();
    await settled();
    expect(log).toEqual([]);
    page.load("/a.js");
    await settled();
    expect(log).toEqual(["run /a.js", "one: load"]);
  });

  it("hears it before the next one runs", async () => {
    const { page, consent, mount, log } = openTab();
    consent.acceptAll();
    for (const name of ["/a.js", "first", "second"]) mount(name, name, "media");
    page.load("/a.js");
    await settled();
    expect(log).toEqual([
      "run /a.js",
      "/a.js: load",
      "run first",
      "first: load",
      "run second",
      "second: load",
    ]);
  });

  it("whoever asks for a script later hears that it has run, and it runs no second time", async () => {
    const { page, consent, mount, log } = openTab();
    consent.acceptAll();
    mount("one", "/a.js", "media");
    mount("two", "/a.js", "media")();
    page.load("/a.js");
    await settled();
    mount("three", "/a.js", "functional");
    await settled();
    expect(log).toEqual(["run /a.js", "one: load", "three: load"]);
  });

  it("hears it anew when it is allowed anew, though it has not run again", async () => {
    const { consent, mount, log } = openTab({ whenRevoked: "none" });
    mount("one", "inline", "media");
    consent.acceptAll();
    await settled();
    consent.withdraw("media");
    await settled();
    consent.save({ media: true });
    await settled();
    expect(log).toEqual(["run inline", "one: load", "one: revoke", "one: load"]);
  });

  it("whoever has gone hears nothing more", async () => {
    const { page, consent, mount, log } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    const stop = mount("one", "/a.js", "media");
    stop();
    page.load("/a.js");
    await settled();
    consent.rejectAll();
    consent.acceptAll();
    await settled();
    expect(log).toEqual(["run /a.js"]);
  });

  it("EU-11 hears that it must stop, even where it is still on its way, and then not that it has run", async () => {
    const { page, consent, mount, log } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    mount("one", "/a.js", "media");
    consent.rejectAll();
    page.load("/a.js");
    await settled();
    expect(log).toEqual(["one: revoke", "run /a.js"]);
  });

  it("is not told to stop what never started", async () => {
    const { page, consent, mount, log } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    mount("one", "/slow.js", "functional");
    mount("two", "inline", "media");
    consent.withdraw("media");
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js"]);
    expect(log).toEqual(["run /slow.js", "one: load"]);
  });

  it.each<[string, (tab: ReturnType<typeof openTab>) => void]>([
    ["a refusal", ({ consent }) => consent.rejectAll()],
    ["a withdrawal of one key", ({ consent }) => consent.withdraw("media")],
    ["a refusal in another tab", ({ device }) => device.open().rejectAll()],
    [
      "an expiry",
      ({ device }) => {
        device.days = 180;
        device.jar.announce(undefined);
      },
    ],
    [
      "a signal",
      ({ device }) => {
        device.signals = { gpc: true };
        device.jar.announce(undefined);
      },
    ],
  ])("EU-11 hears it on %s", async (_, revoke) => {
    const tab = openTab({ whenRevoked: "none" });
    tab.consent.acceptAll();
    tab.mount("one", "inline", "media");
    revoke(tab);
    expect(tab.log).toEqual(["run inline", "one: revoke"]);
  });

  it("EU-11 a script that refuses for the visitor, while it runs, hears that it must stop", async () => {
    const { page, consent, mount, log } = openTab({ whenRevoked: "none" });
    consent.acceptAll();
    page.deeds.set("inline", () => consent.rejectAll());
    mount("one", "inline", "media");
    await settled();
    expect(log).toEqual(["run inline", "one: revoke"]);
  });
});

describe("a script that cannot be loaded", () => {
  it("is told to all who wait for it, and tried again for whoever asks next", async () => {
    const { page, consent, mount, log } = openTab();
    consent.acceptAll();
    mount("one", "/a.js", "media");
    mount("two", "/a.js", "media");
    page.fail("/a.js");
    await settled();
    expect(log).toEqual(["one: /a.js could not be loaded.", "two: /a.js could not be loaded."]);
    mount("three", "/a.js", "media");
    page.load("/a.js");
    await settled();
    expect(log.slice(2)).toEqual(["run /a.js", "three: load"]);
  });

  it("is tried again with the next grant", async () => {
    const { page, consent, mount, log } = openTab();
    consent.acceptAll();
    mount("one", "/a.js", "media");
    page.fail("/a.js");
    await settled();
    consent.withdraw("media");
    consent.save({ media: true });
    page.load("/a.js");
    await settled();
    expect(log).toEqual(["one: /a.js could not be loaded.", "run /a.js", "one: load"]);
  });
});

describe("handlers that fail", () => {
  it("EU-11 keep nobody else from hearing, and are reported", async () => {
    const reported: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
    const { page, consent, gatekeeper, mount, log } = openTab({ whenRevoked: "none" });
    const handlers = {
      onLoad: () => {
        throw new Error("cannot load");
      },
      onError: () => {
        throw new Error("cannot fail");
      },
      onRevoke: () => {
        throw new Error("cannot stop");
      },
    };
    for (const src of ["/a.js", "/gone.js"]) {
      gateScript(consent, gatekeeper, { requires: "media", src }, handlers);
      mount(src, src, "media");
    }
    consent.acceptAll();
    page.load("/a.js");
    page.fail("/gone.js");
    await settled();
    consent.rejectAll();
    expect(log).toEqual([
      "run /a.js",
      "/a.js: load",
      "/gone.js: /gone.js could not be loaded.",
      "/a.js: revoke",
    ]);
    expect(reported.map(messageOf)).toEqual(["cannot load", "cannot fail", "cannot stop"]);
  });
});

function messageOf(report: () => void): string {
  try {
    report();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

it("needs no handlers", async () => {
  const { consent, gatekeeper, page } = openTab({ whenRevoked: "none" });
  gateScript(consent, gatekeeper, { requires: "media", text: "inline" }, {});
  consent.acceptAll();
  await settled();
  consent.rejectAll();
  expect(page.ran).toEqual(["inline"]);
});
