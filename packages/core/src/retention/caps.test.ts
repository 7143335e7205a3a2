import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredItem } from "../policy/policy.ts";
import type { Retention } from "../policy/retention-text.ts";
import { BROWSER_CAP, capsOn, SAFARI_CAP } from "./caps.ts";

const FROM = new Date("2026-11-23T00:00:00Z");

function ids(item: Partial<StoredItem>, from = FROM): string[] {
  return capsOn({ name: "x", retention: "1 day", ...item }, from).map(({ id }) => id);
}

const BROWSER = BROWSER_CAP.id;
const SAFARI = SAFARI_CAP.id;

describe("BR-02 no browser keeps a cookie for more than 400 days", () => {
  it.each<[Retention, boolean]>([
    ["399 days", false],
    ["400 days", false],
    ["401 days", true],
    ["P400DT1S", true],
    ["57 weeks", false],
    ["58 weeks", true],
    ["1 year", false],
    ["12 months", false],
    // From 23 November 2026 to 23 December 2027.
    ["13 months", false],
    ["14 months", true],
    ["2 years", true],
    ["9999 years", true],
  ])("%s from a server: capped %s", (retention, capped) => {
    expect(ids({ retention, setBy: "server" })).toEqual(capped ? [BROWSER] : []);
  });

  it("13 months are never as long, whenever they begin", () => {
    for (let day = 0; day < 366 * 4; day++) {
      const from = new Date(FROM.getTime() + day * 86_400_000);
      expect(ids({ retention: "13 months", setBy: "server" }, from)).toEqual([]);
    }
  });
});

describe("BR-01 Safari forgets what script wrote after 7 days", () => {
  it.each<[string, Partial<StoredItem>, string[]]>([
    ["a script's cookie of 7 days", { retention: "7 days" }, []],
    ["a script's cookie of 1 week", { retention: "1 week" }, []],
    ["a script's cookie of 8 days", { retention: "8 days" }, [SAFARI]],
    ["a script's cookie of 13 months", { retention: "13 months" }, [SAFARI]],
    ["a script's cookie of 2 years, the widest first", { retention: "2 years" }, [BROWSER, SAFARI]],
    [
      "the same said in full",
      { retention: "2 years", storage: "cookie", setBy: "script" },
      [BROWSER, SAFARI],
    ],
    ["a server's cookie of 13 months", { retention: "13 months", setBy: "server" }, []],
    ["localStorage of 7 days", { retention: "7 days", storage: "localStorage" }, []],
    ["localStorage of 30 days", { retention: "30 days", storage: "localStorage" }, [SAFARI]],
    ["localStorage of 2 years", { retention: "2 years", storage: "localStorage" }, [SAFARI]],
    ["IndexedDB of 30 days", { retention: "30 days", storage: "indexedDB" }, [SAFARI]],
    ["a cache of 30 days", { retention: "30 days", storage: "cacheStorage" }, [SAFARI]],
    ["a service worker of 30 days", { retention: "30 days", storage: "serviceWorker" }, [SAFARI]],
    ["a session cookie", { retention: "session" }, []],
    ["sessionStorage", { retention: "session", storage: "sessionStorage" }, []],
  ])("%s", (_, item, expected) => {
    expect(ids(item)).toEqual(expected);
  });
});

describe("what is not stored in the browser is not cut by it", () => {
  it.each(["pixel", "fingerprint", "other"] as const)("%s of 2 years", (storage) => {
    expect(ids({ retention: "2 years", storage })).toEqual([]);
  });
});

describe("caps", () => {
  it("say where their figure comes from", () => {
    expect(BROWSER_CAP).toMatchObject({ days: 400, source: expect.stringMatching(/RFC6265bis/) });
    expect(SAFARI_CAP).toMatchObject({ days: 7, source: expect.stringMatching(/WebKit/) });
  });

  it("an item that is kept for longer never has fewer of them", () => {
    const days = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(days, days, fc.constantFrom("script", "server"), (one, other, setBy) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const shorter = ids({ retention: `${short} days`, setBy });
        expect(ids({ retention: `${long} days`, setBy })).toEqual(expect.arrayContaining(shorter));
      }),
    );
  });
});
