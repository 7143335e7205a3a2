import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { france, optIn, unitedKingdom, unitedStates } from "../consent/regimes.ts";
import type { Inventory, InventoryEntry, StoredStatus } from "../consent/storage.ts";
import { encodeRecord } from "../cookie/encode-record.ts";
import { anyRecord } from "../cookie/test-arbitraries.ts";
import { createConsent } from "../create-consent.ts";
import { memoryHost } from "../host/memory-host.ts";
import { ConsentError } from "../policy/error.ts";
import { STORAGE_KINDS } from "../policy/policy.ts";
import { type ConsentExport, consentExport } from "../rights/consent-export.ts";
import { exportJson } from "../rights/export-json.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { exportJsonSchema } from "./export-json-schema.ts";
import type { exportSchema } from "./export-schema.ts";
import { parseConsentExport, safeParseConsentExport } from "./parse-consent-export.ts";
import { testPolicy } from "./test-policy.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const policy = testPolicy();
const DECISION = {
  day: "20261120",
  revision: 2,
  source: "p",
  granted: ["analytics"],
  denied: ["plausible"],
};

const STATUSES = ["allowed", "undeclared", "without-consent", "expired", "own"] as const;
const anyEntry = fc.record<InventoryEntry>({
  storage: fc.constantFrom(...STORAGE_KINDS),
  name: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("__proto__", "constructor", "")),
  status: fc.constantFrom<StoredStatus>(...STATUSES),
  declared: fc.constantFrom(null, ...itemIndexOf(policy).items),
  since: fc.option(fc.date({ min: new Date(0), max: NOW, noInvalidDate: true })),
});
const anyInventory = fc.record<Inventory>({
  entries: fc.array(anyEntry),
  unreadable: fc.array(
    fc.record({ storage: fc.constantFrom(...STORAGE_KINDS), error: fc.string() }),
  ),
});
const anyState = fc.record({
  record: fc.oneof(anyRecord, fc.constant([])),
  regime: fc.constantFrom(optIn, france, unitedKingdom, unitedStates),
  signals: fc.constantFrom({}, { gpc: true }, { gpc: false }),
  locale: fc.constantFrom("en", "de-AT", "zh-Hant"),
  now: fc.constant(NOW),
  inventory: fc.option(anyInventory),
});

/** A valid export, changed at one place; `undefined` takes a field out. */
function spoiled(way = "", value?: unknown): Record<string, unknown> {
  const entry: InventoryEntry = {
    storage: "localStorage",
    name: "visits of today",
    status: "allowed",
    declared: itemIndexOf(policy).findAll("localStorage", "visits of today")[0] ?? null,
    since: new Date("2026-11-20T00:00:00Z"),
  };
  const whole = JSON.parse(
    exportJson(
      consentExport(policy, {
        record: [DECISION],
        regime: optIn,
        signals: { gpc: true },
        locale: "en",
        now: NOW,
        inventory: { entries: [entry, entry], unreadable: [{ storage: "indexedDB", error: "" }] },
      }),
    ),
  );
  const steps = way.split(".");
  const last = steps.pop() as string;
  const inside = steps.reduce((part, step) => part[step], whole);
  if (way && value === undefined) delete inside[last];
  else if (way) inside[last] = value;
  return whole;
}

