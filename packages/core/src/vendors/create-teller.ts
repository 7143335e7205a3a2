import { isMet } from "../consent/condition.ts";
import type { Circumstances, KeyState } from "../consent/resolution.ts";
import { resolve } from "../consent/resolve.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Policy } from "../policy/policy.ts";
import type { Grounds } from "./grounds.ts";
import type { SignalStates } from "./signals.ts";

type Keys = Readonly<Record<string, KeyState>>;

/** Tells a vendor. A `default` is what holds as long as the visitor has said nothing, an `update` what they have chosen. */
export type Tell<Signal extends string> = (
  action: "default" | "update",
  signals: SignalStates<Signal>,
) => void;

/** What a vendor has been told: under `cookiepact` the signals, and whatever else is told once. */
export interface Told {
  [about: string]: unknown;
}

/** What decides about a visitor's signals. */
type Seen = Circumstances & Pick<ConsentSnapshot, "keys" | "record">;

/**
 * Tells a vendor what holds by default, unless it has been told; of the visitor's choice as soon as it is known; and from
 * then on whenever the signals have changed.
 *
 * By default is granted what would be allowed without an answer, and is not refused. So under an opt-out regime what runs
 * until it is refused is granted by default, because that is the truth: an `update` would tell of a visitor who has agreed.
 * What only an answer allows is left to an `update`.
 *
 * @param signals all that the vendor is told of, in this order
 */
export function createTeller<Signal extends string>(
  policy: Policy,
  signals: readonly Signal[],
  grounds: Grounds<Signal>,
  tell: Tell<Signal>,
  told: Told = {},
): (seen: Seen) => void {
  const say = (action: "default" | "update", isChoice: boolean, ...keys: readonly Keys[]) => {
    const states = Object.fromEntries(
      signals.map((signal) => [
        signal,
        keys.every((each) => isMet({ any: grounds(signal) }, each)) ? "granted" : "denied",
      ]),
    );
    const now = `${Object.values(states)},${isChoice}`;
    if (told.cookiepact === now) return;
    told.cookiepact = now;
    tell(action, states as SignalStates<Signal>);
  };
  return (seen) => {
    if (!told.cookiepact) say("default", false, resolve(policy, [], seen).keys, seen.keys);
    // The visitor has said something: themselves, or by Global Privacy Control.
    const hasSpoken = seen.record.length > 0 || seen.signals.gpc === true;
    say("update", hasSpoken, seen.keys);
  };
}
