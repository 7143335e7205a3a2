import fc from "fast-check";
import { CookieJar } from "tough-cookie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testPolicy } from "../consent/test-policy.ts";
import type { GuardReport } from "../guard/report.ts";
import { createDevice } from "../test-device.ts";
import { guardPage } from "./guard-page.ts";

/** The parts of a page that script in Node can stand in for. What browsers alone have is tested in one. */
function openPage() {
  const jar = new CookieJar();
  const address = "https://shop.example/";
  class Document {
    baseURI = address;
    get cookie() {
      return jar.getCookieStringSync(address);
    }
    set cookie(text: string) {
      jar.setCookieSync(String(text), address, { loose: true, ignoreError: true });
    }
  }
  class Storage {
    readonly items: Record<string, string> = {};
    setItem(name: string, value: string) {
      this.items[name] = value;
    }
    removeItem(name: string) {
      delete this.items[name];
    }
  }
  class CookieStore {
    readonly sets: unknown[] = [];
    async set(...args: unknown[]) {
      this.sets.push(args);
    }
  }
  class Navigator {
    sendBeacon(_address: string) {
      return true;
    }
  }
  const page = {
    Document,
    Storage,
    CookieStore,
    Navigator,
    document: new Document(),
    location: new URL(address),
    localStorage: new Storage(),
    sessionStorage: new Storage(),
    cookieStore: new CookieStore(),
    navigator: new Navigator(),
    fetch: async (_input: unknown) => "answer",
    window: {} as { fetch: (input: unknown) => Promise<unknown> },
  };
  page.window = page;
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  return page;
}

const policy = (() => {
  const base = testPolicy();
  const { media } = base.categories;
  const items = [
    { name: "_media_*", retention: "1 day" },
    { name: "volume", retention: "1 day", storage: "localStorage" },
    { name: "video", retention: "session", storage: "sessionStorage" },
  ] as const;
  const purposes = { one: { title: "One", description: "One.", items: [...items] } };
  return {
    ...base,
    services: { ...base.services, ads: { name: "Ads", hosts: ["*.ads.example", "shop.example"] } },
    categories: { ...base.categories, media: { ...media, purposes } },
  } as typeof base;
})();

let page: ReturnType<typeof openPage>;
let stops: (() => void)[] = [];

beforeEach(() => {
  page = openPage();
  stops = [];
});

afterEach(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

function guarded(options: Parameters<typeof guardPage>[1] = {}, device = createDevice()) {
  const reports: GuardReport[] = [];
  const consent = device.open(policy);
  const onReport = (report: GuardReport) => void reports.push(report);
  const stop = guardPage(consent, { onReport, ...options });
  stops.push(stop);
  return { consent, reports, stop };
}

describe("cookies", () => {
  it("are kept from the device, allowed, and kept again", () => {
    const { consent, reports } = guarded();
    const write = () => {
      document.cookie = "_media_1=a; Path=/";
      return document.cookie;
    };
    expect(write()).toBe("");
    consent.acceptAll();
    expect(write()).toBe("_media_1=a");
    consent.rejectAll();
    expect(write()).toBe("");
    expect(reports.map(({ kind, key, blocked }) => [kind, key, blocked])).toEqual([
      ["write", "media", true],
      ["write", "media", true],
    ]);
  });

  it("EU-11 can be deleted, by any text that deletes them without a guard", () => {
    const anyText = fc
      .tuple(
        fc.constantFrom("_media_1", "_essential", "other", "__Host-cookiepact"),
        fc.constantFrom("", "; Path=/", "; Domain=shop.example", "; Secure"),
        fc.constantFrom(
          "",
          "; Max-Age=0",
          "; max-age=-5",
          "; Max-Age=60",
          "; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
          "; Expires=1970-01-01",
        ),
      )
      .map(([name, place, lifetime]) => ({ name, text: `${name}=1${place}${lifetime}` }));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (writes) => {
        const free = openPage().document;
        const { document } = openPage();
        const stop = guardPage(createDevice().open(policy));
        for (const { text } of writes) {
          free.cookie = text;
          document.cookie = text;
        }
        stop();
        // What is left is what would be there without a guard, but for what is not allowed.
        const expected = free.cookie.split("; ").filter((pair) => !pair.startsWith("_media_1"));
        expect(document.cookie.split("; ").sort()).toEqual(
          expected.length > 0 ? expected.sort() : [""],
        );
      }),
    );
  });

  it("tells nobody of a deletion", () => {
    const { reports } = guarded();
    document.cookie = "_media_1=; Max-Age=0";
    document.cookie = "_media_1=; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    expect(reports).toEqual([]);
  });

  it.each<[string, unknown[], unknown[]]>([
    ["two arguments", ["_media_1", "a"], [{ name: "_media_1", value: "", expires: 0 }]],
    [
      "an object",
      [{ name: "_media_1", value: "a", path: "/a", expires: 9e15, sameSite: "lax" }],
      [{ name: "_media_1", value: "", expires: 0, path: "/a" }],
    ],
    ["not declared", ["other", "a"], ["other", "a"]],
    ["nothing at all", [], []],
  ])("BR-06 go by cookieStore as well: %s", async (_case, given, carriedOut) => {
    guarded();
    await page.cookieStore.set(...given);
    expect(page.cookieStore.sets).toEqual([carriedOut]);
  });
});

