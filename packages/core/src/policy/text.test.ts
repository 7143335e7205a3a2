import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestLocale } from "./nearest-locale.ts";
import { textIn } from "./text.ts";

describe("nearestLocale", () => {
  const available = ["en", "de", "pt-BR", "zh-Hans", "zh-Hant", "sr-Latn-RS", "es-419"];

  it.each<[string, string | undefined]>([
    ["en", "en"],
    ["de-AT", "de"],
    ["de-Latn-DE-1996", "de"],
    ["zh-Hant-TW", "zh-Hant"],
    ["zh-Hans", "zh-Hans"],
    ["pt-BR", "pt-BR"],
    ["ES-419", "es-419"],
    ["zh-hant-tw", "zh-Hant"],
    // A variant of the same language is nearer than another language.
    ["pt", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["zh", "zh-Hans"],
    ["es-MX", "es-419"],
    ["sr-Cyrl", "sr-Latn-RS"],
    // As some systems write it.
    ["de_AT", "de"],
    ["pt_BR", "pt-BR"],
    ["de-DE-u-co-phonebk", "de"],
    ["de-x-private", "de"],
    // Another language, however alike.
    ["d", undefined],
    ["den", undefined],
    ["ger", "de"],
    ["fr", undefined],
    ["nl-de", undefined],
    // Odd ones.
    ["", undefined],
    ["-", undefined],
    ["_", undefined],
    ["*", undefined],
    ["-de", undefined],
    ["de-", "de"],
    ["de--AT", "de"],
    ["C", undefined],
    ["x-klingon", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
  ])("%s is nearest to %s", (wanted, expected) => {
    expect(nearestLocale(wanted, available)).toBe(expected);
  });

  it("says nothing where nothing is available", () => {
    expect(nearestLocale("en", [])).toBeUndefined();
  });

  it("an exact tag comes before a shorter one, in any order", () => {
    expect(nearestLocale("de-AT", ["de", "de-AT", "en"])).toBe("de-AT");
    expect(nearestLocale("de-AT", ["de-AT", "de", "en"])).toBe("de-AT");
  });

  it("the language itself comes before its variants", () => {
    expect(nearestLocale("de-AT", ["de-CH", "de"])).toBe("de");
  });

  it("gives one of the available tags, or nothing, for any text", () => {
    const part = fc.constantFrom("de", "AT", "-", "_", "Hant", "x", "");
    const tag = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(tag, (wanted) => {
        expect([...available, undefined]).toContain(nearestLocale(wanted, available));
      }),
    );
  });
});

describe("textIn", () => {
  const text = { en: "Cookies", de: "Kekse", "zh-Hant": "餅乾" };

  it.each([
    ["en", "Cookies"],
    ["de", "Kekse"],
    ["de-AT", "Kekse"],
    ["zh-Hant-TW", "餅乾"],
    ["zh-TW", "餅乾"],
    ["fr", "Cookies"],
    ["", "Cookies"],
    ["toString", "Cookies"],
    ["__proto__", "Cookies"],
    ["constructor", "Cookies"],
  ])("in %s it is %s", (locale, expected) => {
    expect(textIn(text, locale)).toBe(expected);
  });

  it("a plain string is the text in every language", () => {
    expect(textIn("Cookies", "de")).toBe("Cookies");
    expect(textIn("", "de")).toBe("");
  });
});
