import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import vectors from "../../test-vectors.json" with { type: "json" };
import { decodeWithSchema } from "../schema/record-schema.ts";
import { decodeRecord, MAX_BYTES } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import { anyRecord, grammarSoup, mutated, nearlyValues } from "./test-arbitraries.ts";

// Thousands of runs take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 10_000 };

const validValues = anyRecord.map((record) => encodeRecord(record));

/** Everything that a browser might hold, and what somebody might make it hold. */
const anyValue = fc.oneof(
  fc.string({ unit: "binary", maxLength: 64 }),
  grammarSoup,
  nearlyValues,
  validValues,
  mutated(validValues),
  mutated(fc.constantFrom(...vectors.values.map(({ value }) => value))),
);

/** Inputs that make careless readers slow, up to and beyond what a cookie can hold. */
const HEAVY = [
  `1.20261123.1.a.${"k".repeat(4080)}.`,
  `1.20261123.1.a.${"a-".repeat(2040)}`,
  `1.20261123.1.a.${"a-".repeat(2039)}!`,
  `1.20261123.1.a.${"a_".repeat(2039)}!`,
  `1.20261123.${"9".repeat(4080)}`,
  `1.20261123.1.a.${Array.from({ length: 800 }, (_, n) => `k${n}`).join("-")}.`,
  `1${".20261123.1.a..".repeat(273)}`,
  `1${".20261123.1.a..".repeat(272)}!`,
  `1${Array.from({ length: 190 }, (_, n) => `.20261123.1.p.k${n}.`).join("")}`,
  ".".repeat(MAX_BYTES),
  "1".repeat(MAX_BYTES),
  `1.${"20261123".repeat(500)}`,
  " ".repeat(MAX_BYTES),
  `1.20261123.1.a.${"k".repeat(100_000)}.`,
  `1${".20261123.1.a..".repeat(100_000)}`,
  "\u0000".repeat(1_000_000),
];

describe("decodeRecord", () => {
  it("SE-03 agrees with an independent reading of the grammar", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(decodeRecord(value)).toEqual(decodeWithSchema(value));
      }),
      RUNS,
    );
  });

  it("SE-03 throws at nothing that a cookie can hold", () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, fc.string({ unit: "binary", maxLength: 8000 })), (value) => {
        const record = decodeRecord(value);
        expect(record === null || record.length > 0).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([undefined, null, 1, true, {}, [], ["1.20261123.1.a.analytics."], Symbol("1")])(
    "SE-03 takes %s for no consent",
    (value) => {
      expect(decodeRecord(value as unknown as string)).toBeNull();
    },
  );

  it("SE-03 leaves every prototype as it was", () => {
    const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
    const before = prototypes.map((prototype) => Reflect.ownKeys(prototype));
    fc.assert(
      fc.property(anyValue, (value) => {
        decodeRecord(value);
        decodeRecord(`1.20261123.1.p.constructor-${value}.__proto__`);
      }),
      RUNS,
    );
    expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(before);
  });

  it("SE-03 gives no record a key that the value does not spell out", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const keys = decodeRecord(value)?.flatMap(({ granted, denied }) => [...granted, ...denied]);
        const words = value.split(/[.-]/);
        expect((keys ?? []).every((key) => words.includes(key))).toBe(true);
        expect(new Set(keys).size).toBe(keys?.length ?? 0);
      }),
      RUNS,
    );
  });

  it("SE-03 reads whatever it is given in less than a millisecond", () => {
    for (const value of HEAVY) expect(fastest(value), value.slice(0, 40)).toBeLessThan(1);
  });

  it("SE-03 reads what it is usually given much faster than that", () => {
    const samples = fc.sample(anyValue, { numRuns: 2000, seed: 2026 });
    const times = samples.map((value) => timeOf(value)).sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.5)]).toBeLessThan(0.2);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(1);
  });

  it("does not mind being asked again: it keeps no state between two values", () => {
    fc.assert(
      fc.property(anyValue, validValues, (first, second) => {
        const alone = decodeRecord(second);
        decodeRecord(first);
        expect(decodeRecord(second)).toEqual(alone);
      }),
    );
  });
});

function timeOf(value: string): number {
  const start = performance.now();
  decodeRecord(value);
  return performance.now() - start;
}

/** The fastest of many: whatever else the machine is doing, one of them ran undisturbed. */
function fastest(value: string): number {
  return Math.min(...Array.from({ length: 30 }, () => timeOf(value)));
}
