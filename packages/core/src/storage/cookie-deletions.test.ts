import { describe, expect, it } from "vitest";
import type { StoredItem } from "../policy/policy.ts";
import { cookieDeletions, domainsOf, pathsOf } from "./cookie-deletions.ts";
import type { PageAddress } from "./device.ts";

const PAGE: PageAddress = { host: "www.shop.example", path: "/app/list", secure: false };

/** The rounds that delete `_ga`, declared with this domain and path. */
function roundsOf(declared: Partial<StoredItem>, page: Partial<PageAddress> = {}, shared = false) {
  const item = { name: "_ga", retention: "1 day", ...declared } as const;
  const against = [{ item, category: "analytics", purpose: "one" }];
  return [...cookieDeletions({ name: "_ga", against, shared }, { ...PAGE, ...page })];
}

/** What is written in a round, without what is the same of all. */
function scopes(round: readonly string[] = []) {
  return round.map((cookie) => cookie.replace("_ga=; Max-Age=0; Path=", ""));
}

describe("a cookie is deleted in rounds", () => {
  it("first as it is declared", () => {
    expect(roundsOf({})[0]).toEqual(["_ga=; Max-Age=0; Path=/"]);
    expect(roundsOf({ path: "/app", domain: "shop.example" })[0]).toEqual([
      "_ga=; Max-Age=0; Path=/app; Domain=shop.example",
    ]);
  });

  it("then at the root and the declared path, under the host and each domain above it", () => {
    expect(scopes(roundsOf({ path: "/app" })[1])).toEqual([
      "/",
      "/; Domain=www.shop.example",
      "/; Domain=shop.example",
      "/app",
      "/app; Domain=www.shop.example",
      "/app; Domain=shop.example",
    ]);
  });

  it("then at every path that a cookie which is seen here can have", () => {
    const hosts = ["", "; Domain=www.shop.example", "; Domain=shop.example"];
    const paths = ["/app", "/app/", "/app/list"];
    expect(scopes(roundsOf({})[2])).toEqual(
      paths.flatMap((path) => hosts.map((host) => path + host)),
    );
  });

  it("BR-08 over https at last out of its partition, all of it once more", () => {
    const [one = [], two = [], three = [], four = [], ...none] = roundsOf({}, { secure: true });
    expect(one).toEqual(["_ga=; Max-Age=0; Path=/; Secure"]);
    expect(four).toEqual(
      [...new Set([one, two, three].flat())].map((each) => `${each}; Partitioned`),
    );
    expect(none).toEqual([]);
  });

  it("writes nothing twice in a round", () => {
    for (const round of roundsOf({ path: "/", domain: "www.shop.example" }, { path: "/" })) {
      expect(new Set(round).size).toBe(round.length);
    }
  });

  it("takes no guess at one that shares its name with what is allowed", () => {
    expect(roundsOf({ path: "/app" }, {}, true)).toEqual([["_ga=; Max-Age=0; Path=/app"]]);
  });
});

describe("domainsOf", () => {
  it.each([
    ["shop.example", ["shop.example"]],
    ["www.shop.example", ["www.shop.example", "shop.example"]],
    ["a.b.shop.co.uk", ["a.b.shop.co.uk", "b.shop.co.uk", "shop.co.uk", "co.uk"]],
    ["localhost", ["localhost"]],
    ["shop.localhost", ["shop.localhost"]],
    ["192.168.0.1", ["192.168.0.1"]],
    ["[::1]", ["[::1]"]],
  ])("%s", (host, domains) => {
    expect(domainsOf(host)).toEqual(domains);
  });
});

describe("pathsOf", () => {
  it.each([
    ["/", []],
    ["/app", ["/app"]],
    ["/app/", ["/app", "/app/"]],
    ["/app/list", ["/app", "/app/", "/app/list"]],
    ["/app//list", ["/app", "/app/", "/app//", "/app//list"]],
    ["//", ["//"]],
    ["/a%20b", ["/a%20b"]],
    ["/app/;max-age=9999/list", ["/app", "/app/"]],
  ])("%s", (path, paths) => {
    expect(pathsOf(path)).toEqual(paths);
  });
});
