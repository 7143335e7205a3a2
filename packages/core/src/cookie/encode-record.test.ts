import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ConsentError } from "../policy/error.ts";
import { decodeRecord, MAX_BYTES } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import type { ConsentRecord, Decision } from "./record.ts";
import { anyKey, anyRecord, grammarSoup, mutated, nearlyValues } from "./test-arbitraries.ts";

// Thousands of runs take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 10_000 };

/** What somebody might try to bring in through a field that is not looked at. */
const smuggled = fc.oneof(
  fc.constantFrom(
    ".",
    "-",
    "..",
    ".20261123.1.a.marketing..",
    "..20261123.1.a.marketing",
    "-marketing",
    ".marketing",
    "; Domain=example.com",
    "\r\nSet-Cookie: a=b",
    "%2E",
    '"',
    " ",
    "\0",
    "\n",
    "A",
    "é",
    "٣",
  ),
  fc
    .string({ unit: fc.constantFrom(".", "-", "a", "1"), minLength: 1 })
    .filter((text) => /[.-]/.test(text)),
);

const notADay = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    smuggled.map((text) => `20261123${text}`),
    fc.stringMatching(/^\d{8}$/),
  )
  .filter((text) => decodeRecord(`1.${text}.1.a..`) === null || text.includes("."));

const notARevision = fc.oneof(
  fc.double().filter((number) => !Number.isSafeInteger(number) || number < 0),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, 1e21),
);

const notASource = fc
  .oneof(
    fc.string({ maxLength: 4 }),
    smuggled,
    smuggled.map((text) => `a${text}`),
  )
  .filter((text) => !/^[A-Za-z]$/.test(text));

const notAKey = fc
  .oneof(
    fc
      .tuple(fc.oneof(anyKey, fc.constant("")), smuggled, fc.oneof(anyKey, fc.constant("")))
      .map((parts) => parts.join("")),
    fc.string({ maxLength: 8 }),
  )
  .filter((text) => !/^[a-z][a-z0-9_]*$/.test(text));

/** Any record, one of whose decisions is changed. */
function changed<Value>(
  values: fc.Arbitrary<Value>,
  change: (decision: Decision, value: Value) => Decision,
): fc.Arbitrary<ConsentRecord> {
  return fc
    .tuple(anyRecord, fc.nat(), values)
    .map(([record, at, value]) =>
      record.map((decision, index) =>
        index === at % record.length ? change(decision, value) : decision,
      ),
    );
}

const INVALID: [string, fc.Arbitrary<ConsentRecord>][] = [
  ["day", changed(notADay, (decision, day) => ({ ...decision, day }))],
  ["revision", changed(notARevision, (decision, revision) => ({ ...decision, revision }))],
  ["source", changed(notASource, (decision, source) => ({ ...decision, source }))],
  [
    "granted",
    changed(notAKey, (decision, key) => ({ ...decision, granted: [...decision.granted, key] })),
  ],
  [
    "granted first",
    changed(notAKey, (decision, key) => ({ ...decision, granted: [key, ...decision.granted] })),
  ],
  ["granted only", changed(notAKey, (decision, key) => ({ ...decision, granted: [key] }))],
  [
    "denied",
    changed(notAKey, (decision, key) => ({ ...decision, denied: [...decision.denied, key] })),
  ],
  ["denied only", changed(notAKey, (decision, key) => ({ ...decision, denied: [key] }))],
  ["twice", changed(anyKey, (decision, key) => ({ ...decision, granted: [key], denied: [key] }))],
];

describe("encodeRecord", () => {
  it("CK-01 writes what decodeRecord reads back, to the last field", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
      RUNS,
    );
  });

  it("CK-01 writes nothing but what passes unchanged through every server and parser", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(encodeRecord(record)).toMatch(/^1[A-Za-z0-9._-]+$/);
      }),
      RUNS,
    );
  });

  it("CK-01 gives back the very value that was read, unless a revision had zeros before it", () => {
    const values = fc.oneof(
      grammarSoup,
      nearlyValues,
      mutated(anyRecord.map((record) => encodeRecord(record))),
    );
    fc.assert(
      fc.property(values, (value) => {
        const record = decodeRecord(value);
        if (record) expect(encodeRecord(record)).toBe(value.replace(/(\.\d{8}\.)0+(?=\d)/g, "$1"));
      }),
      RUNS,
    );
  });

  it.each(INVALID)(
    "CK-01 refuses a %s that is not the grammar, whatever it smuggles",
    (_, records) => {
      fc.assert(
        fc.property(records, (record) => {
          expect(() => encodeRecord(record)).toThrow(ConsentError);
        }),
        { numRuns: 1500 },
      );
    },
  );

  it.each([
    [[undefined], []],
    [[""], []],
    [[], [null]],
    [[["analytics"]], ["media"]],
    [["analytics", ["media", "ads"]], []],
  ])("CK-01 refuses keys that are no strings: %j and %j", (granted, denied) => {
    const decision = { day: "20261123", revision: 1, source: "p", granted, denied };
    expect(() => encodeRecord([decision as unknown as Decision])).toThrow(ConsentError);
  });

  it("CK-02 says what is wrong with a record that a cookie cannot hold", () => {
    const decision = {
      day: "20261123",
      revision: 1,
      source: "a",
      granted: ["k".repeat(4081)],
      denied: [],
    };
    expect(() => encodeRecord([decision])).toThrow(
      expect.objectContaining({
        code: "record-too-large",
        message: expect.stringContaining("4097"),
      }),
    );
  });

  it("CK-02 fills a cookie to the last byte", () => {
    const decision = {
      day: "20261123",
      revision: 1,
      source: "a",
      granted: ["k".repeat(4080)],
      denied: [],
    };
    expect(encodeRecord([decision])).toHaveLength(MAX_BYTES);
  });

  it("CK-02 says what is wrong with a record that is not the grammar", () => {
    expect(() => encodeRecord([])).toThrow(expect.objectContaining({ code: "invalid-record" }));
  });

  it("CK-02 keeps everything that 40 services and categories need within 512 bytes", () => {
    const keys = Array.from({ length: 40 }, (_, n) => `service_${n}`);
    const decision = { day: "20261123", revision: 12, source: "r", granted: [], denied: keys };
    expect(encodeRecord([decision]).length).toBeLessThanOrEqual(512);
  });
});
