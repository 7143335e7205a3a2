import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { AppProblem } from "./app-problem.mjs";
import { isFresh, localPackages, stampLater } from "./app-stamps.mjs";
import { startLeashed } from "./leashed.mjs";
import { ended, plainEnv, ROOT, toolEnv } from "./run.mjs";

/** @typedef {"install" | "build"} PreparingStep */

/** Nothing that an app's tools do reports home. */
export const QUIET_ENV = {
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NO_UPDATE_NOTIFIER: "1",
};

/** @type {Record<PreparingStep, { command: string[], env: () => NodeJS.ProcessEnv }>} */
const STEPS = {
  install: { command: ["npm", "ci", "--loglevel=error"], env: plainEnv },
  build: { command: ["npm", "run", "build"], env: toolEnv },
};

/**
 * What has to be done first until an app is installed and built as it is now.
 *
 * @param {string} folder
 * @returns {PreparingStep | undefined}
 */
export function missingStep(folder) {
  if (!existsSync(join(folder, "package-lock.json"))) return "install";
  if (isFresh(folder, "build")) return undefined;
  return isFresh(folder, "install") ? "build" : "install";
}

/**
 * Installs and builds an app that has a lock of its own, where that is needed.
 *
 * @param {string} folder
 * @param {(step: PreparingStep) => void} onStep
 * @throws {AppProblem}
 */
export async function prepareApp(folder, onStep) {
  requirePackages(folder);
  const missing = missingStep(folder);
  if (missing === "install") await take("install", folder, onStep);
  if (missing) await take("build", folder, onStep);
}

/** @param {PreparingStep} step @param {string} folder @param {(step: PreparingStep) => void} onStep */
async function take(step, folder, onStep) {
  onStep(step);
  const done = stampLater(folder, step);
  const { command, env } = STEPS[step];
  const started = startLeashed(command, { cwd: folder, env: { ...env(), ...QUIET_ENV } });
  const code = await ended(started.child);
  if (code !== 0) {
    throw new AppProblem(`${command.join(" ")} failed, with code ${code}.`, started.lastLines());
  }
  done();
}

/** What is copied into the app has to be there, and built. @param {string} folder */
function requirePackages(folder) {
  const lock = join(folder, "package-lock.json");
  if (!existsSync(lock)) throw new AppProblem(`There is no ${relative(ROOT, lock)}.`);
  const unbuilt = localPackages(folder).filter((local) => {
    const { files = [] } = JSON.parse(readFileSync(join(local, "package.json"), "utf8"));
    return files.includes("dist") && !existsSync(join(local, "dist"));
  });
  if (unbuilt.length === 0) return;
  const names = unbuilt.map((local) => relative(ROOT, local)).join(", ");
  throw new AppProblem(`Not built yet: ${names}. npm run build does that.`);
}
