import type { Frame, Page } from "playwright/test";
import { type GuardedSite, openGuardedSite } from "../../support/guarded-site.ts";
import { NOTHING, type Stores, storesOf } from "../../support/stores.ts";
import { test as base, expect } from "../../support/test.ts";

const test = base.extend<{ site: GuardedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await openGuardedSite();
    await use(site);
    await site.close();
  },
});

/** One way of storing something; runs in the page, and says how it went. The stores are what it leaves behind. */
interface Write {
  run(): unknown;
  readonly leaves: Partial<Stores>;
  /** To who reads it, it looks like a deletion, and so nobody is told. */
  readonly isQuiet?: boolean;
}

/** What the policy of the page declares for `media`. */
const WRITES: Readonly<Record<string, Write>> = {
  "document.cookie": {
    run: () => {
      document.cookie = "media_a=1; Path=/; Max-Age=60";
    },
    leaves: { cookies: ["media_a"] },
  },
  "document.cookie with an odd date": {
    run: () => {
      document.cookie = "media_b=1; Path=/; Expires=1970-01-01; Max-Age=soon";
    },
    leaves: { cookies: ["media_b"] },
    isQuiet: true,
  },
  "cookieStore.set(name, value)": {
    run: () => cookieStore.set("media_c", "1"),
    leaves: { cookies: ["media_c"] },
  },
  "cookieStore.set(cookie)": {
    run: () => cookieStore.set({ name: "media_d", value: "1", path: "/" }),
    leaves: { cookies: ["media_d"] },
  },
  "localStorage.setItem()": {
    run: () => localStorage.setItem("media", "1"),
    leaves: { localStorage: ["media"] },
  },
  "Storage.prototype.setItem.call()": {
    run: () => Storage.prototype.setItem.call(localStorage, "media", "1"),
    leaves: { localStorage: ["media"] },
  },
  "sessionStorage.setItem()": {
    run: () => sessionStorage.setItem("media_session", "1"),
    leaves: { sessionStorage: ["media_session"] },
  },
  "indexedDB.open()": {
    run: () =>
      new Promise((resolve) => {
        const request = indexedDB.open("media", 1);
        request.onsuccess = () => {
          request.result.close();
          resolve("opened");
        };
        request.onerror = () => resolve(request.error?.name);
      }),
    leaves: { indexedDB: ["media"] },
  },
  "caches.open()": {
    run: () =>
      caches.open("media").then(
        () => "opened",
        (error: DOMException) => error.name,
      ),
    leaves: { caches: ["media"] },
  },
};

/** How a page takes it that it may not write. */
const REFUSED: Readonly<Record<string, string>> = {
  "indexedDB.open()": "UnknownError",
  "caches.open()": "SecurityError",
};

/** Takes away whatever is there, but for the answer. A guard keeps nobody from that. */
async function clear(page: Page) {
  await page.evaluate(async () => {
    for (const name of ["media_a", "media_b", "media_c", "media_d"])
      document.cookie = `${name}=; Path=/; Max-Age=0`;
    for (const name of Object.keys(localStorage)) localStorage.removeItem(name);
    sessionStorage.clear();
    await caches.delete("media");
    await new Promise((resolve) => {
      indexedDB.deleteDatabase("media").onsuccess = resolve;
    });
  });
}

for (const [way, { run, leaves, isQuiet }] of Object.entries(WRITES)) {
  test(`EU-02 EU-11 ${way} stores nothing before a grant, works after it, and nothing after a refusal`, async ({
    page,
    context,
    site,
  }) => {
    await site.visit(page);
    expect(await page.evaluate(run)).toBe(REFUSED[way]);
    expect(await storesOf(context, page)).toEqual(NOTHING);

    await page.evaluate(() => window.guarded.consent.acceptAll());
    const granted = await page.evaluate(run);
    expect(REFUSED[way] ? granted : undefined).toBe(REFUSED[way] && "opened");
    const { cookies = [], ...others } = leaves;
    expect(await storesOf(context, page)).toEqual({
      ...NOTHING,
      ...others,
      cookies: ["cookiepact", ...cookies],
    });

    await clear(page);
    await page.evaluate(() => window.guarded.consent.rejectAll());
    expect(await page.evaluate(run)).toBe(REFUSED[way]);
    expect(await storesOf(context, page)).toEqual({ ...NOTHING, cookies: ["cookiepact"] });

    const told = await page.evaluate(() =>
      window.guarded.reports.map(({ key, blocked }) => [key, blocked]),
    );
    const once = ["media", true];
    expect(told).toEqual(isQuiet ? [] : [once, once]);
  });
}

