import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { start } from "./run.mjs";

const LEASH = fileURLToPath(new URL("leash.mjs", import.meta.url));
const KEPT_LINES = 30;

/**
 * Starts a command that ends with this process, and so does everything that it starts.
 *
 * @param {string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export function startLeashed(command, options) {
  const child = start([process.execPath, LEASH, ...command], {
    ...options,
    shell: false,
    // On Windows, that would open a window.
    detached: process.platform !== "win32",
    stdio: ["pipe", "pipe", "pipe"],
  });
  return { child, lastLines: keepLastLines(child) };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => string[]}
 */
function keepLastLines({ stdout, stderr }) {
  let kept = "";
  const linesOf = () => kept.split(/\r?\n/).slice(-KEPT_LINES - 1);
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      kept += text;
      kept = linesOf().join("\n");
    });
  }
  return () => linesOf().map(stripVTControlCharacters).join("\n").trimEnd().split("\n");
}
