import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startLeashed } from "../lib/leashed.mjs";
import { freePort, waitForServer } from "../lib/ports.mjs";
import { plainEnv, run } from "../lib/run.mjs";
import { appFiles } from "./apps/shared.mjs";

/** @typedef {import("./apps/shared.mjs").App} App */

const PATIENCE = 30_000;

/** An app whose tools said no, with what they said. */
class Refusal extends Error {}

/**
 * Writes a fresh app, installs the tarballs and what stands beside them, checks its types, and builds it.
 *
 * @param {App} app
 * @param {string} folder
 * @param {Record<string, string>} ours the address of each package's tarball
 */
export async function makeApp(app, folder, ours) {
  for (const [name, text] of Object.entries(appFiles(app, ours))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await must(["npm", "install", "--prefer-offline", "--loglevel=error"], folder);
  await must(["npm", "exec", "--offline", "--", ...app.typecheck], folder);
  await must(["npm", "exec", "--offline", "--", "vite", "build"], folder);
}

/**
 * Serves a built app while something is done with it.
 *
 * @template T
 * @param {string} folder
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function serving(folder, use) {
  const port = await freePort();
  const where = ["--host", "127.0.0.1", "--port", String(port), "--strictPort"];
  const command = ["npm", "exec", "--offline", "--", "vite", "preview", ...where];
  const { child, lastLines } = startLeashed(command, { cwd: folder, env: plainEnv() });
  const url = `http://127.0.0.1:${port}/`;
  try {
    const answers = await waitForServer(url, { timeout: PATIENCE });
    if (!answers) throw new Refusal(`nothing answers at ${url}\n${lastLines().join("\n")}`);
    return await use(url);
  } finally {
    child.stdin?.end();
  }
}

/** @param {string[]} command @param {string} cwd */
async function must(command, cwd) {
  const { code, output } = await run(command, { cwd, env: plainEnv(), quiet: true });
  if (code !== 0) throw new Refusal(`${command.join(" ")} failed\n${output}`);
}
