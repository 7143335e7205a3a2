import { spawnSync } from "node:child_process";
import { aptInstall } from "./apt.mjs";

/** Commands, and the Debian packages that bring them: the languages in which the docs show how to read the cookie. */
const INTERPRETERS = { php: "php-cli", python3: "python3", ruby: "ruby" };

/** Installs what is missing where it can. The tests name what could not be had. */
export async function ensureInterpreters() {
  const missing = Object.entries(INTERPRETERS).filter(([name]) => !isInstalled(name));
  if (missing.length > 0) await aptInstall(missing.map(([, debianPackage]) => debianPackage));
}

/** @param {string} name */
function isInstalled(name) {
  return spawnSync(name, ["--version"]).status === 0;
}
