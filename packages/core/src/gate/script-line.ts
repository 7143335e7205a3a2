import type { Page, ScriptSource } from "./page.ts";

/** A script that is due. */
export interface DueScript {
  readonly source: ScriptSource;
  /** What it takes the place of in the page. */
  readonly place: unknown;
  /** What those who wait for it want it for. Nobody's script is not started. */
  readonly grounds: readonly unknown[];
  /** It is in the page, and cannot be stopped any more. */
  started: boolean;
  /** It has run, or this has kept it from running. */
  onDone(error: Error | undefined): void;
}

/**
 * Starts scripts in the order in which they became due. Those with an address are put into the page at once and the browser
 * keeps their order, so that they load side by side; one of text would run at once, and so waits until those before it
 * have run or failed.
 *
 * @returns puts a script into the line
 */
export function createScriptLine(insert: Page["insert"]): (script: DueScript) => void {
  const waiting: DueScript[] = [];
  let loading = 0;

  async function start(script: DueScript, inLine: number) {
    script.started = true;
    loading += inLine;
    script.onDone(await insert(script.source, script.place));
    // Its owners hear of it before the next one runs, as they would of a script in the page's HTML.
    await undefined;
    loading -= inLine;
    advance();
  }

  function advance() {
    while (waiting[0] && (loading === 0 || waiting[0].source.src !== undefined)) {
      const script = waiting.shift() as DueScript;
      if (script.grounds.length > 0) void start(script, 1);
    }
  }

  return (script) => {
    if (script.source.async) void start(script, 0);
    else waiting.push(script);
    advance();
  };
}
