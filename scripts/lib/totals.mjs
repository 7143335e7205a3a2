import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @param {Totals[]} all @returns {Totals} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The closing line. @param {Totals} totals */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** A check that is not made of tests counts as one. @param {boolean} ok @returns {Totals} */
export function oneCheck(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, testResults: TestFile[] }} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
  // A file that breaks before its first test has no test to count.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(isFailed),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** @param {{ status: string }} test */
function isFailed(test) {
  return test.status === "failed";
}

/**
 * @param {{ stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number>, errors: unknown[] }} report
 * @returns {Totals}
 */
export function playwrightTotals({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The totals of a test runner's JSON report. They agree with its exit code: a runner that fails outside a test, or leaves
 * no report, or runs nothing, has one failure more.
 *
 * @param {string} path
 * @param {(report: any) => Totals} read
 * @param {number} code the runner's exit code
 * @returns {Totals}
 */
export function reportTotals(path, read, code) {
  const totals = readTotals(path, read);
  const ranSome = totals.passed + totals.failed > 0;
  if (ranSome && (code === 0 || totals.failed > 0)) return totals;
  return { ...totals, failed: totals.failed + 1 };
}

/** @param {string} path @param {(report: any) => Totals} read @returns {Totals} */
function readTotals(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