function problemsOf(input: unknown): string[] {
  const result = safeParseConsentExport(input);
  if (result.ok) throw new Error("the export was accepted");
  return result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("parseConsentExport", () => {
  it("PR-06 reads what was written: the same policy, record and inventory", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const exported = consentExport(policy, state);
        const { inventory, ...rest } = parseConsentExport(exportJson(exported));
        const { inventory: _, ...written } = exported;
        expect(rest).toEqual(written);
        expect(inventory).toEqual(state.inventory);
        expect(parseConsentExport(exported)).toEqual({ ...rest, inventory });
      }),
    );
  });

  it("PR-06 brings the visitor's state back: the same cookie, and the same answers from it", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { record, cookie, ...circumstances } = parseConsentExport(
          exportJson(consentExport(policy, state)),
        );
        expect(record.length === 0 ? null : encodeRecord(record)).toBe(cookie);
        const name = "__Secure-jetson_consent";
        const host = (cookies: string) =>
          memoryHost({ cookies, now: () => NOW, secure: true, signals: state.signals });
        const restored = createConsent(policy, {
          host: host(cookie === null ? "" : `${name}=${encodeRecord(record)}`),
          regime: circumstances.regime,
        });
        const original = createConsent(policy, {
          host: host(state.record.length === 0 ? "" : `${name}=${encodeRecord(state.record)}`),
          regime: state.regime,
        });
        expect(restored.getSnapshot().record).toEqual(state.record);
        expect(restored.getSnapshot().keys).toEqual(original.getSnapshot().keys);
      }),
    );
  });

  it("takes the text and what JSON.parse makes of it, with addresses of schemas", () => {
    const whole = { $schema: "./export.schema.json", ...spoiled() };
    const policyOfFile = { $schema: "./policy.schema.json", ...testPolicy() };
    const { policy: read } = parseConsentExport(
      `\ufeff${JSON.stringify({ ...whole, policy: policyOfFile })}`,
    );
    expect(read).toEqual(testPolicy());
    expect(parseConsentExport(whole)).not.toHaveProperty("$schema");
  });

  it("gives moments back as dates", () => {
    const { inventory } = parseConsentExport(spoiled());
    expect(inventory?.entries[0]?.since).toEqual(new Date("2026-11-20T00:00:00Z"));
    expectTypeOf(inventory).toEqualTypeOf<Inventory | null>();
  });

  it.each<[way: string, value: unknown, problem: string]>([
    ["format", "cookie-export", 'format: must be "cookiepact-export"; it is "cookie-export"'],
    ["format", undefined, 'format: must be "cookiepact-export"; it is null'],
    ["version", 2, "version: must be 1; it is 2; update @cookiepact/core"],
    ["version", "1", 'version: must be 1; it is "1"'],
    [
      "exportedAt",
      "yesterday",
      'exportedAt: must be a moment in UTC, as 2026-11-23T12:00:00.000Z (ISO 8601); it is "yesterday"',
    ],
    [
      "exportedAt",
      undefined,
      "export: needs `exportedAt`: a moment in UTC, as 2026-11-23T12:00:00.000Z (ISO 8601)",
    ],
    [
      "visitor",
      "7f3a",
      "visitor: unknown field; known here are format, version, exportedAt, policy, regime, signals, locale, record, cookie, inventory, consentRecord",
    ],
    [
      "policy",
      undefined,
      "export: needs `policy`: an object with id, revision, updated, controller and categories",
    ],
    [
      "policy.categories.analytics.purposes.usage.items.0.retention",
      "13 moons",
      "policy.categories.analytics.purposes.usage.items[0].retention: must be ",
    ],
    ["policy.revision", 1, "policy.services.plausible.revision: "],
    [
      "regime.periodDays",
      0,
      "regime.periodDays: must be a whole number of days, 1 or more; it is 0",
    ],
    ["regime.model", "none", "regime.model: must be one of opt-in, opt-out"],
    ["signals.dnt", true, "signals.dnt: unknown field"],
    ["locale", "", "locale: must be a text that is not empty"],
    [
      "record.0.day",
      "20260230",
      'record[0].day: must be a day that exists, as YYYYMMDD; it is "20260230"',
    ],
    [
      "record.0.granted",
      ["a", "a.b"],
      "record[0].granted[1]: must be a key: a small letter, then small letters, digits and _",
    ],
    ["record.0.denied", ["analytics"], "record: a key stands in one place only"],
    ["record.0.revision", -1, "record[0].revision: must be a whole number, 0 or more; it is -1"],
    ["record.0.source", "aa", 'record[0].source: must be one letter; it is "aa"'],
    ["record.0.id", "7f3a", "record[0].id: unknown field"],
    ["record", [], "cookie: does not say what `record` says"],
    ["record.0.granted", ["analytics", "functional"], "cookie: does not say what `record` says"],
    ["cookie", null, "cookie: does not say what `record` says"],
    ["cookie", "1.20261120.2.p..", "cookie: does not say what `record` says"],
    ["cookie", "yes", "cookie: is not the value of a consent cookie"],
    [
      "cookie",
      1,
      "cookie: must be the value of the consent cookie, or null where nobody has answered; it is 1",
    ],
    [
      "inventory.entries.1.storage",
      "disk",
      "inventory.entries[1].storage: must be one of cookie, localStorage",
    ],
    [
      "inventory.entries.1.since",
      "2026-02-30T00:00:00Z",
      "inventory.entries[1].since: must be a moment",
    ],
    ["inventory.entries.1.value", "7f3a", "inventory.entries[1].value: unknown field"],
    [
      "inventory.entries.1.declared.item.retention",
      "2 years",
      "inventory.entries[1].declared: the policy declares no such item there",
    ],
    [
      "inventory.entries.1.declared.purpose",
      "ads",
      "inventory.entries[1].declared: the policy declares no such item there",
    ],
    [
      "inventory.entries.1.status",
      "fine",
      "inventory.entries[1].status: must be one of allowed, undeclared, without-consent, expired, own",
    ],
    ["inventory.unreadable.0.error", undefined, "inventory.unreadable[0]: needs `error`"],
    [
      "consentRecord.header.pii_principal_id",
      "7f3a",
      "consentRecord.header.pii_principal_id: must be null",
    ],
    [
      "consentRecord.event.0.event_state",
      "given",
      "consentRecord.event[0].event_state: must be one of dpv:ConsentGiven",
    ],
    [
      "consentRecord.event.0.validity_duration",
      "half a year",
      "consentRecord.event[0].validity_duration: must be a duration",
    ],
  ])("refuses %s: %j", (way, value, problem) => {
    const problems = problemsOf(spoiled(way, value));
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]?.startsWith(problem)).toBe(true);
    expect(problemsOf(JSON.stringify(spoiled(way, value)))).toEqual(problems);
  });

  it("names everything that is wrong at once, and gives nothing of the rest", () => {
    const input = { ...spoiled("record.0.day", "today"), locale: 1, cookie: "yes", inventory: [] };
    const attempt = () => parseConsentExport(input);
    expect(attempt).toThrow(ConsentError);
    expect(attempt).toThrow(expect.objectContaining({ code: "invalid-export" }));
    expect(attempt).toThrow(
      /^The export has 3 problems:\nlocale: .+\nrecord\[0\]\.day: .+\ninventory: /,
    );
  });

  it("says of another file or another version only that", () => {
    expect(problemsOf({ format: "cookiepact-export", version: 7, visitor: 1 })).toHaveLength(1);
    expect(problemsOf(testPolicy())).toEqual(['format: must be "cookiepact-export"; it is null']);
  });

  it("agrees with the encoder on what a record is, and with the compiler on what an export is", () => {
    expectTypeOf<z.input<typeof exportSchema>["record"]>().toExtend<ConsentExport["record"]>();
    expectTypeOf<z.input<typeof exportSchema>["inventory"]>().toExtend<
      ConsentExport["inventory"]
    >();
    expectTypeOf<z.input<typeof exportSchema>["consentRecord"]>().toExtend<
      ConsentExport["consentRecord"]
    >();
    expectTypeOf<z.input<typeof exportSchema>["regime"]>().toExtend<ConsentExport["regime"]>();
  });
});