test("what is not declared is stored as ever, and deleted as ever", async ({
  page,
  context,
  site,
}) => {
  await site.visit(page);
  await page.evaluate(async () => {
    document.cookie = "other=1; Path=/";
    await cookieStore.set("other_too", "1");
    localStorage.setItem("other", "1");
    localStorage.setItem("media_session", "declared for another storage");
    sessionStorage.other = "1";
    await caches.open("other");
    const request = indexedDB.open("other");
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  });
  expect(await storesOf(context, page)).toEqual({
    ...NOTHING,
    cookies: ["other", "other_too"],
    localStorage: expect.arrayContaining(["other", "media_session"]),
    sessionStorage: ["other"],
    indexedDB: ["other"],
    caches: ["other"],
  });
  expect(await page.evaluate(() => window.guarded.reports)).toEqual([]);
});

test("EU-11 what is left from before can be deleted by every way there is", async ({
  page,
  context,
  site,
}) => {
  await site.visit(page, "mode=report");
  await page.evaluate(async () => {
    for (const name of ["a", "b", "c", "d", "e"]) document.cookie = `media_${name}=1; Path=/`;
    for (const name of ["media", "x"]) localStorage.setItem(name, "1");
    sessionStorage.setItem("media_session", "1");
    await caches.open("media");
  });
  await site.visit(page);
  await page.evaluate(async () => {
    document.cookie = "media_a=; Path=/; Max-Age=0";
    document.cookie = "media_b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    await cookieStore.delete("media_c");
    await cookieStore.set({ name: "media_d", value: "", expires: 0 });
    // Not meant as a deletion, and turned into one.
    document.cookie = "media_e=2; Path=/";
    localStorage.removeItem("media");
    sessionStorage.clear();
    await caches.delete("media");
  });
  expect(await storesOf(context, page)).toEqual({ ...NOTHING, localStorage: ["x"] });
  expect(
    await page.evaluate(() => window.guarded.reports.map((each) => "name" in each && each.name)),
  ).toEqual(["media_e"]);
});

test("a known limit: an assignment to a property of localStorage goes past the guard", async ({
  page,
  site,
}) => {
  await site.visit(page);
  const stored = await page.evaluate(() => {
    localStorage.media = "1";
    return localStorage.getItem("media");
  });
  expect(stored).toBe("1");
});

/** One way of reaching somebody else; runs in the page, and says how it went. */
type Load = (address: string) => unknown;

/** An element gets its address and goes into the page; the outcome is the first event. */
const LOADS: Readonly<Record<string, { run: Load; path: string; works: unknown; fails: unknown }>> =
  {
    "script.src": {
      path: "/a.js",
      run: (address) =>
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.onload = () => resolve("load");
          script.onerror = () => resolve("error");
          script.src = address;
          document.body.append(script);
        }),
      works: "load",
      fails: "error",
    },
    "script.setAttribute()": {
      path: "/b.js",
      run: (address) =>
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.setAttribute("SRC", address);
          document.body.append(script);
          script.onload = () => resolve("load");
          script.onerror = () => resolve("error");
        }),
      works: "load",
      fails: "error",
    },
    "iframe.src": {
      path: "/a.html",
      run: (address) =>
        new Promise((resolve) => {
          const frame = document.createElement("iframe");
          frame.onload = () => resolve(frame.src === address);
          frame.src = address;
          document.body.append(frame);
        }),
      works: true,
      fails: false,
    },
    "iframe.setAttribute()": {
      path: "/b.html",
      run: (address) => {
        const frame = document.createElement("iframe");
        document.body.append(frame);
        frame.setAttribute("src", address);
        return frame.hasAttribute("src");
      },
      works: true,
      fails: false,
    },
    "image.src": {
      path: "/a.gif",
      run: (address) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve("load");
          image.onerror = () => resolve("error");
          image.src = address;
        }),
      works: "load",
      fails: "error",
    },
    "image.srcset": {
      path: "/b.gif",
      run: (address) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve("load");
          image.onerror = () => resolve("error");
          image.srcset = `${address} 1x, ${address} 2x`;
        }),
      works: "load",
      fails: "error",
    },
    "image.setAttribute()": {
      path: "/c.gif",
      run: (address) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve("load");
          image.onerror = () => resolve("error");
          image.setAttribute("srcset", `/favicon.ico 2x,${address}`);
        }),
      works: "load",
      fails: "error",
    },
    "navigator.sendBeacon()": {
      path: "/beacon",
      run: (address) => navigator.sendBeacon(address, "x"),
      works: true,
      fails: false,
    },
    "fetch(address)": {
      path: "/fetched",
      run: (address) =>
        fetch(address).then(
          (response) => response.text(),
          (error: unknown) => String(error),
        ),
      works: "ok",
      fails: "TypeError: Failed to fetch",
    },
    "fetch(request)": {
      path: "/fetched-by-request",
      run: (address) =>
        fetch(new Request(address)).then(
          (response) => response.text(),
          (error: unknown) => String(error),
        ),
      works: "ok",
      fails: "TypeError: Failed to fetch",
    },
    XMLHttpRequest: {
      path: "/asked",
      run: (address) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          const events: string[] = [];
          request.open("GET", address);
          request.send();
          events.push("sent");
          for (const type of ["load", "error", "abort", "timeout", "loadend"]) {
            request.addEventListener(type, () => events.push(type));
          }
          request.onloadend = () =>
            setTimeout(() =>
              resolve([...events, request.readyState, request.status, request.responseText].join()),
            );
        }),
      works: "sent,load,loadend,4,200,ok",
      fails: "sent,error,loadend,4,0,",
    },
    "XMLHttpRequest that waits": {
      path: "/waited-for",
      run: (address) => {
        const request = new XMLHttpRequest();
        request.open("GET", address, false);
        try {
          request.send();
          return request.responseText;
        } catch (error) {
          return (error as DOMException).name;
        }
      },
      works: "ok",
      fails: "NetworkError",
    },
  };

