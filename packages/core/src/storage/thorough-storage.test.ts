import { describe, expect, it } from "vitest";
import type { StorageKind, StoredItem } from "../policy/policy.ts";
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

const item = (name: string, storage: StorageKind = "cookie"): StoredItem => ({
  name,
  storage,
  retention: "1 day",
});

const everywhere = (...names: string[]) =>
  KINDS.flatMap((storage) => names.map((name) => item(name, storage)));

const policy = policyOf({
  essential: everywhere("session"),
  analytics: everywhere("_ga", "_ga_*"),
  marketing: everywhere("_ads"),
});

/** Puts things of these names into every kind of storage. */
function store(browser: TestBrowser, ...names: string[]) {
  for (const name of names) {
    browser.set(`${name}=1; Path=/`);
    for (const area of Object.values(browser.stores)) area.add(name);
  }
  return browser;
}

const inEveryStorage = (...names: string[]) =>
  KINDS.flatMap((storage) => names.map((name) => ({ storage, name })));

describe("EU-11 everything that is declared under a refused key goes", () => {
  it("from every kind of storage, by name and by pattern", async () => {
    const browser = store(createBrowser(), "_ga", "_ga_X1", "_ads", "session", "nobodys");
    await storageOf(browser, policy, ["marketing"]).sweep();
    expect(browser.everything()).toEqual(inEveryStorage("_ads", "nobodys", "session"));
  });

  it("and the report names it, and nothing else", async () => {
    const browser = store(createBrowser(), "_ga", "_ads", "session", "nobodys");
    const { removed, left, unreadable } = await storageOf(browser, policy, ["marketing"]).sweep();
    expect(new Set(removed)).toEqual(new Set(inEveryStorage("_ga")));
    expect(removed).toHaveLength(KINDS.length);
    expect([left, unreadable]).toEqual([[], []]);
  });

  it("and nothing more on the next sweep", async () => {
    const browser = store(createBrowser(), "_ga");
    const storage = storageOf(browser, policy);
    await storage.sweep();
    expect(await storage.sweep()).toEqual({ removed: [], left: [], unreadable: [] });
  });

  it("of one kind of storage, where it is declared for that kind alone", async () => {
    const browser = store(createBrowser(), "_ga");
    await storageOf(browser, policyOf({ analytics: [item("_ga", "cacheStorage")] })).sweep();
    expect(browser.everything().map(({ storage }) => storage)).toEqual(
      KINDS.filter((kind) => kind !== "cacheStorage"),
    );
  });

  it("stays in storage that is not split by path or domain, where any of its name is allowed", async () => {
    const browser = store(createBrowser(), "_ga");
    const elsewhere = everywhere("_ga").map((each) => ({ ...each, path: "/app" }));
    const analytics = elsewhere.filter(({ storage }) => storage !== "cookie");
    await storageOf(browser, policyOf({ essential: everywhere("_ga"), analytics })).sweep();
    expect(browser.everything()).toEqual(inEveryStorage("_ga"));
  });

  it("is not what keeps the answer itself", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("cookiepact.outbox").add("cookiepact.stamps");
    const analytics = ["cookiepact.outbox", "cookiepact.*", "*stamps", "*"];
    const greedy = policyOf({ analytics: analytics.map((name) => item(name, "localStorage")) });
    const storage = storageOf(browser, greedy);
    await storage.sweep();
    expect(browser.stores.localStorage.size).toBe(2);
    expect((await storage.inventory()).entries).toMatchObject([
      { status: "own" },
      { status: "own" },
    ]);
  });
});

