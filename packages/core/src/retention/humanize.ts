import { DURATION_UNITS, type Duration, parseRetention } from "./duration.ts";

/** The part of `Intl.DurationFormat` that is used here; not every runtime has it yet. */
interface DurationFormatter {
  format(duration: Partial<Duration>): string;
}

type DurationFormatConstructor = new (
  locale: string,
  options: { style: "long" },
) => DurationFormatter;

/**
 * A retention in words: `humanizeRetention("P13M", "de", "Sitzung")` is `"13 Monate"`.
 *
 * @param session the words for "until the browser closes" in that language
 * @throws ConsentError `invalid-retention`
 */
export function humanizeRetention(text: string, locale: string, session: string): string {
  const retention = parseRetention(text);
  return retention === "session" ? session : humanizeDuration(retention, locale);
}

/**
 * A duration in words, by `Intl.DurationFormat` and, where that is missing, by `Intl.NumberFormat`.
 *
 * @param wanted a BCP 47 tag; in English where it is none
 */
export function humanizeDuration(duration: Duration, wanted: string): string {
  const locale = readableLocale(wanted);
  const { DurationFormat } = Intl as { DurationFormat?: DurationFormatConstructor };
  const used = DURATION_UNITS.filter((unit) => duration[unit] > 0);
  if (DurationFormat) {
    const counts = Object.fromEntries(used.map((unit) => [unit, duration[unit]]));
    return new DurationFormat(locale, { style: "long" }).format(counts);
  }
  const parts = used.map((unit) => formatUnit(duration[unit], unit, locale));
  return new Intl.ListFormat(locale, { style: "long", type: "unit" }).format(parts);
}

/** A page's `lang` can be anything, and `Intl` throws at what is not a tag, such as `de_AT`. */
function readableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}

function formatUnit(count: number, unit: keyof Duration, locale: string): string {
  const singular = unit.slice(0, -1);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: singular,
    unitDisplay: "long",
  }).format(count);
}
