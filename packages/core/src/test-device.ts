import type { Consent, ConsentOptions } from "./consent/consent.ts";
import type { Host } from "./consent/host.ts";
import type { Signals } from "./consent/signals.ts";
import { noon, testPolicy } from "./consent/test-policy.ts";
import { createConsent } from "./create-consent.ts";
import { createJar, type Jar, memoryHost } from "./host/memory-host.ts";
import type { Policy } from "./policy/policy.ts";

/** A visitor's device: one browser with one clock, in which tabs are opened. */
export interface Device {
  readonly jar: Jar;
  /** Every cookie that was set, as it was set. */
  readonly written: string[];
  /** What the browser says for the visitor from now on. */
  signals: Signals;
  /** The days that have passed since 23 November 2026. */
  days: number;
  /** Keeps no cookies from now on, and loses those that it has. */
  blocked: boolean;
  open(policy?: Policy, options?: Partial<ConsentOptions>): Consent;
  /** The value of the consent cookie. */
  cookie(): string | undefined;
}

export function createDevice(cookies = ""): Device {
  const jar = createJar(cookies);
  const device: Device = {
    jar,
    written: [],
    signals: {},
    days: 0,
    blocked: false,
    cookie: () => /(?:^|; )__Host-cookiepact=([^;]*)/.exec(jar.header())?.[1],
    open: (policy = testPolicy(), options = {}) =>
      createConsent(policy, { host: hostOf(device), ...options }),
  };
  return device;
}

function hostOf(device: Device): Host {
  const now = () => noon(device.days);
  const host = memoryHost({ now, secure: true }, device.jar);
  return {
    ...host,
    readSignals: () => device.signals,
    readCookies: () => (device.blocked ? "" : host.readCookies()),
    writeCookie(cookie) {
      device.written.push(cookie);
      if (!device.blocked) host.writeCookie(cookie);
    },
  };
}