for (const [way, { run, path, works, fails }] of Object.entries(LOADS)) {
  test(`EU-02 EU-11 ${way} reaches nobody before a grant, works after it, and nobody after a refusal`, async ({
    page,
    site,
  }) => {
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(site.elsewhere("/"))) requests.push(request.url());
    });
    await site.visit(page);
    expect(await page.evaluate(run, site.elsewhere(path))).toBe(fails);
    expect(requests).toEqual([]);
    expect(site.asked).toEqual([]);

    await page.evaluate(() => window.guarded.consent.acceptAll());
    await page.waitForTimeout(100);
    expect(site.asked, "what was held back is not made up for").toEqual([]);
    expect(await page.evaluate(run, site.elsewhere(path))).toBe(works);
    await expect.poll(() => site.asked).toEqual([path]);
    expect(requests).toEqual([site.elsewhere(path)]);

    await page.evaluate(() => window.guarded.consent.rejectAll());
    expect(await page.evaluate(run, site.elsewhere(path))).toBe(fails);
    expect(requests).toHaveLength(1);
    expect(site.asked).toHaveLength(1);
    const told = await page.evaluate(() => window.guarded.reports);
    const report = { kind: "load", url: site.elsewhere(path), key: "tube", blocked: true };
    expect(told).toMatchObject([report, report]);
  });
}

test("a request that failed works when it is opened anew, with consent", async ({ page, site }) => {
  await site.visit(page);
  const outcome = await page.evaluate(async (address) => {
    const request = new XMLHttpRequest();
    const ask = () =>
      new Promise((resolve) => {
        request.open("GET", address);
        request.onloadend = () => resolve([request.readyState, request.status].join());
        const state = request.readyState;
        request.send();
        if (state !== 1) resolve(`was ${state}`);
      });
    const refused = await ask();
    window.guarded.consent.acceptAll();
    return [refused, await ask()];
  }, site.elsewhere("/asked"));
  expect(outcome).toEqual(["4,0", "4,200"]);
});

test("Trusted Types are passed on as they are", async ({ page, site }) => {
  site.headers["content-security-policy"] = "require-trusted-types-for 'script'; trusted-types app";
  await site.visit(page);
  const outcome = await page.evaluate((address) => {
    interface Factory {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    }
    const { trustedTypes } = window as unknown as { trustedTypes: Factory };
    const app = trustedTypes.createPolicy("app", { createScriptURL: (url: string) => url });
    const load = () =>
      new Promise((resolve) => {
        const script = document.createElement("script");
        script.onload = () => resolve("load");
        script.onerror = () => resolve("error");
        script.src = app.createScriptURL(address);
        document.body.append(script);
      });
    return load().then((refused) => {
      window.guarded.consent.acceptAll();
      return load().then((granted) => [refused, granted]);
    });
  }, site.elsewhere("/a.js"));
  expect(outcome).toEqual(["error", "load"]);
});

/** Somebody else's script, by its name in the stack. */
function leave() {
  function leakyTracker() {
    document.cookie = "leaked=1";
    localStorage.setItem("leaked", "1");
    localStorage.setItem("media", "1");
    indexedDB.open("leaked");
    return caches.open("leaked");
  }
  return leakyTracker().then(() => {});
}

