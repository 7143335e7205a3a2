import { describe, expect, it } from "vitest";
import { closingLine, playwrightTotals, reportTotals, vitestTotals } from "./totals.mjs";

describe("the totals of npm test", () => {
  it("counts a file that broke before its first test as a failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [
        { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(vitestTotals(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it("counts what broke outside the browser tests", () => {
    const report = { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 4 }, errors: [{}] };
    expect(playwrightTotals(report)).toEqual({ passed: 2, failed: 2, skipped: 4 });
  });

  it("never says that a runner without a report passed", () => {
    const totals = reportTotals("/no/such/report.json", vitestTotals, 0);
    expect(totals).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("mentions skipped tests only where there are some", () => {
    expect(closingLine({ passed: 1, failed: 2, skipped: 0 })).toBe("1 passed, 2 failed");
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });
});
