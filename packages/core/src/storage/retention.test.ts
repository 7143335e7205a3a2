import { describe, expect, it } from "vitest";
import type { StoredItem } from "../policy/policy.ts";
import { createBrowser, type TestBrowser } from "./test-browser.ts";
import { lawOf, policyOf, storageOf } from "./test-storage.ts";

const policy = policyOf({
  essential: [
    { name: "basket", retention: "30 days", storage: "localStorage" },
    { name: "language", retention: "1 year" },
  ],
  analytics: [
    { name: "_ga", retention: "13 months" },
    { name: "_session", retention: "30 minutes" },
    { name: "visits", retention: "30 days", storage: "localStorage" },
    { name: "tab", retention: "1 day", storage: "sessionStorage" },
    { name: "visits", retention: "30 days", storage: "indexedDB" },
    { name: "visits", retention: "30 days", storage: "cacheStorage" },
    { name: "/visits.js", retention: "30 days", storage: "serviceWorker" },
  ],
});

/** Visits a page, whose scripts set cookies again, on each of these days. */
async function visitOn(browser: TestBrowser, days: readonly number[], ...cookies: string[]) {
  const storage = storageOf(browser, policy, ["analytics"]);
  for (const day of days) {
    browser.days = day;
    for (const cookie of cookies) browser.set(cookie, browser.address, "script");
    await storage.sweep();
  }
  return storage;
}

const stamped = ({ stamps }: TestBrowser) => Object.keys(JSON.parse(stamps ?? "{}")).sort();

describe("what has no expiry of its own goes when its declared retention is over", () => {
  it.each(["localStorage", "indexedDB", "cacheStorage"] as const)(
    "%s: not after 30 days, but the day after",
    async (storage) => {
      const browser = createBrowser();
      browser.stores[storage].add("visits");
      const { reports } = await visitOn(browser, [0, 1, 29, 30]);
      expect([...browser.stores[storage]]).toEqual(["visits"]);
      expect(reports.flatMap(({ removed }) => removed)).toEqual([]);
      const later = await visitOn(browser, [31]);
      expect([...browser.stores[storage]]).toEqual([]);
      expect(later.reports[0]).toEqual({
        removed: [{ storage, name: "visits" }],
        left: [],
        unreadable: [],
      });
    },
  );

  it("a service worker, and what is necessary, likewise", async () => {
    const browser = createBrowser();
    browser.stores.serviceWorker.add("/visits.js");
    browser.stores.localStorage.add("basket");
    await visitOn(browser, [0, 30]);
    expect(browser.everything()).toHaveLength(2);
    await visitOn(browser, [31]);
    expect(browser.everything()).toEqual([]);
  });

  it("counts from the first time that it was seen, however long nobody came", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits");
    await visitOn(browser, [100]);
    expect([...browser.stores.localStorage]).toEqual(["visits"]);
    await visitOn(browser, [131]);
    expect([...browser.stores.localStorage]).toEqual([]);
  });

  it("begins anew with what is stored anew", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits");
    await visitOn(browser, [0, 31]);
    browser.stores.localStorage.add("visits");
    await visitOn(browser, [32, 61]);
    expect([...browser.stores.localStorage]).toEqual(["visits"]);
  });

  it("leaves a session's storage to the session", async () => {
    const browser = createBrowser();
    browser.stores.sessionStorage.add("tab");
    await visitOn(browser, [0, 500]);
    expect([...browser.stores.sessionStorage]).toEqual(["tab"]);
    expect(browser.stamps).toBeNull();
  });

  it("says when things were first seen, and what is past its time", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits");
    const { inventory } = await visitOn(browser, [0]);
    browser.days = 31;
    expect((await inventory()).entries).toMatchObject([
      { name: "visits", status: "expired", since: new Date("2026-11-23T12:00:00Z") },
    ]);
  });

  it("looking removes nothing, and keeps nothing", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits").add("basket");
    const { inventory } = storageOf(browser, policy);
    expect((await inventory()).entries.map(({ since }) => since)).toEqual([null, null]);
    expect(browser.stores.localStorage.size).toBe(2);
    expect(browser.stamps).toBeNull();
  });
});

