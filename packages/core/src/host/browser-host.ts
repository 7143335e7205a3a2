import type { Host } from "../consent/host.ts";

/** What tabs tell each other: nothing but "look again". */
const CHANNEL = "cookiepact";

interface PrivacyNavigator {
  readonly globalPrivacyControl?: unknown;
}

/** Consent in a browser page. Every access may throw (blocked cookies, sandboxed frames), and none gets out. */
export function browserHost(): Host {
  const channel = attempt(() => new BroadcastChannel(CHANNEL), null);
  return {
    now: () => new Date(),
    secure: location.protocol === "https:",
    readCookies: () => attempt(() => document.cookie, ""),
    writeCookie: (cookie) => attempt(() => void (document.cookie = cookie), undefined),
    readSignals() {
      const { globalPrivacyControl } = navigator as PrivacyNavigator;
      return typeof globalPrivacyControl === "boolean" ? { gpc: globalPrivacyControl } : {};
    },
    readLocale: () => document.documentElement.lang || navigator.language || "en",
    announce: () => attempt(() => channel?.postMessage(null), undefined),
    listen(onChange) {
      channel?.addEventListener("message", onChange);
      for (const [target, type] of occasions()) target.addEventListener(type, onChange);
      return () => {
        channel?.removeEventListener("message", onChange);
        for (const [target, type] of occasions()) target.removeEventListener(type, onChange);
      };
    },
  };
}

/** When a page may have missed something: it comes to the front, or back from the history. */
function occasions(): [EventTarget, string][] {
  return [
    [window, "focus"],
    [window, "pageshow"],
    [document, "visibilitychange"],
  ];
}

function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
