import type { Condition } from "../consent/condition.ts";
import { servicesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { SignalOptions, SignalsByKind } from "./signals.ts";

/** The condition under which a signal is granted; an empty list where nothing can grant it. */
export type Grounds<Signal extends string> = (signal: Signal) => readonly Condition[];

/** A signal is granted if every category is allowed whose kind decides about it, and there is one. */
export function groundsIn<Signal extends string>(
  { categories }: Policy,
  signalsByKind: SignalsByKind<Signal>,
  { byKind, services = [] }: SignalOptions<Signal>,
): Grounds<Signal> {
  const decides = { ...signalsByKind, ...byKind };
  return (signal) => {
    const all = Object.entries(categories)
      // A policy of a newer build may have kinds that this one does not know.
      .filter(([, { kind }]) => decides[kind]?.includes(signal))
      .flatMap(([key, category]) => {
        const own = servicesOf(category).filter((service) => services.includes(service));
        return own[0] ? own : key;
      });
    return all.length > 0 ? [{ all }] : [];
  };
}
