import { decide, decodeRecord, encodeRecord, merge, optIn, resolve } from "@cookiepact/core";
import { expect, test } from "vitest";
import { policy } from "./policy";

const now = new Date("2026-11-24T12:00:00Z");

test("docs/many-teams.md: an older build honours what it knows and keeps what it does not", () => {
  const value = "1.20261123.2.p.analytics-maps.";
  const record = decodeRecord(value) ?? [];

  const { keys } = resolve(policy, record, { regime: optIn, signals: {}, now });
  keys.analytics.allowed; // true: the newer build's answer counts

  const decision = decide(policy, { analytics: false }, { now, source: "p" });
  encodeRecord(merge(policy, record, decision)); // "1.20261123.2.p.maps..20261124.1.p..analytics"

  expect(keys.analytics.allowed).toBe(true);
  expect("maps" in keys).toBe(false);
  expect(encodeRecord(merge(policy, record, decision))).toBe(
    "1.20261123.2.p.maps..20261124.1.p..analytics",
  );
});
