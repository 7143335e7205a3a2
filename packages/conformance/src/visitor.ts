import {
  type Consent,
  type ConsentOptions,
  createConsent,
  createJar,
  type Host,
  memoryHost,
  type Regime,
} from "@cookiepact/core";
import { initialOf } from "@cookiepact/core/server";
import { type ConformancePolicy, policy } from "./app/policy.ts";
import { type Stored, storageOf } from "./stored.ts";

/** What a visitor comes with. */
export interface Arrival {
  /** The value of the consent cookie that an earlier visit left. */
  readonly answered?: string;
  readonly regime?: Regime;
  readonly locale?: string;
  /** The browser sends Global Privacy Control. */
  readonly gpc?: boolean;
  /** The browser keeps no cookies. */
  readonly blocked?: boolean;
  /** The page was rendered for this visitor: server and browser begin with what their request has said. */
  readonly known?: boolean;
  /** Path of the consent endpoint. */
  readonly endpoint?: string;
  /** What is on the device: names of cookies, and the keys that they are for. @default nothing looks after the device */
  readonly stored?: Stored;
}

/** A visitor with one page open. */
export interface Visitor {
  readonly consent: Consent<ConformancePolicy>;
  /** The value of the consent cookie; empty where there is none. */
  cookie(): string;
  /** Whatever listens: to the store, and to the device. */
  listeners(): number;
  /** What was no longer allowed although its script had run, a list for each time. */
  readonly revoked: readonly (readonly string[])[];
  /** Another tab writes a cookie; with `silent` without a word to this one. */
  answerElsewhere(value: string, silent?: "silent"): void;
}

/** The suite's present: cookies and golden files hold the day. */
const NOW = new Date("2026-11-23T12:00:00Z");

const COOKIE = "cookiepact";

/** Somebody comes to a page. What listens to the page's consent is counted. */
export function visitor(arrival: Arrival = {}): Visitor {
  const { answered, gpc, blocked = false } = arrival;
  const jar = createJar(answered === undefined ? "" : `${COOKIE}=${answered}`);
  const signals = gpc === undefined ? {} : { gpc };
  const host = memoryHost({ now: () => NOW, blocked, signals }, jar);
  const revoked: (readonly string[])[] = [];
  const whenRevoked = (keys: readonly string[]) => void revoked.push(keys);
  const options = { host, whenRevoked, ...optionsOf(arrival), ...initialFor(host, arrival) };
  const counted = counting(createConsent(policy, options));
  return {
    consent: counted.consent,
    revoked,
    cookie: () => jar.header().replace(`${COOKIE}=`, ""),
    listeners: () => counted.count() + jar.listeners.size,
    answerElsewhere(value, silent) {
      jar.set(`${COOKIE}=${value}; Path=/`);
      if (!silent) jar.announce(undefined);
    },
  };
}

function optionsOf({ regime, locale, endpoint, stored }: Arrival): ConsentOptions {
  return {
    ...(stored ? { storage: storageOf(stored) } : {}),
    ...(regime ? { regime } : {}),
    ...(locale ? { locale } : {}),
    ...(endpoint ? { endpoint: { url: endpoint, deliver() {}, resume: () => () => {} } } : {}),
  };
}

/** What the server has read, as it comes to the page. */
function initialFor(host: Host, arrival: Arrival): ConsentOptions {
  if (!arrival.known) return {};
  const snapshot = createConsent(policy, { host, ...optionsOf(arrival) }).getSnapshot();
  return { initial: JSON.parse(JSON.stringify(initialOf(snapshot))) };
}

function counting(consent: Consent<ConformancePolicy>) {
  const open = new Set<symbol>();
  const subscribe: typeof consent.subscribe = (listener) => {
    const subscription = Symbol("subscription");
    open.add(subscription);
    const unsubscribe = consent.subscribe(listener);
    return () => {
      open.delete(subscription);
      unsubscribe();
    };
  };
  return { consent: { ...consent, subscribe }, count: () => open.size };
}