describe("hostile input", () => {
  const cyclic: Record<string, unknown> = { ...spoiled() };
  cyclic.policy = cyclic;
  const throwing = {
    get format() {
      throw new TypeError("no");
    },
  };

  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /^export: is undefined/],
    ["null", null, /^export: must be an export; it is null$/],
    ["a list", [], /^export: must be an export; it is a list$/],
    ["a number", 7, /^export: must be an export; it is 7$/],
    ["an empty text", "", /^export: is not JSON; is it the whole file\?$/],
    ["half a file", JSON.stringify(spoiled()).slice(0, -1), /^export: is not JSON/],
    ["a web page", "<!doctype html>", /^export: is not JSON/],
    ["a text in JSON", '"x"', /^export: must be an export; it is "x"$/],
    ["a cycle", cyclic, /^export: is not plain data/],
    ["a getter that throws", throwing, /^export: is not plain data/],
    ["a BigInt", { ...spoiled(), version: 1n }, /^export: is not plain data/],
    ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /^export: is n/],
    ["deep nesting inside", spoiled("policy", deep(30)), /^export: is nested too deeply$/],
    ["five million characters", " ".repeat(5_000_000), /^export: is 5000000 characters of JSON/],
    ["a million values", Array(1_000_000).fill(1), /^export: has more than 200000 values$/],
    [
      "a huge policy",
      spoiled("policy.categories", Array(30_000).fill(1)),
      /^policy: has more than 20000 values$/,
    ],
  ])("is refused in a few words: %s", (_, input, problem) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(problems[0]!.length).toBeLessThan(200);
  });

  it.each([
    ["at the top", "{"],
    ["among the services", '"services":{'],
    ["among the categories", '"categories":{'],
    ["in the regime", '"regime":{'],
    ["in the record", '"record":[{'],
    ["in an entry", '"entries":[{'],
  ])("finds a __proto__ %s, and inherits nothing from it", (_, start) => {
    const text = JSON.stringify(spoiled());
    expect(text).toContain(start);
    const hostile = text.replace(start, `${start}"__proto__":{"granted":true},`);
    expect(problemsOf(hostile).join("\n")).toMatch(/__proto__.*: this word is reserved/);
    expect(({} as Record<string, unknown>).granted).toBeUndefined();
  });

  it("reads a record of thousands of keys and an inventory of thousands of things in no time", () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
    const things = Array(10_000).fill(spoiled().inventory as never);
    const entries = (spoiled().inventory as { entries: unknown[] }).entries;
    const start = performance.now();
    problemsOf(spoiled("record.0.granted", keys));
    problemsOf(spoiled("inventory.entries", things));
    expect(
      parseConsentExport(spoiled("inventory.entries", Array(10_000).fill(entries[0]))).inventory
        ?.entries,
    ).toHaveLength(10_000);
    problemsOf({ ...spoiled(), ...Object.fromEntries(keys.map((key) => [key, 1])) });
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        expect(safeParseConsentExport(value).ok).toBe(false);
        expect(safeParseConsentExport({ ...spoiled(), record: value }).ok).toBeTypeOf("boolean");
        expect(safeParseConsentExport({ ...spoiled(), inventory: value }).ok).toBeTypeOf("boolean");
      }),
      { numRuns: 50 },
    );
  });
});

describe("exportJsonSchema", () => {
  const reader = z.fromJSONSchema(exportJsonSchema() as z.core.JSONSchema.JSONSchema);

  it("is nothing but JSON, and accepts an export", () => {
    expect(JSON.parse(JSON.stringify(exportJsonSchema()))).toEqual(exportJsonSchema());
    expect(reader.safeParse(spoiled()).success).toBe(true);
    expect(reader.safeParse({ ...spoiled(), $schema: "./export.schema.json" }).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ["format", "x"],
    ["visitor", 1],
    ["cookie", 1],
    ["record.0.source", "aa"],
    ["inventory.entries.0.storage", "disk"],
    ["policy.revision", "1"],
    ["consentRecord.header.record_id", "7f3a"],
  ])("refuses %s: %j", (way, value) => {
    expect(reader.safeParse(spoiled(way, value)).success).toBe(false);
  });
});

function deep(levels: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < levels; level++) value = { inner: value };
  return value;
}