describe("NA-03 a long cookie is not renewed for ever", () => {
  const MONTHLY = Array.from({ length: 14 }, (_, month) => month * 28);

  it("goes after 13 months of visits that set it again", async () => {
    const browser = createBrowser();
    await visitOn(browser, [...MONTHLY, 395], "_ga=1; Max-Age=34214400");
    expect(browser.cookies()).toEqual(["_ga"]);
    await visitOn(browser, [396], "_ga=1; Max-Age=34214400");
    expect(browser.cookies()).toEqual([]);
  });

  it("one of 30 minutes is renewed as long as somebody comes", async () => {
    const browser = createBrowser();
    await visitOn(browser, [...MONTHLY, 396, 800], "_session=1; Max-Age=1800");
    expect(browser.cookies()).toEqual(["_session"]);
    expect(browser.stamps).toBeNull();
  });

  it("is tried again on every visit where it would not go", async () => {
    const browser = createBrowser();
    const { readCookies } = browser.device;
    browser.device.readCookies = () => `_ga=1; ${readCookies()}`;
    const { reports } = await visitOn(browser, [0, 396, 397]);
    expect(reports.map(({ left }) => left)).toEqual([
      [],
      [{ storage: "cookie", name: "_ga", why: "still-there" }],
      [{ storage: "cookie", name: "_ga", why: "still-there" }],
    ]);
  });

  it("takes no other cookie of its name along that may stay longer", async () => {
    const two: StoredItem[] = [
      { name: "_id", retention: "30 days", path: "/app" },
      { name: "_id", retention: "1 year" },
    ];
    const browser = createBrowser("https://www.shop.example/app");
    const storage = storageOf(browser, policyOf({ essential: two }));
    for (const day of [0, 31, 365, 366]) {
      browser.days = day;
      browser.set("_id=1; Path=/");
      browser.set("_id=2; Path=/app");
      await storage.sweep();
      expect(browser.cookies()).toEqual(day === 366 ? [] : ["_id", "_id /app"]);
    }
  });

  it("takes refused ones of its name along", async () => {
    const browser = createBrowser("https://www.shop.example/app");
    const essential: StoredItem[] = [{ name: "_id", retention: "30 days" }];
    const analytics: StoredItem[] = [{ name: "_id", retention: "1 year", path: "/odd" }];
    const storage = storageOf(browser, policyOf({ essential, analytics }));
    browser.set("_id=1; Path=/");
    await storage.sweep();
    browser.days = 31;
    expect((await storage.sweep()).removed).toEqual([{ storage: "cookie", name: "_id" }]);
    expect(browser.cookies()).toEqual([]);
  });
});

describe("what is kept of when things were first seen", () => {
  const things = (browser: TestBrowser) => {
    browser.stores.localStorage.add("visits").add("basket").add("nobodys").add("cookiepact.outbox");
    for (const name of ["_ga", "_session", "language", "nobodys"]) browser.set(`${name}=1; Path=/`);
    return browser;
  };

  it("is of what is allowed and has an end, and of nothing else", async () => {
    const browser = things(createBrowser());
    await storageOf(browser, policy, ["analytics"]).sweep();
    expect(stamped(browser)).toEqual([
      "cookie _ga",
      "cookie language",
      "localStorage basket",
      "localStorage visits",
    ]);
  });

  it("EU-02 is nothing of what is refused", async () => {
    const browser = things(createBrowser());
    browser.stubborn.set("visits", "error");
    await storageOf(browser, policy).sweep();
    expect(stamped(browser)).toEqual(["cookie language", "localStorage basket"]);
  });

  it("EU-11 goes with the refusal, even where the thing itself stays", async () => {
    const browser = things(createBrowser());
    browser.stores.indexedDB.add("visits");
    browser.stubborn.set("visits", "blocked");
    const storage = storageOf(browser, policy, ["analytics"]);
    await storage.sweep();
    expect(stamped(browser)).toContain("indexedDB visits");
    storage.law = lawOf(policy);
    await storage.sweep();
    expect([...browser.stores.indexedDB]).toEqual(["visits"]);
    expect(stamped(browser)).toEqual(["cookie language", "localStorage basket"]);
  });

  it("goes with the last thing that it was kept for", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits");
    const storage = storageOf(browser, policy, ["analytics"]);
    await storage.sweep();
    expect(browser.stamps).not.toBeNull();
    browser.stores.localStorage.clear();
    await storage.sweep();
    expect(browser.stamps).toBeNull();
  });

  it("stays as long as nobody can look whether the thing does", async () => {
    const browser = things(createBrowser());
    const storage = storageOf(browser, policy, ["analytics"]);
    await storage.sweep();
    const before = browser.stamps;
    browser.broken.add("localStorage").add("cookie");
    browser.days = 3;
    await storage.sweep();
    expect(JSON.parse(browser.stamps ?? "")).toEqual(JSON.parse(before ?? ""));
  });

  it.each(["no JSON", "null", "[]", '{"localStorage visits":"1"}', '{"localStorage visits":1e12}'])(
    "SE-03 begins anew where something else stands in its place: %s",
    async (stamps) => {
      const browser = createBrowser();
      browser.stores.localStorage.add("visits");
      browser.stamps = stamps;
      await visitOn(browser, [0, 30]);
      expect([...browser.stores.localStorage]).toEqual(["visits"]);
      await visitOn(browser, [31]);
      expect([...browser.stores.localStorage]).toEqual([]);
    },
  );

  it("is not believed of the future, as where a clock was ahead", async () => {
    const browser = createBrowser();
    browser.stores.localStorage.add("visits");
    await visitOn(browser, [3000, 0, 30]);
    expect([...browser.stores.localStorage]).toEqual(["visits"]);
    await visitOn(browser, [31]);
    expect([...browser.stores.localStorage]).toEqual([]);
  });
});
