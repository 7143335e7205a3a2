import { describe, expect, it } from "vitest";
import type { StoredItem } from "../policy/policy.ts";
import { createBrowser } from "./test-browser.ts";
import { policyOf, storageOf } from "./test-storage.ts";

/** A browser at an address, whose cookies were set by a response of it. */
function browserAt(address: string, ...cookies: string[]) {
  const browser = createBrowser(address);
  for (const cookie of cookies) browser.set(cookie);
  return browser;
}

const cookie = (name: string, more: Partial<StoredItem> = {}): StoredItem => ({
  name,
  retention: "1 day",
  ...more,
});

const REFUSED = policyOf({ essential: ["session"], analytics: ["_ga", "_ga_*", "__Host-_id"] });

describe("EU-11 a refused cookie goes, wherever a cookie of this host can be", () => {
  it.each([
    ["of the host", "https://www.shop.example/", "_ga=1"],
    ["of the host, by Domain", "https://www.shop.example/", "_ga=1; Domain=www.shop.example"],
    ["of the domain above", "https://www.shop.example/", "_ga=1; Domain=shop.example"],
    ["of two domains above", "https://a.b.shop.example/", "_ga=1; Domain=shop.example"],
    ["of a domain with a leading dot", "https://www.shop.example/", "_ga=1; Domain=.shop.example"],
    ["below co.uk", "https://www.shop.co.uk/", "_ga=1; Domain=shop.co.uk"],
    ["below github.io", "https://me.github.io/shop/", "_ga=1; Domain=me.github.io; Path=/"],
    ["on localhost", "http://localhost/", "_ga=1"],
    ["on an address of numbers", "http://127.0.0.1/", "_ga=1"],
    ["of the page's folder", "https://www.shop.example/app/list", "_ga=1; Path=/app"],
    [
      "of the page's folder, with a slash",
      "https://www.shop.example/app/list",
      "_ga=1; Path=/app/",
    ],
    ["of the page itself", "https://www.shop.example/app/list", "_ga=1; Path=/app/list"],
    [
      "of a folder of the domain above",
      "https://www.shop.example/app/list",
      "_ga=1; Domain=shop.example; Path=/app",
    ],
    ["by pattern", "https://www.shop.example/", "_ga_X1=1; Domain=shop.example"],
    ["a secure one", "https://www.shop.example/", "_ga=1; Secure"],
    ["a `__Host-` one", "https://www.shop.example/", "__Host-_id=1; Path=/; Secure"],
    ["BR-08 in a partition", "https://www.shop.example/", "_ga=1; Path=/; Secure; Partitioned"],
    [
      "BR-08 in a partition, by Domain",
      "https://www.shop.example/app",
      "_ga=1; Domain=shop.example; Path=/app; Secure; Partitioned",
    ],
  ])("%s", async (_, address, setCookie) => {
    const browser = browserAt(address, setCookie, "session=1; Path=/", "nobodys=1; Path=/");
    expect(browser.cookies()).toHaveLength(3);
    const { removed, left } = await storageOf(browser, REFUSED).sweep();
    expect(browser.cookies()).toEqual(["nobodys", "session"]);
    expect(removed).toEqual([{ storage: "cookie", name: setCookie.split("=", 1)[0] }]);
    expect(left).toEqual([]);
  });

  it("however often there is one of its name", async () => {
    const at = "https://www.shop.example/app/list";
    const browser = browserAt(
      at,
      "_ga=1; Path=/",
      "_ga=1; Path=/app",
      "_ga=1; Domain=shop.example; Path=/",
      "_ga=1; Domain=shop.example; Path=/app",
      "_ga=1; Path=/; Secure; Partitioned",
    );
    const { removed } = await storageOf(browser, REFUSED).sweep();
    expect(browser.cookies()).toEqual([]);
    expect(removed).toHaveLength(1);
  });
});

describe("two cookies of one name", () => {
  const shared = policyOf({
    essential: [cookie("_id"), cookie("_user", { path: "/account" })],
    analytics: [cookie("_id", { path: "/app" }), cookie("_user", { domain: "shop.example" })],
  });

  it("EU-11 only the refused one goes, whichever of them the page sees", async () => {
    const browser = browserAt(
      "https://www.shop.example/app/list",
      "_id=1; Path=/",
      "_id=1; Path=/app",
      "_user=1; Path=/account",
      "_user=1; Path=/; Domain=shop.example",
    );
    const { removed, left } = await storageOf(browser, shared).sweep();
    expect(browser.cookies()).toEqual(["_id", "_user /account"]);
    // Of one of them nobody can tell.
    expect([removed, left]).toEqual([[], []]);
  });

  it("the allowed one stays alone as well", async () => {
    const browser = browserAt("https://www.shop.example/app/list", "_id=1; Path=/");
    await storageOf(browser, shared).sweep();
    storageOf(browser, shared).follow();
    expect(browser.cookies()).toEqual(["_id"]);
  });

  it("one that two patterns fit as well, one of them allowed, stays", async () => {
    const policy = policyOf({ essential: ["_id_*"], analytics: ["*_tag"] });
    const browser = browserAt("https://www.shop.example/", "_id_tag=1; Path=/");
    const storage = storageOf(browser, policy);
    await storage.sweep();
    expect(browser.cookies()).toEqual(["_id_tag"]);
    expect((await storage.inventory()).entries).toMatchObject([{ status: "allowed" }]);
  });
});

