import type { Condition } from "../consent/condition.ts";
import { same } from "../consent/same.ts";
import type { Page, ScriptSource } from "./page.ts";
import { createScriptLine, type DueScript } from "./script-line.ts";

/** A script that has been asked for. */
export interface KnownScript extends DueScript {
  /** Why it may run. One that has started may go on for any reason that somebody ever had. */
  readonly grounds: Condition[];
  /** When it has run: nothing, or what kept it from running. */
  readonly done: Promise<Error | undefined>;
}

/** The scripts that have been asked for, each once. */
export interface KnownScripts {
  all(): readonly KnownScript[];
  /**
   * Starts a script that is due, unless it is in the page already.
   *
   * @param identity what makes it the same script; an element is itself, and gives it its place
   * @param requires why it may run
   */
  start(identity: unknown, source: ScriptSource, requires: Condition): KnownScript;
  /** For whoever wants it no longer. What has started goes on. */
  leave(script: KnownScript, requires: Condition): void;
}

export function createKnownScripts(insert: Page["insert"]): KnownScripts {
  const scripts = new Set<KnownScript>();
  const enqueue = createScriptLine(insert);

  function add(place: unknown, source: ScriptSource, requires: Condition): KnownScript {
    let onDone: DueScript["onDone"] = () => {};
    const done = new Promise<Error | undefined>((resolve) => {
      onDone = (error) => {
        // What has not run is nothing to reload for, and may be tried again.
        if (error) {
          script.started = false;
          scripts.delete(script);
        }
        resolve(error);
      };
    });
    const script = { source, place, grounds: [requires], started: false, done, onDone };
    scripts.add(script);
    enqueue(script);
    return script;
  }

  return {
    all: () => [...scripts],
    start(identity, source, requires) {
      const known = [...scripts].find(({ place }) => place === identity);
      if (!known) return add(identity, source, requires);
      const { started, grounds } = known;
      if (!started || !grounds.some((ground) => same(ground, requires))) grounds.push(requires);
      return known;
    },
    leave(script, requires) {
      const { started, grounds } = script;
      if (started) return;
      grounds.splice(grounds.indexOf(requires), 1);
      // Who wants it after all is the last in line.
      if (grounds.length === 0) scripts.delete(script);
    },
  };
}
