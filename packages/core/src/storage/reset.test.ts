import { describe, expect, it, vi } from "vitest";
import type { Policy, Purpose, StorageKind, StoredItem } from "../policy/policy.ts";
import { createDeviceStorage } from "./create-device-storage.ts";
import type { Device } from "./device.ts";
import { createBrowser, type TestBrowser } from "./test-browser.ts";
import { lawOf, policyOf, storageOf } from "./test-storage.ts";

const KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
] as const satisfies readonly StorageKind[];

const item = (name: string, more: Partial<StoredItem> = {}): StoredItem => ({
  name,
  retention: "1 year",
  ...more,
});

const everywhere = (...names: string[]) =>
  KINDS.flatMap((storage) => names.map((name) => item(name, { storage })));

const inEveryStorage = (...names: string[]) =>
  KINDS.flatMap((storage) => names.map((name) => ({ storage, name })));

/** A policy in which the visitor's settings are reset, beside what is not. */
function policyWith(settings: readonly StoredItem[], others: readonly StoredItem[] = []): Policy {
  const policy = policyOf({ essential: others, analytics: [item("_ga"), item("_ga_*")] });
  const layout: Purpose = { title: "L", description: "L.", resettable: true, items: settings };
  const functional = { kind: "functional", title: "F", description: "F.", purposes: { layout } };
  return { ...policy, categories: { ...policy.categories, functional } } as Policy;
}

/** Puts things of these names into every kind of storage. */
function store(browser: TestBrowser, ...names: string[]) {
  for (const name of names) {
    browser.set(`${name}=1; Path=/`);
    for (const area of Object.values(browser.stores)) area.add(name);
  }
  return browser;
}

const idle = () => new Promise((resolve) => setImmediate(resolve));

describe("a reset removes the visitor's own settings", () => {
  const policy = policyWith(everywhere("columns", "widget_*"), everywhere("session"));

  it.each([
    ["allowed", ["functional", "analytics"]],
    ["not", []],
  ])(
    "from every kind of storage, by name and by pattern, and nothing else: %s",
    async (_, keys) => {
      const browser = store(createBrowser(), "columns", "widget_1", "session", "nobodys", "_ga_1");
      const { removed, left, unreadable } = await storageOf(browser, policy, keys).reset();
      expect(browser.everything()).toEqual(inEveryStorage("_ga_1", "nobodys", "session"));
      expect(new Set(removed)).toEqual(new Set(inEveryStorage("columns", "widget_1")));
      expect(removed).toHaveLength(2 * KINDS.length);
      expect([left, unreadable]).toEqual([[], []]);
    },
  );

  it("in the same task, as far as it answers at once", () => {
    const browser = store(createBrowser(), "columns");
    void storageOf(browser, policy, ["functional"]).reset();
    expect(browser.everything().map(({ storage }) => storage)).toEqual([
      "indexedDB",
      "cacheStorage",
      "serviceWorker",
    ]);
  });

  it("not the answer itself, whatever a policy says", async () => {
    const browser = createBrowser();
    browser.set("__Host-cookiepact=1.20261123.1.a.functional.; Path=/; Secure");
    browser.stores.localStorage.add("cookiepact.stamps").add("cookiepact.outbox");
    const greedy = policyWith([
      item("__Host-cookiepact"),
      item("cookiepact.*", { storage: "localStorage" }),
    ]);
    expect((await storageOf(browser, greedy, ["functional"]).reset()).removed).toEqual([]);
    expect(browser.everything()).toHaveLength(3);
  });

  it("not what is past its retention or refused and no setting: that is a sweep's business", async () => {
    const browser = createBrowser();
    const visits = item("visits", { storage: "localStorage", retention: "30 days" });
    const own = policyWith([item("columns")], [visits]);
    browser.stores.localStorage.add("visits");
    browser.set("_ga=1; Path=/");
    const storage = storageOf(browser, own);
    await storage.inventory();
    browser.stamps = JSON.stringify({ "localStorage visits": 1_700_000_000 });
    expect((await storage.reset()).removed).toEqual([]);
    expect(browser.everything()).toHaveLength(2);
  });

  it("not what shares its name with something else, in the same place", async () => {
    const browser = store(createBrowser(), "shared");
    const own = policyWith(everywhere("shared"), everywhere("shared"));
    expect((await storageOf(browser, own, ["functional"]).reset()).removed).toEqual([]);
    expect(browser.everything()).toEqual(inEveryStorage("shared"));
  });

  it("of two cookies of one name the one that is a setting, by its path", async () => {
    const browser = createBrowser("https://www.shop.example/app/");
    browser.set("view=1; Path=/");
    browser.set("view=1; Path=/app");
    const own = policyWith([item("view", { path: "/app" })], [item("view")]);
    await storageOf(browser, own, ["functional"]).reset();
    expect(browser.cookies()).toEqual(["view"]);
  });

  it("a cookie of another path than the page's, by its exact name", async () => {
    const browser = createBrowser();
    browser.set("columns=1; Path=/app", "https://www.shop.example/app/");
    const own = policyWith([item("columns", { path: "/app" })]);
    await storageOf(browser, own, ["functional"]).reset();
    expect(browser.cookies()).toEqual([]);
  });

  it("and the time since when it was there: what is set anew is new", async () => {
    const browser = createBrowser();
    const own = policyWith([item("columns", { storage: "localStorage", retention: "30 days" })]);
    const storage = storageOf(browser, own, ["functional"]);
    browser.stores.localStorage.add("columns");
    await storage.sweep();
    expect(browser.stamps).toContain("localStorage columns");
    await storage.reset();
    expect(browser.stamps).toBeNull();
  });
});