describe("cookies of paths that the page does not see", () => {
  const app = cookie("_app", { path: "/app" });
  const policy = policyOf({
    essential: [cookie("_kept", { path: "/app" })],
    analytics: [
      app,
      cookie("_many_*", { path: "/app" }),
      cookie("_db", { path: "/app", storage: "indexedDB" }),
    ],
  });

  it.each([
    ["from the root", "https://www.shop.example/", "_app=1; Path=/app"],
    ["from a path that begins alike", "https://www.shop.example/apples", "_app=1; Path=/app"],
    ["of the domain above", "https://www.shop.example/", "_app=1; Domain=shop.example; Path=/app"],
  ])("EU-11 go with the answer: %s", (_, address, setCookie) => {
    const browser = browserAt(address, setCookie, "_kept=1; Path=/app");
    storageOf(browser, policy).follow();
    expect(browser.cookies()).toEqual(["_kept /app"]);
  });

  it("stay where they are allowed", () => {
    const browser = browserAt("https://www.shop.example/", "_app=1; Path=/app");
    storageOf(browser, policy, ["analytics"]).follow();
    expect(browser.cookies()).toEqual(["_app /app"]);
    expect(browser.written).toEqual([]);
  });

  it("of patterns go when a page of their path is visited", async () => {
    const browser = browserAt("https://www.shop.example/", "_many_1=1; Path=/app");
    storageOf(browser, policy).follow();
    expect(browser.cookies()).toEqual(["_many_1 /app"]);
    expect(browser.written.filter((each) => each.includes("*"))).toEqual([]);
    browser.address = "https://www.shop.example/app/list";
    await storageOf(browser, policy).sweep();
    expect(browser.cookies()).toEqual([]);
  });
});

describe("the consent cookie is never deleted, whatever a policy says", () => {
  const NAMES = ["cookiepact", "__Host-cookiepact", "__Secure-cookiepact"];
  const ITEMS = [...NAMES, "*cookiepact", "cookie*", "__Host-*", "__Secure-*", "*"];

  it.each([
    ["declared as any cookie", ITEMS.map((name) => cookie(name))],
    ["declared at another path", ITEMS.map((name) => cookie(name, { path: "/app" }))],
    ["declared for a domain", ITEMS.map((name) => cookie(name, { domain: "shop.example" }))],
  ])("%s", async (_, analytics) => {
    const browser = browserAt(
      "https://www.shop.example/",
      "__Host-cookiepact=1; Path=/; Secure",
      "__Secure-cookiepact=1; Domain=shop.example; Path=/; Secure",
      "cookiepact=1; Path=/",
    );
    const before = browser.cookies();
    const storage = storageOf(browser, policyOf({ analytics }));
    storage.follow();
    await storage.sweep();
    expect(browser.cookies()).toEqual(before);
    expect((await storage.inventory()).entries.map(({ status }) => status)).toEqual([
      "own",
      "own",
      "own",
    ]);
  });

  it("nor one that a policy has named", async () => {
    const policy = {
      ...policyOf({ analytics: ["*choice", "__Host-*"] }),
      cookie: { name: "choice" },
    };
    const browser = browserAt("https://www.shop.example/", "__Host-choice=1; Path=/; Secure");
    await storageOf(browser, policy).sweep();
    expect(browser.cookies()).toEqual(["__Host-choice"]);
  });
});

describe("SE-05 a cookie that is named nearly like one that is declared", () => {
  it("is another cookie, and stays", async () => {
    const browser = createBrowser();
    // To a browser, blanks other than spaces and tabs are letters like any.
    browser.device.readCookies = () => "\u2003_ga=1; _ga\u00a0=1; \u2003__Host-cookiepact=1";
    const storage = storageOf(browser, REFUSED);
    expect(await storage.sweep()).toEqual({ removed: [], left: [], unreadable: [] });
    expect(browser.written).toEqual([]);
    const { entries } = await storage.inventory();
    expect(entries.map(({ status }) => status)).toEqual(Array(3).fill("undeclared"));
  });
});

describe("what it takes", () => {
  it("a cookie that is where it is declared takes one write, and one that is not there none", async () => {
    const browser = browserAt("https://www.shop.example/app/list", "_ga=1; Path=/");
    await storageOf(browser, REFUSED).sweep();
    expect(browser.written).toEqual(["_ga=; Max-Age=0; Path=/; Secure"]);
  });

  it("SE-03 the page's address says nothing but a path", async () => {
    const browser = browserAt("https://www.shop.example/app;max-age=9999/list");
    // One that will not go, so that everything is tried.
    browser.device.readCookies = () => "_ga=1";
    await storageOf(browser, REFUSED).sweep();
    expect(browser.written.length).toBeGreaterThan(9);
    expect(browser.written.filter((each) => /max-age=9/.test(each))).toEqual([]);
  });
});