describe("an inventory", () => {
  it("EU-01 has everything of every kind, each with what the policy says of it", async () => {
    const browser = store(createBrowser(), "_ga_X1", "_ads", "session", "nobodys", "cookiepact");
    const { entries, unreadable } = await storageOf(browser, policy, ["marketing"]).inventory();
    expect(unreadable).toEqual([]);
    expect(entries).toHaveLength(5 * KINDS.length);
    for (const storage of KINDS) {
      const own = entries.filter((entry) => entry.storage === storage);
      expect(new Map(own.map(({ name, status }) => [name, status]))).toEqual(
        new Map([
          ["_ga_X1", "without-consent"],
          ["_ads", "allowed"],
          ["session", "allowed"],
          ["nobodys", "undeclared"],
          ["cookiepact", storage === "cookie" ? "own" : "undeclared"],
        ]),
      );
    }
  });

  it("says where each thing is declared, be it by pattern", async () => {
    const browser = createBrowser();
    browser.stores.indexedDB.add("_ga_X1");
    const { entries } = await storageOf(browser, policy).inventory();
    expect(entries).toEqual([
      {
        storage: "indexedDB",
        name: "_ga_X1",
        status: "without-consent",
        declared: { item: item("_ga_*", "indexedDB"), category: "analytics", purpose: "one" },
        since: null,
      },
    ]);
  });

  it("has none of the HttpOnly cookies: script does not see them", async () => {
    const browser = createBrowser();
    browser.set("session=1; Path=/; HttpOnly");
    expect((await storageOf(browser, policy).inventory()).entries).toEqual([]);
  });
});

describe("what is left, and why", () => {
  it.each(["blocked", "error", "still-there"] as const)(
    "a database that answers %s, and nothing else of its name",
    async (why) => {
      const browser = store(createBrowser(), "_ga");
      for (const storage of KINDS) if (storage !== "cookie") browser.stores[storage].delete("_ga");
      browser.stores.indexedDB.add("_ga").add("_ga_X1");
      browser.stubborn.set("_ga", why);
      const { removed, left } = await storageOf(browser, policy).sweep();
      expect(left).toContainEqual({ storage: "indexedDB", name: "_ga", why });
      expect(removed).toContainEqual({ storage: "cookie", name: "_ga" });
    },
  );

  it("what was blocked and has gone meanwhile is removed", async () => {
    const browser = createBrowser();
    const { indexedDB } = browser.stores;
    indexedDB.add("_ga");
    const [databases] = browser.device.slow?.areas ?? [];
    databases!.remove = async () => {
      indexedDB.clear();
      return new Map([["_ga", "blocked"]]);
    };
    const { removed, left } = await storageOf(browser, policy).sweep();
    expect(removed).toEqual([{ storage: "indexedDB", name: "_ga" }]);
    expect(left).toEqual([]);
  });

  it("what cannot be looked at any more once it was to go is not said to be gone", async () => {
    const browser = createBrowser();
    browser.stores.indexedDB.add("_ga");
    const [databases] = browser.device.slow?.areas ?? [];
    databases!.remove = () => void browser.broken.add("indexedDB");
    const { removed, left, unreadable } = await storageOf(browser, policy).sweep();
    expect(removed).toEqual([]);
    expect(left).toEqual([{ storage: "indexedDB", name: "_ga", why: "error" }]);
    expect(unreadable).toEqual([{ storage: "indexedDB", error: "Error: SecurityError" }]);
  });

  it("a cookie that is there under a path that nobody can guess", async () => {
    const browser = createBrowser();
    browser.device.readCookies = () => "_ga=1; session=1";
    const { removed, left } = await storageOf(browser, policy).sweep();
    expect(removed).toEqual([]);
    expect(left).toEqual([{ storage: "cookie", name: "_ga", why: "still-there" }]);
  });

  it("what a script has set again at once", async () => {
    const browser = createBrowser();
    const { localStorage } = browser.stores;
    localStorage.add("_ga");
    localStorage.delete = () => false;
    const { left } = await storageOf(browser, policy).sweep();
    expect(left).toEqual([{ storage: "localStorage", name: "_ga", why: "still-there" }]);
  });

  it("what the visitor has allowed meanwhile is there by right", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("_ga");
    const storage = storageOf(browser, policy);
    const sweep = storage.sweep();
    storage.law = lawOf(policy, ["analytics"]);
    browser.stores.localStorage.add("_ga");
    expect((await sweep).left).toEqual([]);
    expect([...browser.stores.localStorage]).toEqual(["_ga"]);
  });

  it("nothing is removed by an answer that is out of date: the visitor may answer while it is looked", async () => {
    const browser = createBrowser();
    browser.stores.indexedDB.add("_ga");
    const storage = storageOf(browser, policy);
    const [databases] = browser.device.slow?.areas ?? [];
    const { names } = databases!;
    databases!.names = () => {
      storage.law = lawOf(policy, ["analytics"]);
      return names();
    };
    expect((await storage.sweep()).removed).toEqual([]);
    expect([...browser.stores.indexedDB]).toEqual(["_ga"]);
  });
});

