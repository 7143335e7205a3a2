import { afterEach, describe, expect, it, vi } from "vitest";
import { ConsentError } from "../policy/error.ts";
import { humanizeRetention } from "./humanize.ts";

const LOCALES = ["en", "de", "fr", "ar", "ja"] as const;

/** What is written, and what a visitor reads, in the order of the locales. */
const TABLE: readonly [string, readonly string[]][] = [
  ["1 day", ["1 day", "1 Tag", "1 jour", "يوم", "1 日"]],
  ["13 months", ["13 months", "13 Monate", "13 mois", "13 شهرًا", "13 か月"]],
  ["2 years", ["2 years", "2 Jahre", "2 ans", "سنتان", "2 年"]],
  ["30 minutes", ["30 minutes", "30 Minuten", "30 minutes", "30 دقيقة", "30 分"]],
];

const rows = TABLE.flatMap(([retention, words]) =>
  LOCALES.map((locale, index) => [retention, locale, words[index] as string] as const),
);

/** Spaces differ between versions of the Unicode data: plain, no-break, narrow. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u200e\u200f\u061c]+/g, " ").trim();
}

afterEach(() => vi.unstubAllGlobals());

function withoutDurationFormat() {
  const { DurationFormat: _, ...rest } = Object.getOwnPropertyDescriptors(
    Intl,
  ) as PropertyDescriptorMap;
  vi.stubGlobal("Intl", Object.create(null, rest));
}

describe.each([
  ["Intl.DurationFormat", () => {}],
  ["Intl.NumberFormat alone", withoutDurationFormat],
])("PG-06 a retention in words, by %s", (_, prepare) => {
  it.each(rows)("%s in %s is %s", (retention, locale, expected) => {
    prepare();
    expect(plain(humanizeRetention(retention, locale, "session"))).toBe(plain(expected));
  });

  it("says every unit, the largest first, and none that is nought", () => {
    prepare();
    const words = plain(humanizeRetention("P1Y0M2DT3H", "en", "session"));
    expect(words).toBe("1 year, 2 days, 3 hours");
  });

  it("says every unit that there is", () => {
    prepare();
    const words = plain(humanizeRetention("P1Y2M3W4DT5H6M7S", "en", "session"));
    expect(words).toBe("1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes, 7 seconds");
  });

  it("a session is said in the words that are passed", () => {
    prepare();
    expect(humanizeRetention("session", "de", "bis der Browser schließt")).toBe(
      "bis der Browser schließt",
    );
  });

  it("what cannot be read is an error", () => {
    prepare();
    expect(() => humanizeRetention("soon", "en", "session")).toThrow(ConsentError);
  });
});

describe("a locale that no browser knows is no exception", () => {
  it.each([
    ["de_AT", "13 Monate"],
    ["de-AT-x-odd", "13 Monate"],
    ["", "13 months"],
    ["*", "13 months"],
    ["C", "13 months"],
    ["-", "13 months"],
    ["deutschland", "13 months"],
    ["<script>", "13 months"],
  ])("%j: %s", (locale, expected) => {
    expect(plain(humanizeRetention("13 months", locale, "session"))).toBe(expected);
  });

  it("a tag that is well formed and means nothing takes the language of the runtime", () => {
    expect(humanizeRetention("13 months", "xx", "session")).toMatch(/13/);
  });
});
