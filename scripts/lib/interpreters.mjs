import { spawnSync } from "node:child_process";
import { aptInstall } from "./apt.mjs";

/** Commands, and the Debian packages that bring them: the languages in which the docs show how to read the cookie. */
const INTERPRETERS = { php: "php-cli", python3: "python3", ruby: "ruby" };

/** Installs what is missing where it can, and names what could not be had. */
export async function ensureInterpreters() {
  const missing = whatIsMissing();
  if (missing.length === 0) return;
  await aptInstall(missing.map(([, debianPackage]) => debianPackage));
  for (const [name] of whatIsMissing()) {
    console.warn(`${name} is not installed: what the docs show in that language is not run.`);
  }
}

function whatIsMissing() {
  return Object.entries(INTERPRETERS).filter(
    ([name]) => spawnSync(name, ["--version"]).status !== 0,
  );
}