describe("what no script can remove is named as long as it is not allowed", () => {
  const shop = policyOf({
    essential: [{ ...item("session"), setBy: "server", httpOnly: true }],
    analytics: [
      { ...item("_visits"), setBy: "server", httpOnly: true },
      { ...item("_track*"), domain: "tracker.example" },
      { ...item("_shop"), domain: "SHOP.example" },
      { ...item("_sub"), domain: "api.shop.example" },
      { ...item("_www"), domain: "www.shop.example" },
      { ...item("_db", "indexedDB"), domain: "tracker.example" },
    ],
  });

  it("http-only, and of other hosts than this and those above it", async () => {
    const { left, removed } = await storageOf(createBrowser(), shop).sweep();
    expect(removed).toEqual([]);
    expect(left).toEqual([
      { storage: "cookie", name: "_visits", why: "http-only" },
      { storage: "cookie", name: "_track*", why: "third-party" },
      { storage: "cookie", name: "_sub", why: "third-party" },
    ]);
  });

  it("and not where it is allowed", async () => {
    const { left } = await storageOf(createBrowser(), shop, ["analytics"]).sweep();
    expect(left).toEqual([]);
  });

  it("an HttpOnly cookie that is there stays", async () => {
    const browser = createBrowser();
    browser.set("_visits=1; Path=/; HttpOnly");
    await storageOf(browser, shop).sweep();
    expect(browser.cookies()).toEqual(["_visits"]);
  });
});

describe("storage that does not work", () => {
  it.each(KINDS)("%s is named, and the rest goes on", async (broken) => {
    const browser = store(createBrowser(), "_ga", "session");
    browser.broken.add(broken);
    const { removed, unreadable, left } = await storageOf(browser, policy).sweep();
    expect(unreadable).toEqual([{ storage: broken, error: "Error: SecurityError" }]);
    expect(new Set(removed.map(({ storage }) => storage))).toEqual(
      new Set(KINDS.filter((kind) => kind !== broken)),
    );
    expect(left).toEqual([]);
    const { entries } = await storageOf(browser, policy).inventory();
    expect(entries).toHaveLength(KINDS.length - 1);
  });

  it("none of it works, and nothing rejects", async () => {
    const browser = store(createBrowser(), "_ga");
    for (const kind of KINDS) browser.broken.add(kind);
    const storage = storageOf(browser, policy);
    const { removed, left, unreadable } = await storage.sweep();
    expect([removed, left]).toEqual([[], []]);
    expect(unreadable.map(({ storage }) => storage)).toEqual(KINDS);
    expect((await storage.inventory()).unreadable).toEqual(unreadable);
  });

  it("what throws when something is removed is named, and the rest goes on", async () => {
    const browser = store(createBrowser(), "_ga", "_ads");
    browser.stubborn.set("_ga", "error");
    const { removed, left } = await storageOf(browser, policy).sweep();
    const others = KINDS.filter((kind) => kind !== "cookie");
    expect(left).toEqual(
      expect.arrayContaining(others.map((storage) => ({ storage, name: "_ga", why: "error" }))),
    );
    expect(removed).toContainEqual({ storage: "cookie", name: "_ga" });
    expect(removed).toContainEqual({ storage: "cookie", name: "_ads" });
  });
});
