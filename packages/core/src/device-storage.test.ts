import { afterEach, describe, expect, it, vi } from "vitest";
import type { ConsentOptions } from "./consent/consent.ts";
import type { SweepReport } from "./consent/storage.ts";
import { noon } from "./consent/test-policy.ts";
import { createConsent } from "./create-consent.ts";
import { deviceStorage } from "./device-storage.ts";
import { memoryHost } from "./host/memory-host.ts";
import type { StoredItem } from "./policy/policy.ts";
import { createBrowser, type TestBrowser } from "./storage/test-browser.ts";
import { policyOf } from "./storage/test-storage.ts";

const local = (name: string): StoredItem => ({
  name,
  retention: "1 year",
  storage: "localStorage",
});

const policy = policyOf({
  essential: ["session", local("basket")],
  analytics: ["_ga", local("visits"), { name: "_ga", retention: "1 year", storage: "indexedDB" }],
  marketing: ["_ads", { name: "_tube", retention: "1 day", service: "tube" }],
});

/** A page with storage. Its consent is watched, as by a banner. */
function openPage(browser: TestBrowser, options: Partial<ConsentOptions> = {}) {
  const reports: SweepReport[] = [];
  const storage = deviceStorage({
    device: browser.device,
    onSweep: (report) => void reports.push(report),
  });
  const consent = createConsent(policy, { host: browser.host, storage, ...options });
  const close = consent.subscribe(() => {});
  return { consent, reports, close };
}

const names = (browser: TestBrowser) =>
  browser
    .everything()
    .map(({ name }) => name)
    .filter((name) => !name.endsWith("cookiepact"));

