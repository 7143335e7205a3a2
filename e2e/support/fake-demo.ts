import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, waitForServer } from "../../scripts/lib/ports.mjs";

const SERVER = fileURLToPath(new URL("../../examples/demo/server.mjs", import.meta.url));
const FAKE_APP = fileURLToPath(new URL("../fixtures/fake-app", import.meta.url));

/** A demo server with apps that stand for the server-rendered ones: what they do is for the test to say. */
export class FakeDemo {
  readonly folder = mkdtempSync(join(tmpdir(), "cookiepact-demo-"));
  origin = "";
  server!: ChildProcess;

  constructor(apps: readonly string[] = ["next"]) {
    for (const app of apps) cpSync(FAKE_APP, join(this.folder, app), { recursive: true });
  }

  async start(): Promise<this> {
    const port = await freePort();
    this.origin = `http://localhost:${port}`;
    const env = { ...process.env, PORT: String(port) };
    this.server = spawn(process.execPath, [SERVER, this.folder], { env, stdio: "ignore" });
    await waitForServer(this.origin, { timeout: 10_000 });
    return this;
  }

  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const exit = once(this.server, "exit");
    this.server.kill(signal);
    await exit;
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes the apps do something: `hold-build`, `break-install`, `stubborn`, … */
  say(what: string): void {
    writeFileSync(join(this.folder, what), "");
  }

  unsay(what: string): void {
    rmSync(join(this.folder, what));
  }

  /** What one of the apps wrote: its `log` of the steps that were taken, and the `pid` of the last program. */
  read(what: "log" | "pid"): string {
    const path = join(this.folder, what);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }

  /** Waits until an app is up, as a program would. */
  up(path = "/next"): Promise<boolean> {
    return waitForServer(this.origin + path, { timeout: 30_000 });
  }
}
