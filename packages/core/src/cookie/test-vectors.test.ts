import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import vectors from "../../test-vectors.json" with { type: "json" };
import { decodeWithSchema } from "../schema/record-schema.ts";
import { decodeRecord } from "./decode-record.ts";
import { encodeRecord } from "./encode-record.ts";
import { readRecord } from "./read-record.ts";

/**
 * The vectors that were published, by their number and what they hashed to. They are never edited: add yours at the end
 * of its section, and after a release move the number up.
 */
const PUBLISHED = {
  values: {
    count: 155,
    sha256: "76ef0d546755baa5426c30e8bf797116f2c5de706b638de44ca135f853a72dcb",
  },
  errors: {
    count: 41,
    sha256: "bc16508e0b150b83c1cebacfad2b88ff47ca55db08a3165c1eb0482d994db11d",
  },
  headers: {
    count: 47,
    sha256: "38e7251e5bc396e053c2527d7da7c02388985b0a5e5af4ffac1b3915b1a5fda5",
  },
} as const;

const { values, errors, headers } = vectors;

describe("the golden vectors", () => {
  it.each(["values", "errors", "headers"] as const)("only ever grow: %s", (section) => {
    const { count, sha256 } = PUBLISHED[section];
    const published = JSON.stringify(vectors[section].slice(0, count));
    expect(vectors[section].length).toBeGreaterThanOrEqual(count);
    expect(createHash("sha256").update(published).digest("hex")).toBe(sha256);
  });

  it("have a name of their own each, and a reason", () => {
    for (const section of [values, errors, headers]) {
      expect(new Set(section.map(({ id }) => id)).size).toBe(section.length);
      for (const { id, why } of section) expect(`${id}: ${why}`).toMatch(/^[a-z0-9-]+: .+\.$/);
    }
  });

  it("come in four groups, each of them worth the name", () => {
    const groups = values.map(({ group }) => group);
    for (const group of ["good", "bad", "hostile", "skewed"]) {
      expect(groups.filter((each) => each === group).length).toBeGreaterThanOrEqual(16);
    }
    expect(new Set(groups).size).toBe(4);
  });
});

describe("every value", () => {
  it.each(values)("$group: $id", ({ value, record, why }) => {
    expect(decodeRecord(value), why).toEqual(record);
    expect(decodeWithSchema(value), why).toEqual(record);
  });

  it("that can be read is written as it was read", () => {
    for (const { value, record } of values) {
      if (record) expect(encodeRecord(record)).toBe(value.replace(/(\.\d{8}\.)0+(?=\d)/g, "$1"));
    }
  });
});

describe("every record that cannot be written", () => {
  it.each(errors)("$id", ({ record, error, why }) => {
    expect(() => encodeRecord(record), why).toThrow(expect.objectContaining({ code: error }));
  });
});

describe("every header", () => {
  it.each(headers)("$id", ({ header, secure, name, domain, record, malformed, why }) => {
    const cookie = { name, ...(domain ? { domain } : {}) };
    const expected = { record: record ?? [], malformed };
    expect(readRecord({ cookie }, header, secure), why).toEqual(expected);
  });
});
