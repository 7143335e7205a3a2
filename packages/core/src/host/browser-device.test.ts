import { afterEach, describe, expect, it, vi } from "vitest";
import type { Removal } from "../storage/removal.ts";
import { browserDevice } from "./browser-device.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const removal = (name: string): Removal => ({
  storage: "localStorage",
  name,
  against: [],
  shared: false,
});

/** Web storage as browsers have it: what its methods are named like is stored like anything, and hidden among its keys. */
class WebStorage {
  readonly #items = new Map<string, string>();
  constructor(names: readonly string[] = []) {
    for (const name of names) this.#items.set(name, "1");
  }
  get length() {
    return this.#items.size;
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  removeItem(name: string) {
    this.#items.delete(name);
  }
}

/** Throws whatever is asked of it, as in a sandboxed frame. */
const FORBIDDEN = new Proxy(
  {},
  {
    get() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
    set() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  },
);

describe("browserDevice", () => {
  it("is nowhere on a server", () => {
    expect(browserDevice().page()).toBeNull();
  });

  it.each([
    [
      "https://shop.example/app/list?x#y",
      { host: "shop.example", path: "/app/list", secure: true },
    ],
    ["http://localhost:4173/", { host: "localhost", path: "/", secure: false }],
    ["http://[::1]:80/a", { host: "[::1]", path: "/a", secure: false }],
  ])("is where the page is by now: %s", (address, expected) => {
    const { page } = browserDevice();
    vi.stubGlobal("location", new URL(address));
    expect(page()).toEqual(expected);
  });

  it("reads and sets cookies", () => {
    const page = { cookie: "_ga=1" };
    vi.stubGlobal("document", page);
    const { readCookies, writeCookie } = browserDevice();
    expect(readCookies()).toBe("_ga=1");
    writeCookie("_ga=; Max-Age=0");
    expect(page.cookie).toBe("_ga=; Max-Age=0");
  });

  it("setting a cookie never throws", () => {
    vi.stubGlobal("document", FORBIDDEN);
    const { readCookies, writeCookie } = browserDevice();
    expect(() => writeCookie("_ga=; Max-Age=0")).not.toThrow();
    expect(() => readCookies()).toThrow("insecure");
  });

  it("knows everything in web storage, under whatever name, and removes it", () => {
    const names = ["visits", "length", "key", "getItem", "__proto__", ""];
    vi.stubGlobal("window", {
      localStorage: new WebStorage(names),
      sessionStorage: new WebStorage(["tab"]),
    });
    const [local, session] = browserDevice().quick;
    expect(local?.names()).toEqual(names);
    expect(session?.names()).toEqual(["tab"]);
    local?.remove([removal("key"), removal("length"), removal("nobodys")]);
    expect(local?.names()).toEqual(["visits", "getItem", "__proto__", ""]);
    expect([local?.storage, session?.storage]).toEqual(["localStorage", "sessionStorage"]);
  });

  it.each([
    ["forbidden", FORBIDDEN],
    ["not there", {}],
    ["switched off", { localStorage: null, sessionStorage: null }],
  ])("web storage that is %s throws when it is looked into, and not before", (_, page) => {
    vi.stubGlobal("window", page);
    for (const area of browserDevice().quick) expect(() => area.names()).toThrow();
  });

  it("scripts have had their last word after a second", () => {
    vi.useFakeTimers();
    const run = vi.fn();
    browserDevice().later(run);
    const callOff = browserDevice().later(run);
    vi.advanceTimersByTime(999);
    expect(run).not.toHaveBeenCalled();
    callOff();
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledOnce();
  });

  it("hears that the page is left, also one that the browser keeps for the way back", () => {
    const page = new EventTarget();
    vi.stubGlobal("window", page);
    const run = vi.fn();
    const stop = browserDevice().onLeave(run);
    page.dispatchEvent(new Event("pagehide"));
    page.dispatchEvent(new Event("pagehide"));
    stop();
    page.dispatchEvent(new Event("pagehide"));
    expect(run).toHaveBeenCalledTimes(2);
  });
});
