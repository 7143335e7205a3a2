import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dayOf, daysBetween, isDay } from "./day.ts";
import { MAX_BYTES } from "./decode-record.ts";
import { readRecord } from "./read-record.ts";
import type { ConsentRecord } from "./record.ts";
import { anyRecord } from "./test-arbitraries.ts";
import { serializeRecord } from "./write-record.ts";

// Thousands of runs take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 2000 };
const DAY = 86_400_000;
const START = Date.parse("2026-11-23");
const ANSWER = { day: "20261123", revision: 1, source: "a", granted: ["analytics"], denied: [] };

/** A day by its distance from 23 November 2026. */
function day(distance: number): string {
  return dayOf(new Date(START + distance * DAY));
}

function daysToLive(record: ConsentRecord, today: string, periodDays: number): number {
  const cookie = serializeRecord({}, record, { today, periodDays, secure: true });
  return Number(/; Max-Age=(\d+);/.exec(cookie)?.[1]) / 86_400;
}

/** Any record, with every decision at one of these distances from today. */
function recordWithin(distances: fc.Arbitrary<number>): fc.Arbitrary<ConsentRecord> {
  return fc
    .tuple(anyRecord, fc.array(distances, { minLength: 5, maxLength: 5 }))
    .map(([record, all]) =>
      record.map((decision, index) => ({ ...decision, day: day(all[index] ?? 0) })),
    );
}

const anyPeriod = fc.integer({ min: 1, max: 800 });
const past = fc.integer({ min: -500, max: 0 });

function newestDay(record: ConsentRecord, today: string): string {
  return record
    .map((decision) => decision.day)
    .filter((each) => each <= today)
    .sort()
    .at(-1) as string;
}

describe("serializeRecord", () => {
  it.each([
    [
      {},
      true,
      [
        "__Host-cookiepact=1.20261123.1.a.analytics.",
        "Path=/",
        "SameSite=Lax",
        "Max-Age=15552000",
        "Secure",
      ],
    ],
    [
      {},
      false,
      ["cookiepact=1.20261123.1.a.analytics.", "Path=/", "SameSite=Lax", "Max-Age=15552000"],
    ],
    [
      { cookie: { domain: "example.com" } },
      true,
      [
        "__Secure-cookiepact=1.20261123.1.a.analytics.",
        "Path=/",
        "SameSite=Lax",
        "Max-Age=15552000",
        "Domain=example.com",
        "Secure",
      ],
    ],
    [
      { cookie: { name: "acme", domain: "example.com" } },
      false,
      [
        "acme=1.20261123.1.a.analytics.",
        "Path=/",
        "SameSite=Lax",
        "Max-Age=15552000",
        "Domain=example.com",
      ],
    ],
  ])(
    "BR-03 BR-04 %j over https: %s has exactly the attributes that its prefix allows",
    (policy, secure, parts) => {
      const cookie = serializeRecord(policy, [ANSWER], {
        today: "20261123",
        periodDays: 180,
        secure,
      });
      expect(cookie.split("; ")).toEqual(parts);
    },
  );

  it("EU-16 a refusal lives as long as an acceptance", () => {
    fc.assert(
      fc.property(past, anyPeriod, (age, periodDays) => {
        const granted = [{ ...ANSWER, day: day(age) }];
        const denied = [
          { ...ANSWER, day: day(age), source: "r", granted: [], denied: ["analytics"] },
        ];
        expect(daysToLive(denied, day(0), periodDays)).toBe(
          daysToLive(granted, day(0), periodDays),
        );
      }),
    );
  });

  it("BR-01 the life of a cookie never slides, however often it is written again", () => {
    const later = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(recordWithin(past), anyPeriod, later, (record, periodDays, wait) => {
        const end = daysToLive(record, day(0), periodDays);
        expect(daysToLive(record, day(wait), periodDays)).toBe(Math.max(0, end - wait));
      }),
      RUNS,
    );
  });

  it("BR-02 a cookie lives for what is left of the period of its newest answer, and never more than 400 days", () => {
    fc.assert(
      fc.property(recordWithin(past), anyPeriod, (record, periodDays) => {
        const age = daysBetween(newestDay(record, day(0)), day(0));
        const left = Math.max(0, Math.min(400, periodDays) - age);
        expect(daysToLive(record, day(0), periodDays)).toBe(left);
      }),
      RUNS,
    );
  });

  it("BR-01 a clock that was ahead makes no answer live longer", () => {
    const future = recordWithin(fc.integer({ min: 901, max: 50_000 }));
    const wait = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(future, past, anyPeriod, wait, (record, age, periodDays, days) => {
        expect(daysToLive(record, day(0), periodDays)).toBe(Math.min(periodDays, 400));
        const corrected = [...record, { ...ANSWER, day: day(age), granted: ["longer_than_any"] }];
        const end = daysToLive(corrected, day(0), periodDays);
        expect(end).toBe(Math.max(0, Math.min(periodDays, 400) + age));
        expect(daysToLive(corrected, day(days), periodDays)).toBe(Math.max(0, end - days));
      }),
      RUNS,
    );
  });

  it("CK-02 name and value together fit into what a browser keeps", () => {
    const room = MAX_BYTES - "__Host-cookiepact".length;
    const record = (length: number) => [{ ...ANSWER, granted: ["k".repeat(length - 16)] }];
    const context = { today: "20261123", periodDays: 180, secure: true };
    expect(serializeRecord({}, record(room), context).split(";", 1)[0]).toHaveLength(MAX_BYTES + 1);
    expect(() => serializeRecord({}, record(room + 1), context)).toThrow(
      expect.objectContaining({ code: "record-too-large" }),
    );
  });

  it("CK-03 what is written is what is read", () => {
    const anyPolicy = fc.constantFrom(
      {},
      { cookie: { name: "acme" } },
      { cookie: { domain: "example.com" } },
    );
    fc.assert(
      fc.property(anyPolicy, anyRecord, fc.boolean(), (policy, record, secure) => {
        const cookie = serializeRecord(policy, record, { today: day(0), periodDays: 180, secure });
        const pair = cookie.split(";", 1)[0] as string;
        expect(readRecord(policy, pair, secure)).toEqual({ record, malformed: false });
      }),
    );
  });
});

describe("days", () => {
  it("exist or do not, as in the calendar", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(13),
        fc.nat(32),
        (year, month, date) => {
          const digits =
            `${year}`.padStart(4, "0") + `${month}`.padStart(2, "0") + `${date}`.padStart(2, "0");
          const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
          const lengths = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0];
          expect(isDay(digits)).toBe(date >= 1 && date <= (lengths[month] as number));
        },
      ),
      RUNS,
    );
  });

  it("are counted in UTC, whatever the summer time", () => {
    expect(daysBetween("20260328", "20260330")).toBe(2);
    expect(daysBetween("20261123", "20261123")).toBe(0);
    expect(daysBetween("20261124", "20261123")).toBe(-1);
    expect(daysBetween("20240228", "20240301")).toBe(2);
    expect(dayOf(new Date("2026-11-23T23:59:59.999Z"))).toBe("20261123");
    expect(dayOf(new Date("2026-11-24T00:00:00+02:00"))).toBe("20261123");
  });
});
