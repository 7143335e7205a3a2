// npm test: everything that has to hold, in one go. Ends with the real totals. With `--all` also what takes long and seldom
// finds what the rest does not: the browser tests tagged `@long`, and the packages in fresh apps.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureInterpreters } from "./lib/interpreters.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { ROOT, run, stopTogether, toolEnv } from "./lib/run.mjs";
import {
  closingLine,
  oneCheck,
  playwrightTotals,
  reportTotals,
  sum,
  vitestTotals,
} from "./lib/totals.mjs";

const REPORTS = join(ROOT, "test-results");
const VITEST_REPORT = join(REPORTS, "vitest.json");
const ALL = process.argv.includes("--all");
const E2E_REPORT = join(REPORTS, "e2e.json");

/**
 * @typedef {import("./lib/totals.mjs").Totals} Totals
 * @typedef {{ name: string, needs?: string, run: () => Promise<Totals> }} Step
 */

/** @param {string[]} command @returns {Promise<Totals>} */
async function check(command) {
  const { code } = await run(command);
  return oneCheck(code === 0);
}

/** @param {string} task */
function turbo(task) {
  return check(["turbo", "run", task, "--continue", "--output-logs=errors-only"]);
}

/** Biome colours what it prints into a log, too, unless told not to. */
function lint() {
  const colors = process.stdout.isTTY ? [] : ["--colors=off"];
  return check(["biome", "ci", ...colors]);
}

async function unitTests() {
  await ensureInterpreters();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`];
  const { code } = await run(["vitest", "run", ...reporters]);
  return reportTotals(VITEST_REPORT, vitestTotals, code);
}

async function browserTests() {
  const chromium = await ensureChromium();
  if (!chromium) {
    console.error(
      "The browser tests need Chromium or Chrome, and none was found.\n" +
        "Install one, or set CHROMIUM_PATH to the program, and run npm test again.",
    );
    return oneCheck(false);
  }
  const env = {
    ...toolEnv(),
    CHROMIUM_PATH: chromium,
    ...(ALL ? {} : { COOKIEPACT_E2E_SHORT: "1" }),
  };
  const { code } = await run(["playwright", "test"], { cwd: join(ROOT, "e2e"), env });
  return reportTotals(E2E_REPORT, playwrightTotals, code);
}

/** @type {Step[]} */
const STEPS = [
  { name: "lint", run: lint },
  { name: "build", run: () => turbo("build") },
  { name: "typecheck", run: () => turbo("typecheck") },
  { name: "scripts typecheck", run: () => check(["tsc"]) },
  { name: "unit tests", run: unitTests },
  { name: "unused code and dependencies", run: () => check(["knip", "--no-config-hints"]) },
  {
    name: "packages as published",
    needs: "build",
    run: () => check(["node", `scripts/${ALL ? "release-check" : "check-packages"}.mjs`]),
  },
  { name: "documentation", needs: "build", run: () => turbo("docs:build") },
  { name: "browser tests", needs: "build", run: browserTests },
];

/** @param {Step} step @param {Set<string>} broken names of the steps that failed */
async function runStep(step, broken) {
  console.log(`\n── ${step.name}`);
  if (step.needs && broken.has(step.needs)) {
    console.error(`Not run: it needs "${step.needs}", which failed.`);
    return oneCheck(false);
  }
  const started = performance.now();
  const totals = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${totals.failed === 0 ? "ok" : "FAILED"} in ${seconds} s`);
  return totals;
}

async function runSteps() {
  /** @type {Set<string>} */
  const broken = new Set();
  const all = [];
  for (const step of STEPS) {
    const totals = await runStep(step, broken);
    if (totals.failed > 0) broken.add(step.name);
    all.push(totals);
  }
  if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(", ")}`);
  return sum(all);
}

requireNode();
stopTogether();
rmSync(REPORTS, { recursive: true, force: true });
if (!(await ensureInstalled())) {
  console.error("npm ci failed. What went wrong is printed above.");
  console.log(closingLine(oneCheck(false)));
  process.exit(1);
}
const totals = await runSteps();
console.log(`\n${closingLine(totals)}`);
process.exit(totals.failed === 0 ? 0 : 1);
