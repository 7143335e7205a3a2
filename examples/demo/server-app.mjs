import { AppProblem } from "../../scripts/lib/app-problem.mjs";
import { forget } from "../../scripts/lib/app-stamps.mjs";
import { startLeashed } from "../../scripts/lib/leashed.mjs";
import { freePort, waitForServer } from "../../scripts/lib/ports.mjs";
import { missingStep, prepareApp, QUIET_ENV } from "../../scripts/lib/prepare-app.mjs";
import { ended, toolEnv } from "../../scripts/lib/run.mjs";
import { Turns } from "./turns.mjs";

/**
 * @typedef {"wait" | "install" | "build" | "start"} Step what is being done, in this order
 * @typedef {{ is: "stopped" }
 *   | { is: "busy", step: Step, since: number }
 *   | { is: "running", port: number }
 *   | { is: "failed", reason: string, output: readonly string[] }} AppState
 */

const START_TIMEOUT = 30_000;

// Two builds at once take as long as one after the other, and twice the memory.
const turns = new Turns();

/** An app with a server of its own, which is installed, built and started when somebody visits it. */
export class ServerApp {
  /** @type {AppState} */
  state = { is: "stopped" };

  /** @param {{ name: string, path: string, folder: string }} app */
  constructor({ name, path, folder }) {
    this.name = name;
    this.path = path;
    this.folder = folder;
  }

  /** Whether it can start without being built. */
  get isPrepared() {
    try {
      return missingStep(this.folder) === undefined;
    } catch {
      // A package that it depends on is being built at this moment.
      return false;
    }
  }

  /** Brings it up, unless it is up, on its way, or known to fail. */
  wake() {
    if (this.state.is === "stopped") this.#bringUp();
  }

  /** Brings it up after it failed. */
  wakeAgain() {
    if (this.state.is === "failed") this.#bringUp();
  }

  async #bringUp() {
    try {
      await this.#prepare();
      this.#enter("start");
      await this.#start();
    } catch (error) {
      const { message, output } = error instanceof AppProblem ? error : new AppProblem(`${error}`);
      this.state = { is: "failed", reason: message, output };
      console.error(`${this.name}: ${message}`);
    }
  }

  async #prepare() {
    const missing = missingStep(this.folder);
    if (!missing) return;
    this.#enter(turns.isFree ? missing : "wait");
    await turns.take(() => prepareApp(this.folder, (step) => this.#enter(step)));
  }

  /** @param {Step} step */
  #enter(step) {
    this.state = { is: "busy", step, since: Date.now() };
  }

  async #start() {
    const port = await freePort();
    const env = { ...toolEnv(), ...QUIET_ENV, PORT: String(port) };
    const { child, lastLines } = startLeashed(["npm", "start"], { cwd: this.folder, env });
    const over = new AbortController();
    const end = ended(child).finally(() => over.abort());
    const options = { timeout: START_TIMEOUT, signal: over.signal };
    if (!(await waitForServer(`http://127.0.0.1:${port}${this.path}`, options))) {
      child.stdin?.end();
      await end;
      // Perhaps what was built is not there any more.
      forget(this.folder, "build");
      throw new AppProblem("npm start ran, and no page came.", lastLines());
    }
    this.state = { is: "running", port };
    end.then((code) => {
      this.state = { is: "stopped" };
      console.error([...lastLines(), `${this.name}: stopped, with code ${code}.`].join("\n"));
    });
  }
}
