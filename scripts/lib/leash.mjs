// Runs a command on a leash: when whoever holds it ends, however that comes about, so do the command and all that it
// started. To be started as the head of a process group, with a pipe for standard input: the pipe is the leash.
import { spawn, spawnSync } from "node:child_process";

const PATIENCE = 2_000;
const isWindows = process.platform === "win32";
const [program = "", ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], shell: isWindows });
let stopping = false;

/** @param {NodeJS.Signals} signal to the whole group, this process included */
function tellAll(signal) {
  if (isWindows) spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
  else process.kill(-process.pid, signal);
}

function stop() {
  if (stopping) return;
  stopping = true;
  tellAll("SIGTERM");
  setTimeout(() => tellAll("SIGKILL"), PATIENCE);
}

for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"])) {
  process.on(signal, stop);
}
process.stdin.resume().once("close", stop);
child.once("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once("close", (code) => {
  // Whatever the command left behind goes, too.
  const told = stopping;
  stopping = true;
  tellAll(told ? "SIGKILL" : "SIGTERM");
  process.exit(code ?? 1);
});
