import { describe, expect, it } from "vitest";
import { parseCookieDate } from "./cookie-date.ts";
import { parseSetCookie, secondsToLive, setCookieName } from "./set-cookie.ts";
import { NOW } from "./test-policy.ts";

describe("the name in a Set-Cookie header, as RFC6265bis has it", () => {
  it.each([
    ["a=1", "a", "1"],
    [" a\t=\t1 ", "a", "1"],
    ["a==1", "a", "=1"],
    ["a", "a", ""],
    ["=a=1", "a", "1"],
    ["=a", "a", ""],
    ["\u00a0a=1", "\u00a0a", "1"],
    ['"a"=1', '"a"', "1"],
  ])("%j", (header, name, value) => {
    expect(parseSetCookie(header)).toMatchObject({ name, value });
  });

  it.each(["", "=", " = ", "; Path=/", "=; Path=/"])("none: %j", (header) => {
    expect(setCookieName(header)).toBe("");
  });
});

describe("how long a cookie asks to live", () => {
  it.each([
    ["", null],
    ["Max-Age=60", 60],
    ["max-age = 60", 60],
    ["Max-Age=-1", -1],
    ["Max-Age=060", 60],
    ["Max-Age=+60", null],
    ["Max-Age=1e3", null],
    ["Max-Age=0.5", null],
    ["Max-Age=", null],
    ["Max-Age", null],
    ['Max-Age="60"', null],
    [`Max-Age=${"0".repeat(1025)}`, null],
    ["Max-Age=60; Max-Age=0", 0],
    ["Max-Age=60; Max-Age=abc", 60],
    ["Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", 60],
    ["Max-Age=abc; Expires=Mon, 23 Nov 2026 12:01:00 GMT", 60],
    ["Expires=Mon, 23 Nov 2026 12:01:00 GMT; Expires=never", 60],
    ["Expires=1970-01-01", null],
    ["Expires=0", null],
  ])("%s", (attributes, seconds) => {
    expect(secondsToLive(`a=1; ${attributes}`, NOW)).toBe(seconds);
  });
});

describe("a date in an Expires attribute, as RFC6265bis has it and Date.parse has not", () => {
  it.each([
    ["Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00.000Z"],
    ["Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.000Z"],
    ["Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37.000Z"],
    ["06 nov 1994 8:49:37", "1994-11-06T08:49:37.000Z"],
    ["1994 November 6th 08:49:37+05:00", "1994-11-06T08:49:37.000Z"],
    ["1 Jan 00 0:0:0", "2000-01-01T00:00:00.000Z"],
    ["1 Jan 69 0:0:0", "2069-01-01T00:00:00.000Z"],
    ["1 Jan 70 0:0:0", "1970-01-01T00:00:00.000Z"],
    ["29 Feb 2024 0:0:0", "2024-02-29T00:00:00.000Z"],
    ["31 Dec 9999 23:59:59", "9999-12-31T23:59:59.000Z"],
  ])("%s", (text, iso) => {
    expect(new Date(parseCookieDate(text) as number).toISOString()).toBe(iso);
  });

  it.each([
    "",
    "never",
    "0",
    "1970-01-01",
    "1970-01-01T00:00:00Z",
    "01/01/1970 00:00:00",
    "1 Jan 1970",
    "Jan 1970 00:00:00",
    "1 1970 00:00:00",
    "1 Jan 00:00:00",
    "1 Jan 12345 00:00:00",
    "1 Jan 1600 00:00:00",
    "0 Jan 1970 00:00:00",
    "32 Jan 1970 00:00:00",
    "30 Feb 1970 00:00:00",
    "29 Feb 2025 00:00:00",
    "1 Jan 1970 24:00:00",
    "1 Jan 1970 00:60:00",
    "1 Jan 1970 00:00:60",
    "1 Jan 1970 000:00:00",
  ])("none: %s", (text) => {
    expect(parseCookieDate(text)).toBeNull();
  });
});
