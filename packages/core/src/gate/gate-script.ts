import { attempt } from "../consent/attempt.ts";
import { type Condition, isMet } from "../consent/condition.ts";
import type { Consent } from "../consent/consent.ts";
import { follow } from "../consent/follow.ts";
import type { Policy } from "../policy/policy.ts";
import type { Gatekeeper } from "./gatekeeper.ts";
import type { ScriptSource } from "./page.ts";

/** A script, and the consent that it waits for. */
export interface GatedScript<P extends Policy = Policy> extends ScriptSource {
  readonly requires: Condition<P>;
}

/** What a script's owner wants to hear. */
export interface ScriptHandlers {
  /** It has run; again for whoever asks for it later, and whenever it is allowed anew in the same page. */
  readonly onLoad?: (() => void) | undefined;
  /** It could not be loaded. Those after it run all the same. */
  readonly onError?: ((error: Error) => void) | undefined;
  /** It has been started and is no longer allowed: the moment to tell it to stop. */
  readonly onRevoke?: (() => void) | undefined;
}

/**
 * Starts a script as soon as it is allowed. See `gates.ts`.
 *
 * @param identity what makes it the same script
 */
export function gateScript(
  consent: Consent,
  gatekeeper: Gatekeeper,
  { requires, ...source }: GatedScript,
  { onLoad, onError, onRevoke }: ScriptHandlers,
  identity: unknown = String(source.src ?? source.text),
): () => void {
  let watching = true;
  const start = () => {
    const script = gatekeeper.start(identity, source, requires);
    let wanted = true;
    script.done.then((error) => {
      if (wanted) attempt(() => (error ? onError?.(error) : onLoad?.()));
    });
    return () => {
      wanted = false;
      gatekeeper.leave(script, requires);
      if (watching && script.started) onRevoke?.();
    };
  };
  const stop = follow(consent, ({ keys }) => isMet(requires, keys), start);
  return () => {
    watching = false;
    stop();
  };
}
