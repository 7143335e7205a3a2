// node scripts/prepare-app.mjs next nuxt sveltekit: installs and builds those of the server-rendered examples that are
// not up to date. The packages have to be built before: npm run build.
import { join } from "node:path";
import { AppProblem } from "./lib/app-problem.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { prepareApp } from "./lib/prepare-app.mjs";
import { ROOT, stopTogether } from "./lib/run.mjs";

const WORDS = { install: "installing packages …", build: "building …" };

/** @param {string} name @returns {Promise<boolean>} */
async function prepare(name) {
  const started = performance.now();
  try {
    await prepareApp(join(ROOT, "examples", name), (step) =>
      console.log(`${name}: ${WORDS[step]}`),
    );
  } catch (error) {
    if (!(error instanceof AppProblem)) throw error;
    console.error([...error.output, `${name}: ${error.message}`].join("\n"));
    return false;
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name}: ready${seconds > 0 ? ` after ${seconds} s` : ""}`);
  return true;
}

requireNode();
stopTogether();
const names = process.argv.slice(2);
if (names.length === 0) {
  console.error("Say which: node scripts/prepare-app.mjs next nuxt sveltekit");
  process.exit(1);
}
for (const name of names) {
  if (!(await prepare(name))) process.exitCode = 1;
}
