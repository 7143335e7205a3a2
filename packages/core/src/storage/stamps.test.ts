import { describe, expect, it } from "vitest";
import { noon } from "../consent/test-policy.ts";
import type { StorageKind } from "../policy/policy.ts";
import type { Retention } from "../policy/retention-text.ts";
import { endOf, readStamps, stampOf, writeStamps } from "./stamps.ts";

const NOW = noon();
const SECONDS = NOW.getTime() / 1000;

describe("stamps", () => {
  it("are read as they were written", () => {
    const stamps = new Map([
      ["localStorage visits", SECONDS - 1],
      ["cookie _ga", 0],
      ["indexedDB __proto__", 7],
    ]);
    expect(readStamps(writeStamps(stamps), NOW)).toEqual(stamps);
  });

  it("are not kept where there are none", () => {
    expect(writeStamps(new Map())).toBeNull();
    expect(readStamps(null, NOW).size).toBe(0);
  });

  it("are told apart by storage and name", () => {
    const one = stampOf({ storage: "cookie", name: "localStorage a" });
    expect(one).not.toBe(stampOf({ storage: "localStorage", name: "a" }));
  });

  it.each([
    "",
    "no JSON",
    "null",
    "7",
    '"text"',
    "[[]]",
    '{"cookie _ga":"1"}',
    '{"cookie _ga":null}',
    '{"cookie _ga":{"valueOf":1}}',
    '{"cookie _ga":-1}',
    '{"cookie _ga":1e999}',
    '{"cookie _ga":-1e999}',
    `{"cookie _ga":${SECONDS + 1}}`,
  ])("SE-03 are nothing where something else stands in their place: %s", (text) => {
    expect(readStamps(text, NOW).size).toBe(0);
  });

  it("SE-03 that are good count beside others that are not", () => {
    const text = `{"cookie _ga":1,"cookie _gid":"2","cookie _ads":${SECONDS + 60}}`;
    expect(readStamps(text, NOW)).toEqual(new Map([["cookie _ga", 1]]));
  });
});

describe("when something is past its retention", () => {
  it.each<[StorageKind, string, Retention, string]>([
    ["localStorage", "2026-11-23", "1 day", "2026-11-24"],
    ["localStorage", "2026-11-23", "13 months", "2027-12-23"],
    ["localStorage", "2027-01-31", "1 month", "2027-02-28"],
    ["localStorage", "2028-01-31", "1 month", "2028-02-29"],
    ["localStorage", "2028-02-29", "1 year", "2029-02-28"],
    ["localStorage", "2027-01-31", "13 months", "2028-02-29"],
    ["indexedDB", "2026-11-23", "P2W", "2026-12-07"],
    ["cacheStorage", "2026-11-23", "30 days", "2026-12-23"],
    ["serviceWorker", "2026-11-23", "1 year", "2027-11-23"],
    ["cookie", "2026-11-23", "13 months", "2027-12-23"],
    ["cookie", "2027-02-01", "1 month", "2027-03-01"],
    ["cookie", "2026-11-23", "28 days", "2026-12-21"],
    ["cookie", "2026-11-23", "4 weeks", "2026-12-21"],
    ["cookie", "2026-11-23", "672 hours", "2026-12-21"],
  ])("%s, seen on %s and kept for %s: after %s", (storage, since, retention, end) => {
    const item = { name: "a", retention, storage };
    expect(endOf(item, new Date(since))).toEqual(new Date(end));
  });

  it.each<[StorageKind, Retention, string]>([
    ["sessionStorage", "1 day", "it ends with the session"],
    ["sessionStorage", "session", "it ends with the session"],
    ["localStorage", "session", "no day is named"],
    ["cookie", "session", "no day is named"],
    ["cookie", "30 minutes", "it is meant to be renewed"],
    ["cookie", "27 days", "it is meant to be renewed"],
    ["cookie", "671 hours", "it is meant to be renewed"],
    ["localStorage", "0 days", "nobody knows what is meant"],
    ["localStorage", "for ever" as Retention, "nobody knows what is meant"],
  ])("%s kept for %s: never, because %s", (storage, retention) => {
    expect(endOf({ name: "a", retention, storage }, NOW)).toBeNull();
  });

  it("is the same for a cookie whether its kind is said or not", () => {
    expect(endOf({ name: "a", retention: "1 year" }, NOW)).not.toBeNull();
    expect(endOf({ name: "a", retention: "1 day" }, NOW)).toBeNull();
  });
});
