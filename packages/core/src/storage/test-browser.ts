import { Cookie, CookieJar } from "tough-cookie";
import type { Host } from "../consent/host.ts";
import type { LeftReason } from "../consent/storage.ts";
import { noon } from "../consent/test-policy.ts";
import type { StorageKind } from "../policy/policy.ts";
import type { Device, StorageArea } from "./device.ts";

// A browser to be swept, whose cookies are by other people's code: tough-cookie, which knows the public suffixes. Only for tests.

const AREAS = [
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
] as const satisfies readonly StorageKind[];

type AreaName = (typeof AREAS)[number];

/** One browser in which one page is open. */
export interface TestBrowser {
  readonly device: Device;
  /** Where the page's consent lives: among the same cookies. */
  readonly host: Host;
  /** The page's address. */
  address: string;
  /** The days that have passed since noon of 23 November 2026. */
  days: number;
  /** What is stored, cookies aside. */
  readonly stores: Readonly<Record<AreaName, Set<string>>>;
  /** What was kept of when things were first seen. */
  stamps: string | null;
  /** What cannot be looked into. */
  readonly broken: Set<StorageKind>;
  /** What does not go, and why, by its name; `error` is thrown. */
  readonly stubborn: Map<string, LeftReason>;
  /** Every cookie that script has set, as it was set. */
  readonly written: string[];
  /** How often everything that is slow has been looked through. */
  looks: number;
  /** Sets a cookie as a response from an address of the page's site does, or with `script` one of its pages. */
  set(cookie: string, address?: string, by?: "response" | "script"): void;
  /** Every cookie of every host and path, as `name` or, where it has them, `name Path` or `name Domain Path`. */
  cookies(): string[];
  /** What there is of everything, by kind. */
  everything(): readonly { readonly storage: StorageKind; readonly name: string }[];
  /** Lets the scripts have their last word. */
  elapse(): void;
  /** Leaves the page. */
  leave(): void;
}

export function createBrowser(address = "https://www.shop.example/"): TestBrowser {
  const jar = createJar();
  const later = new Set<() => void>();
  const leaving = new Set<() => void>();
  const stores = Object.fromEntries(AREAS.map((name) => [name, new Set<string>()]));
  const browser: TestBrowser = {
    device: {} as Device,
    host: {} as Host,
    address,
    days: 0,
    stores: stores as TestBrowser["stores"],
    stamps: null,
    broken: new Set(),
    stubborn: new Map(),
    written: [],
    looks: 0,
    set: (cookie, from = browser.address, by = "response") => jar.set(cookie, from, by),
    cookies: jar.all,
    everything() {
      const cookies = jar
        .all()
        .map((cookie) => ({ storage: "cookie", name: nameOf(cookie) }) as const);
      const others = AREAS.map((storage) =>
        [...(stores[storage] ?? [])].sort().map((name) => ({ storage, name })),
      );
      return [...cookies, ...others.flat()];
    },
    elapse() {
      const due = [...later];
      later.clear();
      for (const run of due) run();
    },
    leave() {
      for (const run of [...leaving]) run();
    },
  };
  const device = deviceOf(browser, jar, { later, leaving });
  return Object.assign(browser, { device, host: hostOf(device) });
}

function nameOf(cookie: string): string {
  return cookie.split(" ", 1)[0] as string;
}

interface Callbacks {
  readonly later: Set<() => void>;
  readonly leaving: Set<() => void>;
}

function deviceOf(browser: TestBrowser, jar: Jar, { later, leaving }: Callbacks): Device {
  const lend = (callbacks: Set<() => void>) => (run: () => void) => {
    callbacks.add(run);
    return () => void callbacks.delete(run);
  };
  const [localStorage, sessionStorage, ...slow] = AREAS.map((name) => areaOf(browser, name));
  return {
    now: () => noon(browser.days),
    page() {
      const { hostname, pathname, protocol } = new URL(browser.address);
      return { host: hostname, path: pathname, secure: protocol === "https:" };
    },
    readCookies() {
      if (browser.broken.has("cookie")) throw new Error("SecurityError");
      return jar.read(browser.address);
    },
    writeCookie(cookie) {
      browser.written.push(cookie);
      jar.set(cookie, browser.address, "script");
    },
    quick: [localStorage, sessionStorage] as Device["quick"],
    slow: {
      areas: slow.map(unhurried),
      readStamps: () => browser.stamps,
      writeStamps(text) {
        browser.stamps = text;
      },
    },
    later: lend(later),
    onLeave: lend(leaving),
  };
}

function areaOf(browser: TestBrowser, storage: AreaName): StorageArea {
  const { stores, broken, stubborn } = browser;
  return {
    storage,
    names() {
      if (broken.has(storage)) throw new Error("SecurityError");
      if (storage === "indexedDB") browser.looks++;
      return [...stores[storage]];
    },
    remove(removals) {
      const left = new Map<string, LeftReason>();
      for (const { name } of removals) {
        const why = stubborn.get(name);
        if (why === "error") throw new Error("It would not go.");
        if (why) left.set(name, why);
        else stores[storage].delete(name);
      }
      return left;
    },
  };
}

/** Answers in its own time. */
function unhurried({ storage, names, remove }: StorageArea): StorageArea {
  return {
    storage,
    names: async () => names(),
    remove: async (removals) => remove(removals),
  };
}

function hostOf({ now, page, readCookies, writeCookie }: Device): Host {
  return {
    now,
    secure: page()?.secure ?? false,
    readCookies: () => readCookies(),
    writeCookie,
    readSignals: () => ({}),
    readLocale: () => "en",
    announce() {},
    listen: () => () => {},
  };
}

interface Jar {
  set(cookie: string, address: string, by: "response" | "script"): void;
  /** What script at an address sees. */
  read(address: string): string;
  all(): string[];
}

/**
 * To tough-cookie a cookie of the host alone is the same as one of its Domain, and it knows no partitions. To browsers those
 * differ, and only what is written likewise is overwritten: so there is a jar for each.
 */
function createJar(): Jar {
  const jars = new Map<string, CookieJar>();
  const jarOf = (cookie: string) => {
    const kind = `${/;\s*domain=[^;]/i.test(cookie)} ${/;\s*partitioned\s*(;|$)/i.test(cookie)}`;
    const jar = jars.get(kind) ?? new CookieJar();
    jars.set(kind, jar);
    return jar;
  };
  return {
    set(cookie, address, by) {
      const isBare = /;\s*partitioned/i.test(cookie) && !/;\s*secure/i.test(cookie);
      const options = { http: by === "response", loose: true, ignoreError: true };
      if (!isBare) jarOf(cookie).setCookieSync(cookie, address, options);
    },
    read: (address) =>
      [...jars.values()]
        .map((jar) => jar.getCookieStringSync(address, { http: false }))
        .filter((cookies) => cookies !== "")
        .join("; "),
    all: () => [...jars.values()].flatMap(cookiesIn).sort(),
  };
}

function cookiesIn(jar: CookieJar): string[] {
  const cookies = jar.serializeSync()?.cookies ?? [];
  return cookies.flatMap((each) => {
    const cookie = Cookie.fromJSON(each) as Cookie;
    if (cookie.TTL() <= 0) return [];
    const { key, domain, hostOnly, path } = cookie;
    return [key, ...(hostOnly ? [] : [domain]), ...(path === "/" && hostOnly ? [] : [path])].join(
      " ",
    );
  });
}
