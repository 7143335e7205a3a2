import type { Host } from "../consent/host.ts";
import type { Signals } from "../consent/signals.ts";

/** What a memory host begins with. */
export interface MemoryHostOptions {
  /** A Cookie header. */
  readonly cookies?: string;
  readonly now?: () => Date;
  readonly secure?: boolean;
  readonly signals?: Signals;
  readonly locale?: string;
  /** Behave like a browser that keeps no cookies. */
  readonly blocked?: boolean;
}

/**
 * Consent without a browser: on a server that has not seen the request, and in tests. Hosts that were given one `jar`
 * are tabs of one browser: what one announces, the others hear.
 */
export function memoryHost(
  options: MemoryHostOptions = {},
  jar = createJar(options.cookies),
): Host {
  const { now = () => new Date(), secure = false, signals = {}, locale = "en", blocked } = options;
  const listeners = new Set<() => void>();
  // One ear a host, as every tab has one channel: it hears all the others and never itself.
  const hear = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    now,
    secure,
    readCookies: () => (blocked ? "" : jar.header()),
    writeCookie: (cookie) => {
      if (!blocked) jar.set(cookie);
    },
    readSignals: () => signals,
    readLocale: () => locale,
    announce: () => jar.announce(hear),
    listen(onChange) {
      listeners.add(onChange);
      jar.listeners.add(hear);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) jar.listeners.delete(hear);
      };
    },
  };
}

/** The cookies of one browser, shared by its tabs. */
export interface Jar {
  header(): string;
  set(cookie: string): void;
  announce(except: (() => void) | undefined): void;
  readonly listeners: Set<() => void>;
}

export function createJar(header = ""): Jar {
  const cookies = new Map<string, string>();
  const put = (pair: string) => {
    const [name = "", ...rest] = pair.split("=");
    if (name.trim()) cookies.set(name.trim(), rest.join("="));
  };
  for (const pair of header.split(";")) put(pair);
  const listeners = new Set<() => void>();
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    set(cookie) {
      const [pair = "", ...attributes] = cookie.split(";");
      put(pair);
      if (attributes.some((each) => each.trim().toLowerCase() === "max-age=0")) {
        cookies.delete((pair.split("=")[0] as string).trim());
      }
    },
    announce(except) {
      for (const listener of [...listeners]) if (listener !== except) listener();
    },
    listeners,
  };
}
