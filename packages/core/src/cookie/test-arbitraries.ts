import fc from "fast-check";
import { dayOf } from "./day.ts";
import type { ConsentRecord, Decision } from "./record.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Any key that the grammar has. */
export const anyKey = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.string({ unit: fc.constantFrom(...LETTERS, ..."0123456789_"), maxLength: 8 }),
  )
  .map(([first, rest]) => first + rest);

/** Any day that exists in the years that a cookie may come from, or claim to. */
const anyDay = fc
  .date({ min: new Date("1970-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map(dayOf);

const anyRevision = fc.oneof(fc.nat(20), fc.nat(Number.MAX_SAFE_INTEGER));

const anySource = fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase());

/** Any record that the cookie can say. Some of its decisions settle nothing. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .uniqueArray(anyKey, { maxLength: 12 })
  .chain((keys) => {
    const shares = fc.array(
      fc.record({
        day: anyDay,
        revision: anyRevision,
        source: anySource,
        keys: fc.nat(5),
        granted: fc.nat(5),
      }),
      { minLength: 1, maxLength: 5 },
    );
    return shares.map((decisions) => dealt(keys, decisions));
  });

interface Share {
  readonly day: string;
  readonly revision: number;
  readonly source: string;
  /** How many of the keys that are left it gets. */
  readonly keys: number;
  /** How many of these are granted. */
  readonly granted: number;
}

/** Deals the keys out, so that none stands twice. */
function dealt(keys: readonly string[], shares: readonly Share[]): Decision[] {
  const left = [...keys];
  return shares.map(({ day, revision, source, keys: count, granted }) => {
    const own = left.splice(0, count);
    return { day, revision, source, granted: own.slice(0, granted), denied: own.slice(granted) };
  });
}

const SPICE = [
  ..."1.-_aZ09 \t\n\r\"'%;=,/\\{}[]<>&+*\0",
  "..",
  "--",
  ".a.",
  "__proto__",
  "constructor",
  "20250229",
  "99991231",
  "9007199254740993",
  "é",
  "٣",
  "\u2028",
  "🍪",
];

/** A value with a few wounds: pieces cut out, doubled, moved, or put in. */
export function mutated(values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const wound = fc.record({
    kind: fc.constantFrom("cut", "double", "insert", "replace"),
    at: fc.nat(200),
    length: fc.integer({ min: 1, max: 12 }),
    spice: fc.constantFrom(...SPICE),
  });
  return fc.tuple(values, fc.array(wound, { minLength: 1, maxLength: 4 })).map(([value, wounds]) =>
    wounds.reduce((text, { kind, at, length, spice }) => {
      const start = at % (text.length + 1);
      const [before, piece] = [text.slice(0, start), text.slice(start, start + length)];
      const after = text.slice(start + length);
      if (kind === "cut") return before + after;
      if (kind === "double") return before + piece + piece + after;
      return kind === "insert" ? before + spice + piece + after : before + spice + after;
    }, value),
  );
}

/** Texts made of nothing but what the grammar is made of. */
export const grammarSoup = fc
  .array(
    fc.constantFrom(
      "1",
      ".",
      "-",
      "20261123",
      "20250229",
      "a",
      "r",
      "analytics",
      "k_1",
      "Z",
      "",
      "12",
      "_",
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(""));

/** Texts that come close: the right number of fields, each of which is nearly right. */
export const nearlyValues = fc
  .array(
    fc.tuple(
      fc.constantFrom("20261123", "20240229", "20250229", "20261301", "2026112", "x"),
      fc.constantFrom("1", "007", "9007199254740991", "9007199254740992", "", "-1"),
      fc.constantFrom("a", "r", "Z", "", "ab", "1"),
      fc.constantFrom("", "analytics", "a-b", "a-a", "a-", "-a", "A", "_a", "b2_"),
      fc.constantFrom("", "media", "c-d", "analytics", "d--e", "1"),
    ),
    { maxLength: 3 },
  )
  .map((decisions) => ["1", ...decisions.flat()].join("."));
