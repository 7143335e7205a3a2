import { afterEach, describe, expect, it, vi } from "vitest";
import type { Consent } from "../consent/consent.ts";
import { createDeviceStorage, type LoadThorough } from "./create-device-storage.ts";
import { createBrowser } from "./test-browser.ts";
import { lawOf, policyOf, storageOf } from "./test-storage.ts";

const policy = policyOf({
  essential: ["session"],
  analytics: ["_ga", { name: "visits", retention: "1 year", storage: "localStorage" }],
  marketing: ["_ads", { name: "_ads", retention: "1 year", storage: "indexedDB" }],
});

/** A browser with something refused in every way that it is looked for. */
function browserWithLeftovers() {
  const browser = createBrowser();
  browser.set("session=1; Path=/");
  browser.set("_ga=1; Path=/");
  browser.stores.localStorage.add("visits");
  browser.stores.indexedDB.add("_ads");
  return browser;
}

const names = (browser: ReturnType<typeof createBrowser>) =>
  browser.everything().map(({ name }) => name);

/** Nothing here waits for anything but its turn. */
const idle = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => void vi.unstubAllGlobals());

describe("when things are removed", () => {
  it("not before somebody wants to keep them in line", () => {
    const browser = browserWithLeftovers();
    storageOf(browser, policy);
    expect(names(browser)).toHaveLength(4);
  });

  it("when the page begins: what answers at once at once, the rest as soon as it answers", async () => {
    const browser = browserWithLeftovers();
    const { resume, reports } = storageOf(browser, policy);
    resume();
    expect(names(browser)).toEqual(["session", "_ads"]);
    await idle();
    expect(reports).toHaveLength(1);
    expect(names(browser)).toEqual(["session"]);
  });

  it("EU-11 with the answer, in the same breath", () => {
    const browser = browserWithLeftovers();
    const storage = storageOf(browser, policy, ["analytics"]);
    storage.resume();
    expect(names(browser)).toEqual(["_ga", "session", "visits", "_ads"]);
    storage.law = lawOf(policy);
    storage.follow();
    expect(names(browser)).toEqual(["session", "_ads"]);
  });

  it("EU-11 once more when scripts have had their last word, and then no more", async () => {
    const browser = browserWithLeftovers();
    const { resume, reports } = storageOf(browser, policy);
    resume();
    browser.set("_ga=2; Path=/", browser.address, "script");
    expect(names(browser)).toContain("_ga");
    browser.elapse();
    expect(names(browser)).not.toContain("_ga");
    await idle();
    expect(reports).toHaveLength(2);
    browser.elapse();
    await idle();
    expect(reports).toHaveLength(2);
  });

  it("the last word is that of the last answer", async () => {
    const browser = createBrowser();
    const storage = storageOf(browser, policy, ["analytics"]);
    storage.resume();
    storage.law = lawOf(policy);
    storage.follow();
    browser.elapse();
    await idle();
    expect(storage.reports).toHaveLength(3);
  });

  it("EU-11 when the page is left", () => {
    const browser = createBrowser();
    storageOf(browser, policy).resume();
    browser.set("_ga=1; Path=/");
    browser.stores.localStorage.add("visits");
    browser.leave();
    expect(names(browser)).toEqual([]);
  });

  it("no more when nobody wants it any more", async () => {
    const browser = createBrowser();
    const { resume, reports } = storageOf(browser, policy);
    const stop = resume();
    await idle();
    expect(reports).toHaveLength(1);
    stop();
    browser.set("_ga=1; Path=/");
    browser.elapse();
    browser.leave();
    expect(names(browser)).toEqual(["_ga"]);
    expect(browser.looks).toBe(1);
  });

  it("again when somebody wants it again", () => {
    const browser = createBrowser();
    const { resume } = storageOf(browser, policy);
    resume()();
    browser.set("_ga=1; Path=/");
    resume();
    expect(names(browser)).toEqual([]);
  });

  it("not because of a change that changes nothing about what is answered", async () => {
    const browser = createBrowser();
    const storage = storageOf(browser, policy, ["analytics"]);
    storage.resume();
    await idle();
    browser.set("_ads=1; Path=/");
    storage.law = { policy, keys: { ...storage.law.keys } };
    storage.follow();
    expect(names(browser)).toEqual(["_ads"]);
    await idle();
    expect(storage.reports).toHaveLength(1);
  });

  it("EU-11 by a refusal of what was not allowed before, where it has come without asking", () => {
    const browser = createBrowser();
    const storage = storageOf(browser, policy);
    const { keys } = storage.law;
    const unasked = { ...keys.analytics!, answer: "unasked", because: "unasked" } as const;
    storage.law = { policy, keys: { ...keys, analytics: unasked } };
    storage.resume();
    browser.set("_ga=1; Path=/");
    storage.law = lawOf(policy);
    storage.follow();
    expect(names(browser)).toEqual([]);
  });
});

