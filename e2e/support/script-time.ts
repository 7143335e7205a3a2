import type { CDPSession, Page } from "playwright/test";

/** What a profile has that is no script: the browser's own work, waiting for something to do, and clearing up. */
const NO_SCRIPT = ["(root)", "(program)", "(idle)", "(garbage collector)"];

/** A sample that comes later than this, in microseconds, was waited for: the machine has done something else meanwhile. */
const LATE = 1000;

/** Watches the script of a page on a machine that is so many times slower than this one. All times are in milliseconds. */
export class ScriptWatch {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async on(page: Page, slower: number): Promise<ScriptWatch> {
    const devtools = await page.context().newCDPSession(page);
    // The page's own time, not what others take of the machine's meanwhile.
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await devtools.send("Profiler.enable");
    await devtools.send("Profiler.setSamplingInterval", { interval: 100 });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    return new ScriptWatch(devtools);
  }

  /** How long event listeners and timers run, with what they call of the browser's, until something has happened. */
  async ofListeners(happen: () => Promise<unknown>): Promise<number> {
    const before = await this.#listenersSoFar();
    await happen();
    return (await this.#listenersSoFar()) - before;
  }

  /** How long all script runs until something has happened, be it in promises. */
  async ofEverything(happen: () => Promise<unknown>): Promise<number> {
    await this.#devtools.send("Profiler.start");
    await happen();
    const { profile } = await this.#devtools.send("Profiler.stop");
    const { nodes, samples = [], timeDeltas = [] } = profile;
    const isScript = new Map(
      nodes.map(({ id, callFrame }) => [id, !NO_SCRIPT.includes(callFrame.functionName)]),
    );
    const times = samples.map((id, index) => {
      const time = Math.min(timeDeltas[index] ?? 0, LATE);
      return isScript.get(id) ? time : 0;
    });
    return times.reduce((sum, time) => sum + time, 0) / 1000;
  }

  async #listenersSoFar(): Promise<number> {
    const { metrics } = await this.#devtools.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === "ScriptDuration");
    return (found?.value ?? Number.NaN) * 1000;
  }
}
