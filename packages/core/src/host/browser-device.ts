import type { Device, QuickArea } from "../storage/device.ts";

/** Scripts that set something on a timer do it within this. In milliseconds. */
const LAST_WORD = 1000;

/** What the script of this page can reach of the visitor's device at once. */
export function browserDevice(): Device {
  return {
    now: () => new Date(),
    page() {
      if (typeof location === "undefined") return null;
      const { hostname, pathname, protocol } = location;
      return { host: hostname, path: pathname, secure: protocol === "https:" };
    },
    readCookies: () => document.cookie,
    writeCookie(cookie) {
      try {
        document.cookie = cookie;
      } catch {
        // A sandboxed page has no cookies.
      }
    },
    quick: [webStorage("localStorage"), webStorage("sessionStorage")],
    later(run) {
      const timer = setTimeout(run, LAST_WORD);
      return () => clearTimeout(timer);
    },
    onLeave(run) {
      window.addEventListener("pagehide", run);
      return () => window.removeEventListener("pagehide", run);
    },
  };
}

function webStorage(storage: "localStorage" | "sessionStorage"): QuickArea {
  return {
    storage,
    names() {
      // Not its own keys: those are hidden by methods of the same name, such as `key`.
      const area = window[storage];
      return Array.from({ length: area.length }, (_, index) => area.key(index) ?? "");
    },
    remove(removals) {
      for (const { name } of removals) window[storage].removeItem(name);
    },
  };
}
