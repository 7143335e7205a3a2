import fc from "fast-check";
import { grammarSoup, mutated, nearlyValues } from "../cookie/test-arbitraries.ts";

// Headers that a server might really be sent: whatever `Headers` lets through. Only for tests.

const POLLUTING = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const DECLARED = ["session", "remember_me", "_visits", "_visits_x", "_legacy", "_ads", "chat"];
const CONSENT = ["__Host-cookiepact", "__Secure-cookiepact", "cookiepact"];
const ODD_NAMES = [
  "",
  " ",
  '"_visits"',
  "_visits ",
  "_VISITS",
  "$_visits",
  "_visits\u0001",
  "\u00e9",
];

/** What `Headers` would have of a text: no blanks around it, no line break, nothing beyond Latin-1. */
function asHeader(text: string): string {
  return text.replaceAll(/[\0\r\n\u0100-\uffff]/g, "").replace(/^[ \t]+|[ \t]+$/g, "");
}

/** Bytes of a header: Latin-1 without what ends a header or a string in C. */
const anyByte = fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code));
const anyBytes = fc
  .string({ unit: anyByte, maxLength: 12 })
  .map((text) => text.replaceAll(/[\r\n]/g, ""));

const anyLong = fc
  .tuple(fc.constantFrom("a", "=", '"', "-", ".1", " ", "\t", ",", "%00"), fc.nat(9000))
  .map(([piece, length]) => piece.repeat(length));

const anyName = fc.oneof(
  { arbitrary: fc.constantFrom(...DECLARED), weight: 8 },
  { arbitrary: fc.constantFrom(...CONSENT), weight: 4 },
  { arbitrary: fc.constantFrom(...POLLUTING, ...ODD_NAMES), weight: 3 },
  { arbitrary: anyBytes, weight: 1 },
);

const KEYS = ["", "analytics", "marketing", "helpdesk", "analytics-marketing", "constructor"];
const anyDecision = fc.tuple(
  fc.constantFrom("20261120", "20261123", "20261124", "20200101", "20260527", "20260528"),
  fc.constantFrom("0", "1", "2", "3", "02", "9007199254740991"),
  fc.constantFrom(..."arpxwosicZ"),
  fc.constantFrom(...KEYS),
  fc.constantFrom(...KEYS),
);

/** Values that the policy of the tests understands, more often than not. */
const anyGoodValue = fc
  .array(anyDecision, { minLength: 1, maxLength: 3 })
  .map((decisions) => ["1", ...decisions.flat()].join("."));

const anyValue = fc.oneof(
  { arbitrary: anyGoodValue, weight: 8 },
  { arbitrary: mutated(anyGoodValue), weight: 2 },
  { arbitrary: fc.oneof(nearlyValues, grammarSoup), weight: 1 },
  { arbitrary: anyBytes, weight: 2 },
);

/** A Cookie header: pairs good and bad, some of them many times. */
export const anyCookieHeader = fc
  .tuple(
    fc.array(fc.tuple(anyName, fc.constantFrom("=", "=", "=", " = ", "==", "", "\t=")), {
      maxLength: 5,
    }),
    fc.array(anyValue, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("; ", "; ", "; ", ";", ";;", ", ", "\t;\t"),
    fc.oneof({ arbitrary: fc.constant(""), weight: 300 }, { arbitrary: anyLong, weight: 1 }),
  )
  .map(([names, values, separator, long]) =>
    asHeader(
      [...names.map(([name, equals], at) => name + equals + values[at % values.length]), long].join(
        separator,
      ),
    ),
  );

const LIFETIMES = ["0", "-1", "-0", "-", "60", "+60", "060", "1e9", "99999999", "9".repeat(40)];
const MAX_AGES = [...LIFETIMES, `-${"9".repeat(40)}`, "", "abc", "0x0", "60 ", '"0"', "NaN", "0.5"];

const DATES = [
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "Fri, 01 Jan 2100 00:00:00 GMT",
  "Friday, 01-Jan-00 00:00:00 GMT",
  "Wed Nov 25 12:00:00 2026",
  "Wed, 25 Nov 2026 12:00:00 +1400",
  "25 nov 26 12:00:00",
  "1970-01-01",
  "1970-01-01T00:00:00Z",
  "0",
  "1",
  "Thu, 32 Jan 1970 00:00:00 GMT",
  "Thu, 30 Feb 1970 00:00:00 GMT",
  "Thu, 01 Jan 1600 00:00:00 GMT",
  "Thu, 01 Jan 70 24:00:00",
  "01/01/1970",
  "Jan 1 2100",
  "Fri, 01 Jan 99999 00:00:00 GMT",
  "never",
];

const anyExpires = fc.oneof(
  { arbitrary: fc.constantFrom(...DATES), weight: 6 },
  {
    arbitrary: fc
      .tuple(
        fc.array(
          fc.constantFrom("1", "31", "Jan", "december", "1970", "2099", "69", "70", "7:5:3"),
          {
            maxLength: 5,
          },
        ),
        fc.constantFrom(" ", "-", ",", "/"),
      )
      .map(([tokens, separator]) => tokens.join(separator)),
    weight: 2,
  },
);

const anyAttribute = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom("Max-Age", "max-age", "MAX-AGE "), fc.constantFrom(...MAX_AGES))
      .map(([name, value]) => `${name}=${value}`),
    weight: 4,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom("Expires", "expires", " Expires\t"), anyExpires)
      .map(([name, value]) => `${name}=${value}`),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      ...["Secure", "HttpOnly", "Path=/", "Path=/shop", "Domain=shop.example", "SameSite=Lax"],
      ...["SameSite=None", "Partitioned", "Max-Age", "Expires", "", "=", "x=y", "__proto__=1"],
    ),
    weight: 4,
  },
  { arbitrary: anyBytes, weight: 1 },
);

const anySetValue = fc.oneof(
  { arbitrary: fc.constantFrom("1", "", '"1"', "a=b", "=", "\u00e9", "a b"), weight: 4 },
  { arbitrary: anyValue, weight: 1 },
);

/** A Set-Cookie header: a cookie that may be declared, with attributes good, bad and twice. */
export const anySetCookieHeader = fc
  .tuple(
    anyName,
    fc.constantFrom("=", "=", "=", "=", " = ", "==", ""),
    anySetValue,
    fc.array(anyAttribute, { maxLength: 4 }),
    fc.constantFrom("; ", ";", ";\t"),
  )
  .map(([name, equals, value, attributes, separator]) =>
    asHeader([name + equals + value, ...attributes].join(separator)),
  );
