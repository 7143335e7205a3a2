import type { Host } from "../consent/host.ts";

/** What tabs tell each other on this channel is nothing but "look again". */
const CHANNEL = "cookiepact";

interface PrivacyNavigator {
  readonly globalPrivacyControl?: unknown;
}

/**
 * Consent in a browser page. Every access may throw (cookies blocked, a sandboxed frame), and none gets out. On a server
 * there is nothing to access, and so nothing is known of the visitor.
 */
export function browserHost(): Host {
  let channel: BroadcastChannel | undefined;
  const page = attempt(() => window);
  // Opened late, and never on a server: an open channel would keep the process from ending.
  const openChannel = () => {
    channel ??= attempt(() => page && new BroadcastChannel(CHANNEL));
    return channel;
  };
  return {
    now: () => new Date(),
    secure: attempt(() => location.protocol) === "https:",
    readCookies: () => attempt(() => document.cookie) ?? null,
    writeCookie(cookie) {
      attempt(() => {
        document.cookie = cookie;
      });
    },
    readSignals() {
      const gpc = attempt(() => (navigator as PrivacyNavigator).globalPrivacyControl);
      return typeof gpc === "boolean" ? { gpc } : {};
    },
    readLocale: () => attempt(() => document.documentElement.lang || navigator.language) || "en",
    announce: () => openChannel()?.postMessage(0),
    listen(onChange) {
      const listening = new AbortController();
      const options = { signal: listening.signal };
      openChannel()?.addEventListener("message", onChange, options);
      // It may have missed something when it comes to the front, or back from the history.
      for (const type of ["focus", "pageshow", "visibilitychange"]) {
        page?.addEventListener(type, onChange, options);
      }
      return () => listening.abort();
    },
  };
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