describe("web storage", () => {
  it("is told apart, and can always be cleared", () => {
    const { reports } = guarded();
    for (const storage of [page.localStorage, page.sessionStorage]) {
      for (const name of ["volume", "video", "cookiepact.outbox", "other"])
        storage.setItem(name, "1");
    }
    expect(Object.keys(page.localStorage.items)).toEqual(["video", "cookiepact.outbox", "other"]);
    expect(Object.keys(page.sessionStorage.items)).toEqual([
      "volume",
      "cookiepact.outbox",
      "other",
    ]);
    expect(reports).toMatchObject([
      { storage: "localStorage", name: "volume" },
      { storage: "sessionStorage", name: "video" },
    ]);
    page.localStorage.items.volume = "1";
    page.localStorage.removeItem("volume");
    expect(page.localStorage.items).not.toHaveProperty("volume");
  });
});

describe("requests", () => {
  it("of a service that is not allowed fail as if the network were away", async () => {
    const { consent } = guarded();
    const address = "//a.ads.example/pixel";
    for (const input of [address, new URL(address, "https://a"), new Request(`https:${address}`)]) {
      await expect(page.window.fetch(input)).rejects.toThrow(new TypeError("Failed to fetch"));
    }
    expect(page.navigator.sendBeacon(address)).toBe(false);
    consent.acceptAll();
    await expect(page.window.fetch(address)).resolves.toBe("answer");
    expect(page.navigator.sendBeacon(address)).toBe(true);
  });

  it("to the page's own host are let through, whoever claims it", async () => {
    guarded();
    await expect(page.window.fetch("/consent")).resolves.toBe("answer");
    await expect(page.window.fetch("https://shop.example:8443/")).resolves.toBe("answer");
  });

  it.each([undefined, null, "https://[", Symbol("x"), { toString: () => 1 / 0 }])(
    "that make no sense are left to the browser",
    async (input) => {
      guarded();
      await expect(page.window.fetch(input)).resolves.toBe("answer");
    },
  );
});

describe("several guards", () => {
  const patched = () => [
    Object.getOwnPropertyDescriptors(page.Document.prototype),
    Object.getOwnPropertyDescriptors(page.Storage.prototype),
    Object.getOwnPropertyDescriptors(page.CookieStore.prototype),
    Object.getOwnPropertyDescriptors(page.Navigator.prototype),
    page.window.fetch,
  ];

  it.each([
    ["the first first", [0, 1]],
    ["the last first", [1, 0]],
  ])("come between once, and all is as it was when the last stops: %s", (_case, order) => {
    const before = patched();
    const all = [guarded(), guarded()];
    document.cookie = "_media_1=a";
    expect(all.map(({ reports }) => reports.length)).toEqual([1, 1]);
    all[order[0] as number]?.stop();
    all[order[0] as number]?.stop();
    expect(patched()).not.toEqual(before);
    document.cookie = "_media_1=a";
    expect(document.cookie).toBe("");
    all[order[1] as number]?.stop();
    expect(patched()).toEqual(before);
    expect(page.window.fetch).toBe(page.fetch);
    document.cookie = "_media_1=a";
    expect(document.cookie).toBe("_media_1=a");
  });

  it("keep what any of them keeps", () => {
    const { consent } = guarded();
    guarded({ mode: "report" });
    const strict = guarded();
    consent.acceptAll();
    document.cookie = "_media_1=a";
    expect(document.cookie).toBe("");
    strict.stop();
    document.cookie = "_media_1=a";
    expect(document.cookie).toBe("_media_1=a");
  });
});

it("a guard hears what the visitor answers in another tab", () => {
  const device = createDevice();
  guarded({}, device);
  const other = device.open(policy);
  other.acceptAll();
  document.cookie = "_media_1=a";
  expect(document.cookie).toBe("_media_1=a");
  other.rejectAll();
  document.cookie = "_media_1=b";
  expect(document.cookie).toBe("");
});

it("a report begins with who did it", () => {
  const { reports } = guarded({ mode: "report" });
  const track = () => page.localStorage.setItem("unheard-of", "1");
  track();
  expect(reports).toMatchObject([
    { kind: "write", because: "undeclared", stack: expect.stringMatching(/^.*\n.*\n\s+at track /) },
  ]);
});

describe("whatever a browser lacks or refuses", () => {
  it("a page without any of it is a page like any", () => {
    vi.unstubAllGlobals();
    vi.stubGlobal("window", {});
    for (const name of ["Navigator", "fetch", "Storage"]) vi.stubGlobal(name, undefined);
    expect(() => guarded().stop()).not.toThrow();
  });

  it("a frame in a sandbox has neither storage nor cookies, and says so itself", () => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    const { document } = openPage();
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse, configurable: true });
    guarded();
    expect(() => page.localStorage.setItem("volume", "1")).not.toThrow();
    expect(() => {
      document.cookie = "_media_1=1";
    }).not.toThrow();
  });

  it("on a server it does nothing", () => {
    vi.unstubAllGlobals();
    const { fetch } = globalThis;
    const consent = createDevice().open(policy);
    const subscribe = vi.spyOn(consent, "subscribe");
    const stop = guardPage(consent);
    expect(globalThis.fetch).toBe(fetch);
    expect(subscribe).not.toHaveBeenCalled();
    stop();
  });
});