describe("what a reset reports as left", () => {
  it("what no script can remove, of the settings alone", async () => {
    const settings = [
      item("layout", { httpOnly: true, setBy: "server" }),
      item("elsewhere", { domain: "other.example" }),
    ];
    const own = policyWith(settings, [item("session", { httpOnly: true, setBy: "server" })]);
    expect((await storageOf(createBrowser(), own, ["functional"]).reset()).left).toEqual([
      { storage: "cookie", name: "layout", why: "http-only" },
      { storage: "cookie", name: "elsewhere", why: "third-party" },
    ]);
  });

  it.each(["blocked", "error", "still-there"] as const)("a database: %s", async (why) => {
    const browser = createBrowser();
    browser.stores.indexedDB.add("columns");
    browser.stubborn.set("columns", why);
    const own = policyWith([item("columns", { storage: "indexedDB" })]);
    const { removed, left } = await storageOf(browser, own, ["functional"]).reset();
    expect(left).toEqual([{ storage: "indexedDB", name: "columns", why }]);
    expect(removed).toEqual([]);
  });

  it("what a script has set again at once, although it is allowed", async () => {
    const browser = createBrowser();
    const own = policyWith([item("columns")]);
    browser.set("columns=1; Path=/");
    const { writeCookie } = browser.device;
    vi.spyOn(browser.device, "writeCookie").mockImplementation((cookie) => {
      writeCookie(cookie);
      browser.set("columns=2; Path=/");
    });
    const { left } = await storageOf(browser, own, ["functional"]).reset();
    expect(left).toEqual([{ storage: "cookie", name: "columns", why: "still-there" }]);
  });
});

describe("who hears of a reset", () => {
  const policy = policyWith(everywhere("columns"));

  it("whoever listens, once it is through, until they listen no more; and who hears of sweeps", async () => {
    const browser = store(createBrowser(), "columns");
    const storage = storageOf(browser, policy, ["functional"]);
    const seen: number[] = [];
    const stop = storage.onReset(() => void seen.push(browser.everything().length));
    const report = await storage.reset();
    expect(seen).toEqual([0]);
    expect(storage.reports).toEqual([report]);
    await storage.sweep();
    expect(seen).toHaveLength(1);
    stop();
    await storage.reset();
    expect(seen).toHaveLength(1);
  });

  it("it rejects for nobody, wherever the rest cannot be loaded", async () => {
    const browser = store(createBrowser(), "columns");
    const consent = { policy, getSnapshot: () => ({ keys: lawOf(policy).keys }) } as never;
    const storage = createDeviceStorage(consent, browser.device, () => Promise.reject("offline"));
    await expect(storage.reset()).resolves.toMatchObject({ unreadable: [{ error: "offline" }] });
    expect(browser.everything().map(({ storage }) => storage)).not.toContain("localStorage");
  });

  it("on a server there is nothing to reset", async () => {
    const device = { ...createBrowser().device, page: () => null } satisfies Device;
    const consent = { policy, getSnapshot: () => ({ keys: {} }) } as never;
    const storage = createDeviceStorage(consent, device, () => Promise.reject("never"));
    const listener = vi.fn();
    storage.onReset(listener)();
    expect(await storage.reset()).toEqual({ entries: [], unreadable: [], removed: [], left: [] });
    await idle();
    expect(listener).not.toHaveBeenCalled();
  });
});
