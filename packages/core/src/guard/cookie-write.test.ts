import fc from "fast-check";
import { CookieJar } from "tough-cookie";
import { describe, expect, it } from "vitest";
import { noon } from "../consent/test-policy.ts";
import { inBrowser, withoutOddBlanks } from "../server/test-oracle.ts";
import { asDeletion, isMeantAsDeletion, writtenName } from "./cookie-write.ts";

const anyLifetime = fc.constantFrom(
  "Max-Age=60",
  "max-age = 0",
  "Max-Age=-1",
  "Max-Age=soon",
  "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
  "expires=1970-01-01",
  "Expires=Fri, 31 Dec 2199 23:59:59 GMT",
  "Expires=never",
  "Path=/",
  "Domain=shop.example",
  "Secure",
  "SameSite=Lax",
  "\t",
  "",
);

const anyPair = fc.oneof(
  fc.constantFrom("_ga=1", " _ga =1", "=_ga=1", "_ga", "_ga=", "__Secure-a=1", "=", ""),
  fc.string({ unit: fc.constantFrom("a", "=", " ", "\t", "_", "\u2003"), maxLength: 6 }),
);

const anyText = fc
  .tuple(anyPair, fc.array(anyLifetime, { maxLength: 5 }))
  .map(([pair, attributes]) => [pair, ...attributes].join(";"));

/** A browser on a page of shop.example, by other people's code. */
function browser() {
  const jar = new CookieJar();
  const page = "https://shop.example/";
  return {
    write: (text: string) =>
      void jar.setCookieSync(withoutOddBlanks(text), page, { loose: true, ignoreError: true }),
    read: () => jar.getCookieStringSync(page),
  };
}

describe("writtenName", () => {
  it.each([
    ["_ga=1", "_ga"],
    [" \t_ga \t= 1; Path=/", "_ga"],
    ["_ga=a=b", "_ga"],
    ["_ga", "_ga"],
    ["=_ga=1", "_ga"],
    ["= _ga=1", "_ga"],
    ["; Path=/", ""],
    ["", ""],
    ["\u2003_ga=1", "\u2003_ga"],
  ])("%j sets %j", (text, name) => {
    expect(writtenName(text)).toBe(name);
  });

  it("is the name by which a browser keeps the cookie", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Two at the beginning are the end of any agreement on what a name is.
        fc.pre(!/^[ \t]*=[ \t]*=/.test(text));
        const kept = inBrowser(text);
        if (kept) expect(withoutOddBlanks(writtenName(text))).toBe(kept.name.trim());
      }),
    );
  });
});

describe("isMeantAsDeletion", () => {
  it.each([
    ["_ga=; Max-Age=0", true],
    ["_ga=;max-age = -1", true],
    ["_ga=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", true],
    ["_ga=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", false],
    ["_ga=; Expires=Fri, 31 Dec 2199 23:59:59 GMT", false],
    ["_ga=; Expires=Fri, 31 Dec 2199 23:59:59 GMT; Max-Age=0", true],
    ["_ga=; Expires=never", false],
    ["_ga=Max-Age=0", false],
    ["_ga=1", false],
  ])("%s: %s", (text, expected) => {
    expect(isMeantAsDeletion(text, noon())).toBe(expected);
  });
});

describe("asDeletion", () => {
  it("stores nothing, whatever the text says of its lifetime", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { write, read } = browser();
        write(asDeletion(text));
        expect(read()).toBe("");
      }),
    );
  });

  it("deletes what the text has stored, and what the text would have deleted", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { write, read } = browser();
        write("other=1");
        write(text);
        write(asDeletion(text));
        expect(read()).toBe("other=1");
      }),
    );
  });

  it.each(["\n", "\r", "\0"])("does not end at %j, where some browsers end the text", (end) => {
    expect(asDeletion(`_ga=1; Path=/${end}; x`)).toBe("_ga=1; Path=/; Max-Age=0");
  });
});
