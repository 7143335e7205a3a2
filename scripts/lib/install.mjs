import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainEnv, ROOT, run } from "./run.mjs";

const STAMP = join(ROOT, "node_modules", ".cookiepact-lock-hash");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
}

/** Whether node_modules is what package-lock.json says, as far as the last install here tells. */
function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash();
}

/** Installs with `npm ci` where that is needed. Returns whether the packages are there. */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  console.log("Installing packages (npm ci) …");
  const { code } = await run(["npm", "ci", "--loglevel=error"], { env: plainEnv() });
  if (code !== 0) return false;
  writeFileSync(STAMP, lockHash());
  return true;
}