test("report mode keeps nothing, and names what is not declared, what is not allowed, and who did it", async ({
  page,
  context,
  site,
}) => {
  await site.visit(page, "mode=report");
  await page.evaluate(leave);
  await page.evaluate(LOADS["fetch(address)"]?.run as Load, site.elsewhere("/fetched"));
  expect(site.asked).toEqual(["/fetched"]);
  expect(await storesOf(context, page)).toMatchObject({
    cookies: ["leaked"],
    localStorage: expect.arrayContaining(["leaked", "media"]),
    caches: ["leaked"],
  });
  const reports = await page.evaluate(() => window.guarded.reports);
  const stack = expect.stringMatching(/^Error\n.*Object\.apply.*\n\s+at leakyTracker /);
  const undeclared = { kind: "write", because: "undeclared", key: null, blocked: false, stack };
  const notAllowed = { because: "not-allowed", blocked: false };
  expect(reports).toEqual([
    { ...undeclared, storage: "cookie", name: "leaked" },
    { ...undeclared, storage: "localStorage", name: "leaked" },
    { ...notAllowed, kind: "write", storage: "localStorage", name: "media", key: "media", stack },
    { ...undeclared, storage: "indexedDB", name: "leaked" },
    { ...undeclared, storage: "cacheStorage", name: "leaked" },
    {
      ...notAllowed,
      kind: "load",
      url: site.elsewhere("/fetched"),
      key: "tube",
      stack: expect.any(String),
    },
  ]);
});

test.describe("without a listener", () => {
  test.use({ tolerated: /^warning: \[cookiepact\] / });

  test("report mode warns in the console", async ({ page, site }) => {
    const warnings: string[] = [];
    page.on("console", (message) => warnings.push(message.text()));
    await site.visit(page, "mode=report&console");
    await page.evaluate(leave);
    expect(warnings).toHaveLength(5);
    expect(warnings[0]).toMatch(
      /^\[cookiepact\] Stored the cookie item "leaked", which the policy does not declare\..*\n.*\n.*\n\s+at leakyTracker /,
    );
  });
});

/** Everything that a guard comes between, as the browser has it. Runs in the page. */
function natives() {
  const parts: [object, string][] = [
    [Document.prototype, "cookie"],
    [CookieStore.prototype, "set"],
    [Storage.prototype, "setItem"],
    [IDBFactory.prototype, "open"],
    [CacheStorage.prototype, "open"],
    [HTMLScriptElement.prototype, "src"],
    [HTMLIFrameElement.prototype, "src"],
    [HTMLImageElement.prototype, "src"],
    [HTMLImageElement.prototype, "srcset"],
    [Element.prototype, "setAttribute"],
    [window, "fetch"],
    [Navigator.prototype, "sendBeacon"],
    [XMLHttpRequest.prototype, "open"],
    [XMLHttpRequest.prototype, "send"],
  ];
  return parts.map(([owner, name]) => {
    const { get, set, value, ...flags } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    return { name, get, set, value, flags: JSON.stringify(flags) };
  });
}

declare global {
  interface Window {
    natives: ReturnType<typeof natives>;
  }
}

test("stop() puts everything back exactly", async ({ page, site }) => {
  await page.addInitScript(`window.natives = (${natives})();`);
  await site.visit(page);
  /** The names of what is not as the browser has it. */
  const changed = () =>
    page.evaluate(
      `(${natives})().filter((now, index) => {
        const before = window.natives[index];
        return Object.keys(now).some((field) => now[field] !== before[field]);
      }).map(({ name }) => name)`,
    );
  expect(await changed()).toHaveLength(14);
  await page.evaluate(() => window.guarded.stop());
  expect(await changed()).toEqual([]);
});

test("BR-06 a browser that lacks the newer half of it is guarded in the other", async ({
  page,
  context,
  site,
}) => {
  await page.addInitScript(() => {
    const lacking = [
      "cookieStore",
      "CookieStore",
      "caches",
      "CacheStorage",
      "fetch",
      "reportError",
    ];
    for (const name of lacking) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Navigator.prototype, "sendBeacon");
    Reflect.deleteProperty(Error, "captureStackTrace");
  });
  await site.visit(page);
  const lacking = await page.evaluate(() => {
    document.cookie = "media_a=1";
    document.cookie = "other=1";
    return ["cookieStore", "caches", "fetch"].filter((name) => name in window);
  });
  expect(lacking).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(["other"]);
  expect(await page.evaluate(() => window.guarded.reports.length)).toBe(1);
});

test("a frame in a sandbox, where nothing may be stored, works as far as it does without a guard", async ({
  page,
  site,
}) => {
  // From its own origin, which is none, the frame asks for the fixture's scripts as a stranger.
  site.headers["access-control-allow-origin"] = "*";
  await site.visit(page);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.sandbox.add("allow-scripts");
    frame.src = location.pathname;
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForFunction(() => "guarded" in window);
  const errors = await frame.evaluate(() =>
    [
      () => localStorage.setItem("media", "1"),
      () => {
        document.cookie = "other=1";
      },
    ].map((run) => {
      try {
        return run();
      } catch (error) {
        return (error as DOMException).name;
      }
    }),
  );
  expect(errors).toEqual(["SecurityError", "SecurityError"]);
});
