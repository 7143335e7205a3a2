import { afterEach, describe, expect, it, vi } from "vitest";
import { testPolicy } from "../consent/test-policy.ts";
import { createConsent } from "../create-consent.ts";
import { browserHost } from "./browser-host.ts";

/** A page that is just enough of one. */
function openPage({
  protocol = "https:",
  lang = "de",
  language = "fr",
  gpc = undefined as unknown,
} = {}) {
  const page = { cookie: "", documentElement: { lang } };
  const window = new EventTarget();
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", { protocol });
  vi.stubGlobal("navigator", {
    language,
    ...(gpc === undefined ? {} : { globalPrivacyControl: gpc }),
  });
  const channels: FakeChannel[] = [];
  class FakeChannel extends EventTarget {
    readonly sent: unknown[] = [];
    constructor(readonly name: string) {
      super();
      channels.push(this);
    }
    postMessage(message: unknown) {
      this.sent.push(message);
      for (const each of channels) if (each !== this) each.dispatchEvent(new Event("message"));
    }
  }
  vi.stubGlobal("BroadcastChannel", FakeChannel);
  return { page, window, channels };
}

/** Everything that can refuse, refuses. */
function openHostilePage() {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const document = {};
  Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
  Object.defineProperty(document, "documentElement", { get: refuse });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", document);
  vi.stubGlobal("location", { protocol: "https:" });
  vi.stubGlobal("navigator", Object.defineProperty({}, "globalPrivacyControl", { get: refuse }));
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      constructor() {
        refuse();
      }
    },
  );
}

afterEach(() => void vi.unstubAllGlobals());

describe("browserHost", () => {
  it.each([
    ["https:", true],
    ["http:", false],
    ["file:", false],
  ])("BR-04 knows whether the page came over https: %s", (protocol, secure) => {
    openPage({ protocol });
    expect(browserHost().secure).toBe(secure);
  });

  it.each([
    [undefined, {}],
    [true, { gpc: true }],
    [false, { gpc: false }],
    ["1", {}],
    [1, {}],
    [null, {}],
  ])("US-07 US-08 takes a globalPrivacyControl of %j for %j", (gpc, signals) => {
    openPage({ gpc });
    expect(browserHost().readSignals()).toEqual(signals);
  });

  it("speaks the page's language before the browser's", () => {
    openPage({ lang: "de-AT", language: "fr" });
    expect(browserHost().readLocale()).toBe("de-AT");
    openPage({ lang: "", language: "fr" });
    expect(browserHost().readLocale()).toBe("fr");
    openPage({ lang: "", language: "" });
    expect(browserHost().readLocale()).toBe("en");
  });

  it("reads and writes the page's cookies", () => {
    const { page } = openPage();
    const host = browserHost();
    host.writeCookie("a=1; Path=/");
    expect(page.cookie).toBe("a=1; Path=/");
    page.cookie = "a=1; b=2";
    expect(host.readCookies()).toBe("a=1; b=2");
  });

  it.each(["focus", "pageshow", "visibilitychange"])("looks again on %s", (type) => {
    const { window } = openPage();
    const look = vi.fn();
    const stop = browserHost().listen(look);
    window.dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(1);
    stop();
    window.dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("tells the other tabs nothing but to look again, and does not hear itself", () => {
    const { channels } = openPage();
    const hosts = [browserHost(), browserHost()];
    const looks = [vi.fn(), vi.fn()];
    const stops = hosts.map((host, index) => host.listen(looks[index] as () => void));
    hosts[0]?.announce();
    expect(looks.map((look) => look.mock.calls.length)).toEqual([0, 1]);
    expect(channels.map(({ name }) => name)).toEqual(["cookiepact", "cookiepact"]);
    expect(channels.flatMap(({ sent }) => sent)).toEqual([0]);
    for (const stop of stops) stop();
    hosts[0]?.announce();
    expect(looks.map((look) => look.mock.calls.length)).toEqual([0, 1]);
  });

  it("opens no channel before there is something to hear or to say", () => {
    const { channels } = openPage();
    const host = browserHost();
    host.readCookies();
    host.readSignals();
    expect(channels).toEqual([]);
    host.announce();
    host.announce();
    expect(channels).toHaveLength(1);
  });

  it("CK-03 lets no exception out of a page that refuses everything", () => {
    openHostilePage();
    const consent = createConsent(testPolicy());
    const stop = consent.subscribe(() => {});
    consent.acceptAll();
    expect(consent.getSnapshot()).toMatchObject({
      persisted: false,
      problem: "not-persisted",
      locale: "en",
    });
    expect(consent.getSnapshot().keys.media?.allowed).toBe(true);
    stop();
  });

  it("on a server does nothing, knows nothing, and keeps no process from ending", () => {
    const opened = vi.fn();
    vi.stubGlobal("BroadcastChannel", opened);
    const consent = createConsent(testPolicy());
    const stop = consent.onGrant("media", () => {});
    consent.acceptAll();
    consent.rejectAll();
    stop();
    expect(consent.getServerSnapshot()).toMatchObject({ bannerOpen: true, locale: "en" });
    expect(opened).not.toHaveBeenCalled();
  });
});
