import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { cookieName, readableNames } from "./cookie-names.ts";
import { decodeRecord } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import { cookieValues } from "./parse-cookies.ts";
import { readRecord } from "./read-record.ts";
import type { ConsentRecord } from "./record.ts";
import { anyRecord, mutated } from "./test-arbitraries.ts";

// Thousands of runs take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 1000 };
const HOST = "__Host-cookiepact";
const SECURE = "__Secure-cookiepact";

const validValues = anyRecord.map((record) => encodeRecord(record));
const anyPair = fc
  .tuple(
    fc.constantFrom(HOST, SECURE, "cookiepact", "session", `\u2000${HOST}`, ` ${HOST} `, ""),
    fc.oneof(validValues, mutated(validValues), fc.string({ unit: "binary", maxLength: 12 })),
  )
  .map((pair) => pair.join("="));
const anyHeader = fc.array(anyPair, { maxLength: 6 }).map((pairs) => pairs.join("; "));
const anyPolicy = fc.constantFrom({}, { cookie: {} }, { cookie: { domain: "example.com" } });

function granted(record: ConsentRecord): string[] {
  return record.flatMap((decision) => decision.granted);
}

describe("cookieName", () => {
  it.each([
    [undefined, true, "__Host-cookiepact"],
    [undefined, false, "cookiepact"],
    [{}, true, "__Host-cookiepact"],
    [{ name: "acme" }, true, "__Host-acme"],
    [{ name: "acme" }, false, "acme"],
    [{ domain: "example.com" }, true, "__Secure-cookiepact"],
    [{ domain: "example.com" }, false, "cookiepact"],
    [{ name: "acme", domain: "example.com" }, true, "__Secure-acme"],
  ])("BR-04 %j over https: %s is written as %s", (config, secure, name) => {
    expect(cookieName(config, secure)).toBe(name);
    expect(readableNames(config, secure)).toContain(name);
  });

  it("SE-05 no bare name is looked at over https", () => {
    for (const config of [undefined, {}, { name: "acme" }, { domain: "example.com" }]) {
      for (const name of readableNames(config, true)) expect(name).toMatch(/^__(Host|Secure)-/);
    }
  });
});

describe("cookieValues", () => {
  it("CK-04 gives all values of a name, in their order", () => {
    expect(cookieValues("a=1; b=2; a=3;a = 4\t; A=5; aa=6", "a")).toEqual(["1", "3", "4"]);
  });

  it("SE-05 takes nothing but spaces and tabs for a blank before a name", () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const blanks = codes.filter(
      (code) => cookieValues(`${String.fromCharCode(code)}a=1`, "a").length > 0,
    );
    // The semicolon begins a new pair.
    expect(blanks).toEqual([0x09, 0x20, 0x3b]);
  });

  it("SE-03 takes time in proportion to the header", () => {
    const header = `a=1;${" ".repeat(200_000)}x${"\t".repeat(200_000)}=${" ".repeat(200_000)}y`;
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      cookieValues(header, "x");
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe("readRecord", () => {
  it("SE-03 throws at nothing that a request can hold", () => {
    fc.assert(
      fc.property(anyPolicy, anyHeader, fc.boolean(), (policy, header, secure) => {
        const { record, malformed } = readRecord(policy, header, secure);
        expect(malformed && record.length > 0).toBe(false);
      }),
      RUNS,
    );
  });

  it("SE-04 grants nothing that no valid cookie of a trusted name grants", () => {
    fc.assert(
      fc.property(anyPolicy, anyHeader, fc.boolean(), (policy, header, secure) => {
        const trusted = readableNames(policy.cookie, secure).filter(
          (name) => name !== SECURE || policy.cookie?.domain,
        );
        const values = trusted.flatMap((name) => cookieValues(header, name));
        const grantable = values.flatMap((value) => granted(decodeRecord(value) ?? []));
        expect(grantable).toEqual(
          expect.arrayContaining(granted(readRecord(policy, header, secure).record)),
        );
      }),
      RUNS,
    );
  });

  it("CK-04 reads duplicates alike in every order, and never more openly than any one of them", () => {
    const several = fc.array(fc.oneof(validValues, fc.constant("no")), {
      minLength: 1,
      maxLength: 5,
    });
    const shuffled = several.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        const headerOf = (each: string[]) => each.map((value) => `${HOST}=${value}`).join("; ");
        const reading = readRecord({}, headerOf(values), true);
        expect(readRecord({}, headerOf(others), true)).toEqual(reading);
        const grants = values.flatMap((value) => {
          const record = decodeRecord(value);
          return record ? [granted(record).length] : [];
        });
        if (grants.length > 0) expect(granted(reading.record).length).toBe(Math.min(...grants));
      }),
      RUNS,
    );
  });

  it("CK-04 a cookie that cannot be read says nothing beside one that can", () => {
    fc.assert(
      fc.property(validValues, fc.string({ maxLength: 12 }), (value, noise) => {
        fc.pre(!noise.includes(";") && decodeRecord(noise.trim()) === null);
        const alone = readRecord({}, `${HOST}=${value}`, true);
        expect(readRecord({}, `${HOST}=${noise}; ${HOST}=${value}`, true)).toEqual(alone);
        expect(readRecord({}, `${HOST}=${value}; ${HOST}=${noise}`, true)).toEqual(alone);
      }),
      RUNS,
    );
  });

  it("SE-05 a subdomain of a policy that is not shared can take consent away, and give none", () => {
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (record, secure) => {
        const reading = readRecord({}, `${SECURE}=${encodeRecord(record)}`, secure);
        expect(granted(reading.record)).toEqual([]);
        expect(reading.record.flatMap(({ denied }) => denied)).toEqual(
          record.flatMap(({ denied }) => denied),
        );
        expect(reading.malformed).toBe(false);
      }),
      RUNS,
    );
  });
});