describe("deviceStorage", () => {
  it("EU-02 keeps nothing of its own before a choice, of a visitor who has nothing", async () => {
    const browser = createBrowser();
    const { reports } = openPage(browser);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(browser.everything()).toEqual([]);
    expect([browser.written, browser.stamps]).toEqual([[], null]);
  });

  it("EU-11 deletes with the press, after everybody who was told to stop has stopped", () => {
    const browser = createBrowser();
    const { consent } = openPage(browser);
    const log: string[] = [];
    consent.onGrant("analytics", () => {
      browser.set("_ga=1; Path=/", browser.address, "script");
      browser.stores.localStorage.add("visits");
      return () => {
        log.push(`told to stop, with ${names(browser)}`);
        // Its last word.
        browser.set("_ga=2; Path=/", browser.address, "script");
      };
    });
    consent.acceptAll();
    expect(names(browser)).toEqual(["_ga", "visits"]);
    consent.rejectAll();
    expect(log).toEqual(["told to stop, with _ga,visits"]);
    expect(names(browser)).toEqual([]);
  });

  it("EU-11 a script that is told to stop too late is swept up after", async () => {
    const browser = createBrowser();
    const { consent, reports } = openPage(browser);
    consent.acceptAll();
    browser.set("_ga=1; Path=/");
    consent.withdraw("analytics");
    browser.set("_ga=2; Path=/");
    browser.elapse();
    expect(names(browser)).toEqual([]);
    await vi.waitFor(() => expect(reports.length).toBeGreaterThanOrEqual(4));
    expect(reports.at(-1)?.removed).toEqual([{ storage: "cookie", name: "_ga" }]);
  });

  it("EU-11 one key that is taken back takes nothing of the others along", async () => {
    const browser = createBrowser();
    const { consent } = openPage(browser);
    consent.acceptAll();
    for (const name of ["_ga", "_ads", "_tube", "session"]) browser.set(`${name}=1; Path=/`);
    consent.withdraw("tube");
    expect(names(browser)).toEqual(["_ads", "_ga", "session"]);
    consent.withdraw("marketing");
    expect(names(browser)).toEqual(["_ga", "session"]);
  });

  it("EU-11 an answer in another tab, an expiry and a signal count like one here", async () => {
    const browser = createBrowser();
    const listeners = new Set<() => void>();
    let gpc = false;
    const host = {
      ...browser.host,
      readSignals: () => ({ gpc }),
      listen: (onChange: () => void) => {
        listeners.add(onChange);
        return () => void listeners.delete(onChange);
      },
    };
    const { consent } = openPage(browser, { host });
    const lookAgain = () => {
      for (const listener of listeners) listener();
    };
    const store = () => {
      consent.acceptAll();
      browser.set("_ads=1; Path=/");
      expect(names(browser)).toEqual(["_ads"]);
    };
    store();
    createConsent(policy, { host: browser.host }).rejectAll();
    lookAgain();
    expect(names(browser)).toEqual([]);
    store();
    browser.days = 400;
    lookAgain();
    expect(names(browser)).toEqual([]);
    store();
    gpc = true;
    lookAgain();
    expect(names(browser)).toEqual([]);
  });

  it("a returning visitor's refusal is carried out when the page begins", async () => {
    const browser = createBrowser();
    createConsent(policy, { host: browser.host }).rejectAll();
    browser.set("_ga=1; Path=/");
    browser.stores.indexedDB.add("_ga");
    const { reports } = openPage(browser);
    expect(names(browser)).toEqual(["_ga"]);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(names(browser)).toEqual([]);
  });

  it("opening, moving switches, speaking another language and closing sweep nothing", async () => {
    const browser = createBrowser();
    const { consent, reports } = openPage(browser);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    consent.openPreferences();
    consent.toggle("analytics", true);
    consent.setLocale("de");
    consent.close();
    expect(browser.looks).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toHaveLength(1);
  });

  it("stops with the last who watches", () => {
    const browser = createBrowser();
    const { close } = openPage(browser);
    close();
    browser.set("_ga=1; Path=/");
    browser.elapse();
    browser.leave();
    expect(names(browser)).toEqual(["_ga"]);
  });

  it("a page that is rendered on a server has storage that does nothing", async () => {
    const consent = createConsent(policy, {
      host: memoryHost({ now: () => noon() }),
      storage: deviceStorage(),
    });
    const stop = consent.subscribe(() => {});
    consent.rejectAll();
    stop();
    expect(await consent.storage?.inventory()).toMatchObject({ entries: [], unreadable: [] });
    expect(await consent.storage?.sweep()).toMatchObject({ removed: [], left: [] });
  });
});

describe("in a browser that refuses everything", () => {
  afterEach(() => void vi.unstubAllGlobals());

  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const forbidden = new Proxy({}, { get: refuse, set: refuse, has: refuse, ownKeys: refuse });

  it("nothing throws or rejects, and the report says what could not be looked into", async () => {
    vi.stubGlobal("location", new URL("https://shop.example/"));
    vi.stubGlobal("window", {
      addEventListener() {},
      removeEventListener() {},
      get localStorage() {
        return refuse();
      },
      get sessionStorage() {
        return refuse();
      },
    });
    for (const name of ["document", "localStorage", "indexedDB", "caches", "navigator"]) {
      vi.stubGlobal(name, forbidden);
    }
    const onSweep = vi.fn();
    const host = memoryHost({ now: () => noon() });
    const consent = createConsent(policy, { host, storage: deviceStorage({ onSweep }) });
    const stop = consent.subscribe(() => {});
    consent.acceptAll();
    consent.rejectAll();
    await vi.waitFor(() => expect(onSweep).toHaveBeenCalledTimes(3));
    const kinds = ["cookie", "localStorage", "sessionStorage"];
    const slow = ["indexedDB", "cacheStorage", "serviceWorker"];
    const unreadable = [...kinds, ...slow].map((storage) => ({
      storage,
      error: "SecurityError: The operation is insecure.",
    }));
    expect(onSweep).toHaveBeenLastCalledWith({ removed: [], left: [], unreadable });
    expect(await consent.storage?.inventory()).toEqual({ entries: [], unreadable });
    stop();
  });
});
