import { type ConsentRecord, decodeRecord, encodeRecord, type Policy } from "@cookiepact/core";
import vectors from "@cookiepact/core/test-vectors.json" with { type: "json" };
import fc from "fast-check";
import { anyRecord } from "../../packages/core/src/cookie/test-arbitraries.ts";

const RANDOM = 100;

const golden = new Map<string, ConsentRecord>();
for (const { value, record } of vectors.values) if (record) golden.set(value, record);

/** Every value of the golden vectors that is the grammar, and some that nobody has thought of. */
export const VALUES: readonly string[] = [
  ...golden.keys(),
  ...fc.sample(anyRecord, RANDOM).map((record) => encodeRecord(record)),
];

/** What a value means, by the golden vectors where they say so. */
export function recordOf(value: string): ConsentRecord | null {
  return golden.get(value) ?? decodeRecord(value);
}

interface NamedCookie extends Pick<Policy, "cookie"> {
  readonly name: string;
  readonly secure: boolean;
}

/** The names that the cookie has, each with a policy and a connection that lead to it. */
export const NAMES: readonly NamedCookie[] = [
  { name: "__Host-cookiepact", secure: true },
  { name: "__Secure-cookiepact", secure: true, cookie: { domain: "shop.example" } },
  { name: "cookiepact", secure: false },
];