describe("on a server", () => {
  it("nothing happens, and nothing is looked for", async () => {
    const browser = browserWithLeftovers();
    const everything = names(browser);
    browser.device.page = () => null;
    const { resume, follow, sweep, inventory, reports } = storageOf(browser, policy);
    const stop = resume();
    follow();
    expect(await sweep()).toEqual({ entries: [], unreadable: [], removed: [], left: [] });
    expect((await inventory()).entries).toEqual([]);
    browser.elapse();
    browser.leave();
    stop();
    expect(names(browser)).toEqual(everything);
    expect([browser.written, browser.looks, reports]).toEqual([[], 0, []]);
  });
});

describe("what can go wrong, and goes no further", () => {
  /** Storage of a page whose second download is as it is given. */
  const storageWith = (browser = browserWithLeftovers(), load: LoadThorough, onSweep = () => {}) =>
    createDeviceStorage(
      { policy, getSnapshot: () => ({ keys: lawOf(policy).keys }) } as Consent,
      browser.device,
      load,
      onSweep,
    );

  it("what has to be loaded cannot be: the rest is done, and the report says so", async () => {
    const browser = browserWithLeftovers();
    const onSweep = vi.fn();
    const offline = () => Promise.reject(new TypeError("Failed to fetch"));
    const { resume, sweep, inventory } = storageWith(browser, offline, onSweep);
    resume();
    expect(names(browser)).toEqual(["session", "_ads"]);
    const unreadable = [{ storage: "other", error: "TypeError: Failed to fetch" }];
    expect(await sweep()).toMatchObject({ removed: [], left: [], unreadable });
    expect(await inventory()).toMatchObject({ entries: [], unreadable });
    expect(onSweep).toHaveBeenLastCalledWith(expect.objectContaining({ unreadable }));
  });

  it("the next sweep tries again", async () => {
    const load = vi.fn<LoadThorough>().mockRejectedValue(new Error("offline"));
    const { sweep } = storageWith(undefined, load);
    await sweep();
    await sweep();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("who hears of a sweep and fails keeps nobody from the report; the error is reported as uncaught", async () => {
    const reported: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
    const load = () => Promise.reject(new Error("offline"));
    const { sweep } = storageWith(undefined, load, () => {
      throw new Error("a listener that fails");
    });
    expect(await sweep()).toMatchObject({ removed: [] });
    expect(reported[0]).toThrow("a listener that fails");
  });

  it("cookies that can neither be read nor set", async () => {
    const browser = browserWithLeftovers();
    browser.broken.add("cookie");
    const { resume, follow, reports } = storageOf(browser, policy);
    resume();
    follow();
    browser.leave();
    expect(names(browser)).toEqual(["_ga", "session", "_ads"]);
    await idle();
    expect(reports).toHaveLength(1);
    expect(reports[0]?.unreadable).toMatchObject([{ storage: "cookie" }]);
  });
});
