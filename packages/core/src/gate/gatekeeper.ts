import { type Condition, isMet, keysIn } from "../consent/condition.ts";
import type { Consent } from "../consent/consent.ts";
import type { Page, ScriptSource } from "./page.ts";
import { createScriptLine, type DueScript } from "./script-line.ts";

/** A script that has been asked for. */
export interface KnownScript extends DueScript {
  readonly requires: Condition;
  /** When it has run: nothing, or what kept it from running. */
  readonly done: Promise<Error | undefined>;
}

/** Watches over everything that one consent has let into the page. */
export interface Gatekeeper {
  /**
   * Starts a script that is due, unless it is in the page already. Whoever wants it no longer takes one from its `users`.
   *
   * @param identity what makes it the same script; an element is itself, and gives it its place
   */
  start(identity: unknown, source: ScriptSource, requires: Condition): KnownScript;
  /** The keys that have been allowed since the first gate stood. */
  readonly everAllowed: ReadonlySet<string>;
}

const gatekeepers = new WeakMap<object, Gatekeeper>();

/** There is one for each consent, so that two components that name one script start it once. */
export function gatekeeperOf(consent: Consent, page: Page): Gatekeeper {
  const gatekeeper = gatekeepers.get(consent) ?? createGatekeeper(consent, page);
  gatekeepers.set(consent, gatekeeper);
  return gatekeeper;
}

function createGatekeeper(consent: Consent, page: Page): Gatekeeper {
  const scripts = new Map<unknown, KnownScript>();
  const everAllowed = new Set<string>();
  const enqueue = createScriptLine(page.insert);
  let astray: readonly KnownScript[] = [];

  function look() {
    const { keys } = consent.getSnapshot();
    for (const [key, { allowed }] of Object.entries(keys)) if (allowed) everAllowed.add(key);
    const before = astray;
    astray = [...scripts.values()].filter((each) => each.started && !isMet(each.requires, keys));
    if (astray.some((script) => !before.includes(script))) void endPage();
  }

  /** What has run cannot be un-run. */
  async function endPage() {
    // When everybody who was told to stop has stopped, and what they stored is gone.
    await Promise.resolve();
    await consent.storage?.sweep();
    const { whenRevoked } = consent;
    if (astray.length === 0 || whenRevoked === "none") return;
    const revoked = astray.flatMap(({ requires }) => keysIn(requires));
    if (typeof whenRevoked === "function") whenRevoked([...new Set(revoked)]);
    // A refusal that the browser did not keep holds as long as this page does, and no longer.
    else if (consent.getSnapshot().persisted) page.reload();
  }

  function add(identity: unknown, source: ScriptSource, requires: Condition): KnownScript {
    let onDone: DueScript["onDone"] = () => {};
    const done = new Promise<Error | undefined>((resolve) => {
      onDone = (error) => {
        // What has not run is nothing to reload for, and may be tried again.
        if (error) {
          script.started = false;
          scripts.delete(identity);
        }
        resolve(error);
      };
    });
    const script = { source, place: identity, requires, users: 1, started: false, done, onDone };
    scripts.set(identity, script);
    enqueue(script);
    return script;
  }

  consent.subscribe(look);
  look();
  return {
    everAllowed,
    start(identity, source, requires) {
      const known = scripts.get(identity);
      if (!known) return add(identity, source, requires);
      known.users += 1;
      return known;
    },
  };
}
