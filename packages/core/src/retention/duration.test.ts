import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConsentError } from "../policy/error.ts";
import { DURATION_UNITS, type Duration, parseRetention, readRetention } from "./duration.ts";

const NOTHING: Duration = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

/** ISO 8601-1, 5.5.2.2, written from the standard and not from the reader. */
function toIso({ years, months, weeks, days, hours, minutes, seconds }: Duration): string {
  const part = (count: number, letter: string) => (count > 0 ? `${count}${letter}` : "");
  const date = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D");
  const time = part(hours, "H") + part(minutes, "M") + part(seconds, "S");
  return `P${date}${time && `T${time}`}`;
}

describe("a retention that can be read", () => {
  it.each<[string, Partial<Duration>]>([
    ["1 second", { seconds: 1 }],
    ["30 minutes", { minutes: 30 }],
    ["1 hour", { hours: 1 }],
    ["7 days", { days: 7 }],
    ["2 weeks", { weeks: 2 }],
    ["13 months", { months: 13 }],
    ["1 year", { years: 1 }],
    ["1 years", { years: 1 }],
    ["13 month", { months: 13 }],
    ["007 days", { days: 7 }],
    ["999999 days", { days: 999_999 }],
    ["P13M", { months: 13 }],
    ["PT30M", { minutes: 30 }],
    [
      "P1Y2M3W4DT5H6M7S",
      { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 },
    ],
    ["P1YT1S", { years: 1, seconds: 1 }],
    ["P2W", { weeks: 2 }],
    ["P0Y6M", { months: 6 }],
  ])("%s", (text, units) => {
    expect(readRetention(text)).toEqual({ ...NOTHING, ...units });
    expect(parseRetention(text)).toEqual({ ...NOTHING, ...units });
  });

  it("session", () => {
    expect(readRetention("session")).toBe("session");
    expect(parseRetention("session")).toBe("session");
  });

  it("every duration that ISO 8601 can say in whole numbers", () => {
    const count = fc.nat({ max: 999_999 });
    const counts = {
      ...Object.fromEntries(DURATION_UNITS.map((unit) => [unit, count])),
      years: fc.nat({ max: 9999 }),
    };
    const durations = fc.record(counts as Record<keyof Duration, typeof count>);
    fc.assert(
      fc.property(durations, (duration) => {
        const some = DURATION_UNITS.some((unit) => duration[unit] > 0);
        expect(readRetention(toIso(duration))).toEqual(some ? duration : null);
      }),
    );
  });
});

const UNREADABLE = [
  "",
  " ",
  "13",
  "months",
  "13months",
  "13  months",
  " 13 months",
  "13 months ",
  "13 months\n",
  "13\tmonths",
  "13 Months",
  "-1 days",
  "+1 days",
  "1.5 years",
  "1e3 days",
  "0x10 days",
  "Infinity days",
  "1000000 days",
  "10000 years",
  "P10000Y",
  "١٣ months",
  "1 fortnight",
  "13 months 2 days",
  "Session",
  "session ",
  "persistent",
  "forever",
  // No time at all is no retention.
  "0 days",
  "0 years",
  "P0D",
  "PT0S",
  "P0Y0M0W0DT0H0M0S",
  // ISO 8601 that is none, or is beyond whole numbers.
  "P",
  "PT",
  "P1DT",
  "PM",
  "P1",
  "1M",
  "p1m",
  "P1H",
  "P30S",
  "PT1D",
  "P1M1Y",
  "P1D1D",
  "P-1D",
  "-P1D",
  "P1.5D",
  "P1,5D",
  "P1D ",
  "P1D\n",
  "P1000000D",
  "P2026-11-23",
  "constructor",
  "__proto__",
];

describe("a retention that cannot be read", () => {
  it.each(UNREADABLE)("%j", (text) => {
    expect(readRetention(text)).toBeNull();
  });

  it("is an error that shows it, and says what to write instead", () => {
    const read = () => parseRetention("13 moons");
    expect(read).toThrow(ConsentError);
    expect(read).toThrow(
      'The retention "13 moons" cannot be read. Write "session", a count with a unit such as "13 months", or an ISO 8601 duration such as "P13M".',
    );
    expect(read).toThrow(expect.objectContaining({ code: "invalid-retention" }));
  });

  it("reads any text at all or says null, quickly", () => {
    const part = fc.constantFrom(
      "P",
      "T",
      "1",
      "0",
      "Y",
      "M",
      "D",
      "H",
      " ",
      "month",
      "s",
      "-",
      ".",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const duration = readRetention(written);
        if (duration === null || duration === "session") return;
        for (const unit of DURATION_UNITS) expect(duration[unit]).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(readRetention("1".repeat(1_000_000))).toBeNull();
    expect(readRetention(`P${"1Y".repeat(100_000)}`)).toBeNull();
  });
});
