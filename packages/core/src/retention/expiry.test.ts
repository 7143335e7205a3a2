import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { DURATION_UNITS, type Duration, parseRetention } from "./duration.ts";
import { addDuration } from "./expiry.ts";

function over(from: string, retention: string): string {
  const duration = parseRetention(retention);
  if (duration === "session") throw new Error("a session has no length");
  return addDuration(new Date(from), duration).toISOString().replace(".000Z", "Z");
}

describe("a duration is over as people count", () => {
  it.each([
    ["2026-01-31T00:00:00Z", "1 month", "2026-02-28T00:00:00Z"],
    ["2028-01-31T00:00:00Z", "1 month", "2028-02-29T00:00:00Z"],
    ["2026-01-31T00:00:00Z", "2 months", "2026-03-31T00:00:00Z"],
    ["2026-03-31T00:00:00Z", "1 month", "2026-04-30T00:00:00Z"],
    ["2026-02-28T00:00:00Z", "1 month", "2026-03-28T00:00:00Z"],
    ["2028-02-29T12:34:56Z", "1 year", "2029-02-28T12:34:56Z"],
    ["2028-02-29T00:00:00Z", "4 years", "2032-02-29T00:00:00Z"],
    ["2096-02-29T00:00:00Z", "4 years", "2100-02-28T00:00:00Z"],
    ["1996-02-29T00:00:00Z", "4 years", "2000-02-29T00:00:00Z"],
    ["2026-11-23T00:00:00Z", "13 months", "2027-12-23T00:00:00Z"],
    ["2026-11-30T00:00:00Z", "P15M", "2028-02-29T00:00:00Z"],
    ["2026-12-31T23:59:59Z", "1 second", "2027-01-01T00:00:00Z"],
    ["2026-12-31T00:00:00Z", "1 day", "2027-01-01T00:00:00Z"],
    ["2026-12-31T00:00:00Z", "2 months", "2027-02-28T00:00:00Z"],
    ["2027-12-31T00:00:00Z", "2 weeks", "2028-01-14T00:00:00Z"],
    ["2026-11-23T10:00:00Z", "90 minutes", "2026-11-23T11:30:00Z"],
    ["2026-11-23T10:00:00Z", "P1Y1M1W1DT1H1M1S", "2027-12-31T11:01:01Z"],
    // Months first, then days, so that the two do not depend on each other's length.
    ["2026-01-31T00:00:00Z", "P1M1D", "2026-03-01T00:00:00Z"],
  ])("%s and %s is %s", (from, retention, expected) => {
    expect(over(from, retention)).toBe(expected);
  });

  it.each(["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati"])(
    "and the same in %s, where clocks are put forward and back or days begin early",
    (zone) => {
      vi.stubEnv("TZ", zone);
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(over("2026-03-31T02:00:00Z", "1 month")).toBe("2026-04-30T02:00:00Z");
      expect(over("2026-01-31T22:00:00Z", "1 month")).toBe("2026-02-28T22:00:00Z");
      expect(over("2026-12-31T23:59:59Z", "1 year")).toBe("2027-12-31T23:59:59Z");
      for (const day of ["2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31"]) {
        const from = new Date(`${day}T12:00:00Z`);
        const end = addDuration(from, duration({ days: 1 }));
        expect(end.getTime() - from.getTime()).toBe(86_400_000);
      }
      vi.unstubAllEnvs();
    },
  );

  it("the longest that can be read is over on a date that exists", () => {
    for (const retention of ["9999 years", "999999 months", "999999 weeks"]) {
      expect(over("2026-11-23T00:00:00Z", retention)).toMatch(/^\+\d{6}-/);
    }
    expect(over("2026-11-23T00:00:00Z", "P9999Y999999M999999W999999D")).toMatch(/^\+\d{6}-/);
  });

  it("leaves the date that it starts from alone", () => {
    const from = new Date("2026-01-31T00:00:00Z");
    addDuration(from, duration({ months: 1, days: 1, seconds: 1 }));
    expect(from.toISOString()).toBe("2026-01-31T00:00:00.000Z");
  });
});

function duration(units: Partial<Duration>): Duration {
  const nothing = Object.fromEntries(DURATION_UNITS.map((unit) => [unit, 0]));
  return { ...(nothing as unknown as Duration), ...units };
}

describe("whatever the date and the duration", () => {
  const dates = fc.date({
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2400-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  const counts = fc.nat({ max: 5000 });
  const durations = fc
    .record(Object.fromEntries(DURATION_UNITS.map((unit) => [unit, counts])))
    .map((units) => duration(units));
  const units = fc.constantFrom(...DURATION_UNITS);

  it("the end is never before the start", () => {
    fc.assert(
      fc.property(dates, durations, (from, length) => {
        expect(addDuration(from, length).getTime()).toBeGreaterThanOrEqual(from.getTime());
      }),
    );
  });

  it("the later it starts, the later it is over, by the day", () => {
    fc.assert(
      fc.property(dates, dates, durations, (one, other, length) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const [ends, endsLater] = [addDuration(first, length), addDuration(second, length)];
        // All of 28 to 31 January end on 28 February, each at its own time of the day.
        expect(endsLater.getTime()).toBeGreaterThan(ends.getTime() - 86_400_000);
      }),
    );
  });

  it("the longer it is, the later it is over", () => {
    fc.assert(
      fc.property(dates, durations, units, (from, length, unit) => {
        const longer = { ...length, [unit]: length[unit] + 1 };
        const [end, later] = [addDuration(from, length), addDuration(from, longer)];
        expect(later.getTime()).toBeGreaterThan(end.getTime());
      }),
    );
  });

  it("months keep the day of the month, or take the month's last", () => {
    fc.assert(
      fc.property(dates, fc.nat({ max: 600 }), (from, months) => {
        const end = addDuration(from, duration({ months }));
        const length = new Date(
          Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0),
        ).getUTCDate();
        expect(end.getUTCDate()).toBe(Math.min(from.getUTCDate(), length));
        const passed = (end.getUTCFullYear() - from.getUTCFullYear()) * 12;
        expect(passed + end.getUTCMonth() - from.getUTCMonth()).toBe(months);
      }),
    );
  });

  it("a year is twelve months", () => {
    fc.assert(
      fc.property(dates, fc.nat({ max: 100 }), (from, years) => {
        const inMonths = addDuration(from, duration({ months: years * 12 }));
        expect(addDuration(from, duration({ years }))).toEqual(inMonths);
      }),
    );
  });
});
