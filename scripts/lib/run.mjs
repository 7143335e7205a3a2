import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join("node_modules", ".bin");
const isWindows = process.platform === "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let stopping = false;

/** @returns {NodeJS.ProcessEnv} without the tools of this checkout: what an install has to run in, as it replaces them */
export function plainEnv() {
  const path = (process.env.PATH ?? "").split(delimiter).filter((dir) => !dir.endsWith(BIN));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** @returns {NodeJS.ProcessEnv} with the tools of this checkout first, its own Node among them */
export function toolEnv() {
  const env = plainEnv();
  return {
    ...env,
    PATH: [join(ROOT, BIN), env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

/**
 * @param {string[]} command
 * @param {import("node:child_process").SpawnOptions} options
 */
export function start([program = "", ...args], options) {
  const child = spawn(program, args, { cwd: ROOT, env: toolEnv(), shell: isWindows, ...options });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/**
 * The exit code of a child, once it ends by itself. What ends because everything stops is nobody's business.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once("close", (code) => !stopping && resolve(code ?? 1));
  });
}

/**
 * Runs a command to its end. Never throws: a command that cannot start has code 127.
 *
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet keeps the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? "pipe" : "inherit";
    const child = start(command, { stdio: ["ignore", stdio, stdio], ...options });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.once("error", (error) => resolve({ code: 127, output: error.message }));
    ended(child).then((code) => resolve({ code, output }));
  });
}

/** Ends what was started here, then this process, when it is told to stop. */
export function stopTogether() {
  process.once("SIGINT", () => stop(130));
  process.once("SIGTERM", () => stop(143));
  // A shell between npm and this process keeps a signal to itself: then the parent is gone all the same.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(143), 500).unref();
}

/** @param {number} code */
async function stop(code) {
  stopping = true;
  const closed = [...running].map((child) => new Promise((done) => child.once("close", done)));
  for (const child of running) child.kill("SIGTERM");
  await Promise.all(closed);
  process.exit(code);
}
