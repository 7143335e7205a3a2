import type { Regime } from "../consent/regime.ts";
import type { Resolution } from "../consent/resolution.ts";
import { resolve } from "../consent/resolve.ts";
import { readRecord } from "../cookie/read-record.ts";
import type { Policy } from "../policy/policy.ts";
import { renewedCookie } from "./renewal.ts";

/** How a visitor stands: what enforcement has to know, and no more. */
export interface Standing {
  readonly keys: Resolution["keys"];
  /** The consent cookie again, with the time that it has left. */
  readonly renewed: readonly string[];
}

/** What a standing follows from. Of the cookies only those whose name may be that of the consent cookie. */
export interface Circumstances {
  readonly cookies: string;
  readonly secure: boolean;
  readonly gpc: boolean;
  readonly regime: Regime;
  readonly now: Date;
}

// Visitors have the same few answers, and an answer means the same all day: a server works each of them out once.
const known = new WeakMap<Policy, WeakMap<Regime, Map<string, Standing>>>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 512;

/** How the visitor behind a request stands under a law. */
export function standingOf(policy: Policy, circumstances: Circumstances): Standing {
  const { cookies, secure, gpc, regime, now } = circumstances;
  const key = `${Math.floor(now.getTime() / 86_400_000)} ${secure} ${gpc} ${cookies}`;
  const standings = known.get(policy)?.get(regime);
  return standings?.get(key) ?? remembered(policy, circumstances, key);
}

function remembered(policy: Policy, circumstances: Circumstances, key: string): Standing {
  const standing = workedOut(policy, circumstances);
  if (key.length > LONGEST_KNOWN) return standing;
  const { regime } = circumstances;
  const ofPolicy = known.get(policy) ?? new WeakMap<Regime, Map<string, Standing>>();
  const ofRegime = ofPolicy.get(regime) ?? new Map<string, Standing>();
  // Whoever sends ever new cookies makes the server forget, and nothing worse.
  if (ofRegime.size >= MOST_KNOWN) ofRegime.clear();
  known.set(policy, ofPolicy.set(regime, ofRegime.set(key, standing)));
  return standing;
}

function workedOut(policy: Policy, { cookies, secure, gpc, regime, now }: Circumstances): Standing {
  const { record, malformed } = readRecord(policy, cookies, secure);
  const signals = gpc ? { gpc } : {};
  const { keys } = resolve(policy, record, { regime, signals, now, malformed });
  return { keys, renewed: renewedCookie(policy, { record, regime, now }, secure) };
}
