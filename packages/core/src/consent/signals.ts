import { categoriesOf } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";
import type { Regime } from "./regime.ts";

/** What the visitor's browser says for them. Do Not Track is not among it: no browser stands behind it any more. */
export interface Signals {
  /** Global Privacy Control. `undefined` where the browser does not know the signal, which is not "off". */
  readonly gpc?: boolean | undefined;
}

/**
 * `Sec-GPC` is on for exactly `"1"` (W3C Global Privacy Control, 10 July 2025); every other value is no signal.
 *
 * @param header the value of the request's `Sec-GPC` header
 */
export function gpcFromHeader(header: string | null | undefined): boolean {
  return header === "1";
}

/** Whether the visitor's signals refuse a category for them. */
export function isDeniedBySignal(category: Category, regime: Regime, signals: Signals): boolean {
  return (
    signals.gpc === true &&
    category.kind !== "necessary" &&
    regime.signalKinds.includes(category.kind)
  );
}

/** Whether they refuse a key: a category, or one of those that a service works for. */
export function isSignalled(
  policy: Policy,
  key: string,
  { regime, signals }: { readonly regime: Regime; readonly signals: Signals },
): boolean {
  return categoriesOf(policy, key).some((each) =>
    isDeniedBySignal(policy.categories[each] as Category, regime, signals),
  );
}
