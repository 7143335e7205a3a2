import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isMet } from "./consent/condition.ts";
import { unitedKingdom, unitedStates } from "./consent/regimes.ts";
import { testPolicy } from "./consent/test-policy.ts";
import type { gateScript } from "./gates.ts";
import { type GoogleConsentOptions, googleConsentMode } from "./google-consent-mode.ts";
import { createDevice } from "./test-device.ts";
import { openTagPage } from "./vendors/test-tag-page.ts";

const ADS = "ad_storage ad_user_data ad_personalization";
const ADS_AND_ANALYTICS = "ad_storage analytics_storage ad_user_data ad_personalization";
const EVERYTHING = `${ADS_AND_ANALYTICS} functionality_storage security_storage`;

/** What a developer is told. Once each: a test that is about it takes the modules afresh. */
const told = vi.fn();

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(told));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

const gates = vi.hoisted(() => ({ gateScript: vi.fn<typeof gateScript>() }));

// Its own tests show what a gate does; here only what is handed to it, and when.
vi.mock("./gates.ts", () => gates);

/** The addresses of the scripts that were handed to a gate. */
function scripts(): string[] {
  return gates.gateScript.mock.calls.map(([, { src }]) => String(src));
}

/** A page of a visitor's, with Google's tags told of what they choose. */
function open(options: GoogleConsentOptions = {}, device = createDevice(), more = {}) {
  const { page, queue } = openTagPage();
  const consent = device.open(testPolicy(), more);
  const stop = googleConsentMode(consent, options);
  return { consent, device, page, queue, stop };
}

describe("IN-01 what Google is told of each choice", () => {
  it("none yet", () => {
    expect(open().queue()).toEqual(["default security_storage"]);
  });

  it("accept all", () => {
    const { consent, queue } = open();
    consent.acceptAll();
    expect(queue()).toEqual(["default security_storage", `update ${EVERYTHING}`]);
  });

  it("reject all", () => {
    const { consent, queue } = open();
    consent.rejectAll();
    expect(queue()).toEqual(["default security_storage", "update security_storage"]);
  });

  it("analytics only", () => {
    const { consent, queue } = open();
    consent.save({ statistics: true, functional: false, marketing: false, media: false });
    expect(queue()).toEqual([
      "default security_storage",
      "update analytics_storage security_storage",
    ]);
  });

  it("accepted, then marketing withdrawn, then everything", () => {
    const { consent, queue } = open();
    consent.acceptAll();
    consent.withdraw("marketing");
    consent.withdraw();
    expect(queue()).toEqual([
      "default security_storage",
      `update ${EVERYTHING}`,
      "update analytics_storage functionality_storage security_storage",
      "update security_storage",
    ]);
  });

  it("Global Privacy Control, and accept all in spite of it", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const { consent, queue } = open({}, device);
    consent.save({ statistics: true });
    expect(queue()).toEqual([
      "default security_storage",
      "update security_storage",
      "update analytics_storage security_storage",
    ]);
  });

  it("one that is given in another tab", () => {
    const { device, queue } = open();
    device.open().acceptAll();
    expect(queue().at(-1)).toBe(`update ${EVERYTHING}`);
  });

  it("one that has expired while the page was open", () => {
    const { consent, device, queue } = open();
    consent.acceptAll();
    device.days = 180;
    device.jar.announce(undefined);
    expect(queue().at(-1)).toBe("update security_storage");
  });

  it("nothing of what changes no signal", () => {
    const { consent, queue } = open();
    consent.openPreferences();
    consent.toggle("marketing", true);
    consent.setLocale("de");
    consent.close();
    consent.acceptAll();
    consent.acceptAll();
    consent.withdraw("media");
    expect(queue()).toHaveLength(2);
  });

  it("nothing more once it is stopped", () => {
    const { consent, queue, stop, device } = open();
    stop();
    consent.acceptAll();
    expect(queue()).toHaveLength(1);
    expect(device.jar.listeners.size).toBe(0);
  });
});

describe("IN-02 the order", () => {
  it.each([
    ["accept all", "a", `update ${EVERYTHING}`],
    ["reject all", "r", "update security_storage"],
  ])("on page 2 after %s: default, update, and only then a tag", (_choice, source, update) => {
    const { device, consent } = open();
    if (source === "a") consent.acceptAll();
    else consent.rejectAll();
    const { queue } = open({ tags: ["G-1"], mode: "advanced" }, device);
    expect(queue().slice(0, 2)).toEqual(["default security_storage", update]);
    expect(queue()[2]).toMatch(/^js /);
    expect(queue()[3]).toBe("config G-1");
  });

  it("default stands before the first config, whatever the mode", () => {
    for (const mode of ["basic", "advanced"] as const) {
      const { consent, queue } = open({ mode, tags: ["G-1", "AW-1", "GTM-1"] });
      consent.acceptAll();
      const isConfig = (entry: string) => /^config|^js|gtm\.js/.test(entry);
      expect(queue().findIndex(isConfig)).toBeGreaterThan(0);
      expect(queue().filter((entry) => entry.startsWith("default"))).toHaveLength(1);
      expect(queue()[0]).toMatch(/^default/);
    }
  });

  it("what is queued is `arguments`, as Google Tag Manager wants it, in whatever queue there is", () => {
    const mine = [{ event: "mine" }];
    const { page } = openTagPage({ dataLayer: mine });
    googleConsentMode(createDevice().open());
    expect(page.dataLayer).toBe(mine);
    expect(mine[0]).toEqual({ event: "mine" });
    expect(Object.prototype.toString.call(mine[1])).toBe("[object Arguments]");
    expect(Array.from(mine[1] as never)).toEqual([
      "consent",
      "default",
      {
        ad_storage: "denied",
        analytics_storage: "denied",
        ad_user_data: "denied",
        ad_personalization: "denied",
        functionality_storage: "denied",
        personalization_storage: "denied",
        security_storage: "granted",
      },
    ]);
  });

  it("a queue that the page has put in the place of the first is told what changes", () => {
    const { consent, page } = open();
    page.dataLayer = [];
    consent.acceptAll();
    expect(page.dataLayer).toHaveLength(1);
  });
});

describe("IN-03 what may be asked for", () => {
  it("regions, a wait and the two settings: each a command of its own, after the default", () => {
    const { queue } = open({
      mode: "advanced",
      regions: ["DE", "US-CA"],
      waitForUpdate: 300,
      urlPassthrough: true,
      adsDataRedaction: true,
    });
    expect(queue()).toEqual([
      "default security_storage region=DE,US-CA wait_for_update=300",
      "set url_passthrough true",
      "set ads_data_redaction true",
    ]);
  });

  it("none of it unless it is asked for", () => {
    expect(open({ mode: "advanced" }).queue()).toEqual(["default security_storage"]);
  });

  it("a kind decides about other signals where the app says so", () => {
    const { consent, queue } = open({ byKind: { social: ["ad_storage"], functional: [] } });
    consent.save({ marketing: true, functional: true, statistics: false, media: false });
    expect(queue().at(-1)).toBe("update ad_user_data ad_personalization security_storage");
    consent.acceptAll();
    expect(queue().at(-1)).toBe(`update ${ADS_AND_ANALYTICS} security_storage`);
  });

  it("a category counts as allowed when Google is, where it is declared as a service", () => {
    const { consent, queue } = open({ services: ["metrics"] });
    consent.acceptAll();
    consent.withdraw("metrics");
    expect(queue().at(-1)).toBe(`update ${ADS} functionality_storage security_storage`);
    consent.rejectAll();
    consent.save({ metrics: true });
    expect(queue().at(-1)).toBe("update analytics_storage security_storage");
  });
});

describe("EU-03, US-01 where the law lets something run without an answer", () => {
  it("it is granted by default, and no update claims that the visitor has agreed", () => {
    const { queue } = open({}, createDevice(), { regime: unitedStates });
    expect(queue()).toEqual([`default ${EVERYTHING}`]);
  });

  it("a refusal denies from the first command of the next page on", () => {
    const { consent, device, queue } = open({}, createDevice(), { regime: unitedStates });
    consent.rejectAll();
    expect(queue().at(-1)).toBe("update security_storage");
    const next = open({}, device, { regime: unitedStates });
    expect(next.queue()).toEqual(["default security_storage", "update security_storage"]);
  });

  it("Global Privacy Control denies from the first command on, in every region", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const { queue } = open({ regions: ["DE"] }, device, { regime: unitedStates });
    expect(queue()).toEqual([
      "default analytics_storage functionality_storage security_storage region=DE",
      "update analytics_storage functionality_storage security_storage",
    ]);
  });

  it("statistics that are exempt in the United Kingdom are granted by default", () => {
    const { queue } = open({}, createDevice(), { regime: unitedKingdom });
    expect(queue()).toEqual(["default analytics_storage security_storage"]);
  });
});

async function freshModule() {
  vi.resetModules();
  return (await import("./google-consent-mode.ts")).googleConsentMode;
}

describe("IN-04 tags", () => {
  const GTAG = "https://www.googletagmanager.com/gtag/js?id=";

  it("load after the grant and not before, each for what it is about, and once", () => {
    const { consent, queue } = open({ tags: ["G-1", "AW-1"] });
    consent.save({ functional: true });
    expect(scripts()).toEqual([]);
    consent.save({ statistics: true });
    expect(scripts()).toEqual([`${GTAG}G-1`]);
    consent.save({ marketing: true });
    consent.withdraw();
    consent.acceptAll();
    expect(scripts()).toEqual([`${GTAG}G-1`, `${GTAG}AW-1`]);
    expect(queue().filter((entry) => /^config/.test(entry))).toEqual(["config G-1", "config AW-1"]);
  });

  it("are handed to a gate that knows what they go by, and so when they have to end", () => {
    const { consent } = open({ tags: ["G-1", "AW-1", "GT-1"] });
    consent.acceptAll();
    const [analytics, marketing] = [{ all: ["statistics"] }, { all: ["marketing"] }];
    expect(gates.gateScript.mock.calls.map(([, { requires }]) => requires)).toEqual([
      { any: [analytics] },
      { any: [marketing] },
      { any: [analytics, marketing] },
    ]);
  });

  it("find in the queue the update and their own commands when they come", () => {
    const { consent, queue } = open({ tags: ["G-1"] });
    let found: string[] = [];
    gates.gateScript.mockImplementationOnce(() => {
      found = queue();
      return () => {};
    });
    consent.acceptAll();
    expect(found).toEqual([
      "default security_storage",
      `update ${EVERYTHING}`,
      expect.stringMatching(/^js .*20\d\d/),
      "config G-1",
    ]);
  });

  it.each(["statistics", "marketing"])(
    "of Tag Manager load with the first storage that is granted: %s",
    (key) => {
      const { consent, queue } = open({ tags: ["GTM-1"] });
      consent.save({ [key]: true });
      expect(scripts()).toEqual(["https://www.googletagmanager.com/gtm.js?id=GTM-1"]);
      expect(JSON.parse(queue().at(-1) as string)).toEqual({
        "gtm.start": expect.any(Number),
        event: "gtm.js",
      });
    },
  );

  it("that wait for what the policy does not have never load, and a developer is told, once", () => {
    openTagPage();
    const consent = createDevice().open(testPolicy({ without: ["statistics"] }));
    for (const _ of "12") googleConsentMode(consent, { tags: ["G-1", "AW-1"] });
    consent.acceptAll();
    expect(scripts()).toEqual([`${GTAG}AW-1`]);
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/"G-1" never loads: .*"test".*analytics_storage.*byKind/),
    );
  });

  it("that wait for what the policy does not have load in advanced mode as little", () => {
    openTagPage();
    const consent = createDevice().open(testPolicy({ without: ["statistics"] }));
    googleConsentMode(consent, { tags: ["G-2", "AW-2"], mode: "advanced" });
    expect(scripts()).toEqual([`${GTAG}AW-2`]);
    expect(told).toHaveBeenCalledWith(expect.stringContaining('"G-2" never loads'));
  });

  it("in advanced mode load at once, and a developer is told what that means, once", async () => {
    const fresh = await freshModule();
    const { queue } = openTagPage();
    const consent = createDevice().open();
    for (const _ of "12") fresh(consent, { tags: ["G-1"], mode: "advanced" });
    expect(scripts()).toEqual([`${GTAG}G-1`]);
    expect(queue()).toEqual([
      "default security_storage",
      expect.stringMatching(/^js /),
      "config G-1",
    ]);
    const [, { requires }] = gates.gateScript.mock.calls[0] as Parameters<typeof gateScript>;
    consent.rejectAll();
    expect(isMet(requires, consent.getSnapshot().keys)).toBe(true);
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/advanced.*before the visitor has answered.*EDPB Guidelines 2\/2023/),
    );
  });

  it("in production, or where nothing says what it is, a developer is told nothing", async () => {
    openTagPage();
    const fresh = await freshModule();
    vi.stubEnv("NODE_ENV", "production");
    fresh(createDevice().open(), { mode: "advanced" });
    vi.stubGlobal("process", undefined);
    fresh(createDevice().open(), { mode: "advanced" });
    expect(told).not.toHaveBeenCalled();
  });

  it("that are asked for again, or allowed again, are started once", () => {
    const { page, queue } = openTagPage();
    const consent = createDevice().open();
    const options = { tags: ["G-1", "GTM-1"] };
    googleConsentMode(consent, options)();
    const stop = googleConsentMode(consent, options);
    consent.acceptAll();
    const before = queue();
    stop();
    googleConsentMode(consent, options);
    expect(queue()).toEqual(before);
    consent.withdraw();
    consent.acceptAll();
    expect(scripts()).toHaveLength(2);
    expect(page.dataLayer?.filter((entry) => "event" in (entry as object))).toHaveLength(1);
  });
});

describe("a hostile page", () => {
  it.each([
    ["a queue that is none", { dataLayer: "mine" }],
    ["a queue that is frozen", { dataLayer: Object.freeze([]) }],
    ["a window that is frozen", Object.freeze({})],
    [
      "a queue that fails",
      {
        dataLayer: Object.assign([], {
          push: () => {
            throw new Error("full");
          },
        }),
      },
    ],
    ["a queue of anything", { dataLayer: [null, undefined, 0, "consent", [], {}, () => {}] }],
  ])("gets no exception: %s", (_case, window) => {
    vi.stubGlobal("queueMicrotask", () => {});
    openTagPage(window as never);
    const consent = createDevice().open();
    const stop = googleConsentMode(consent, { tags: ["G-1"] });
    expect(() => consent.acceptAll()).not.toThrow();
    stop();
  });

  it("is none at all: on a server nothing is said and nothing is watched", () => {
    const device = createDevice();
    const consent = device.open();
    googleConsentMode(consent, { tags: ["G-1"] })();
    googleConsentMode(consent);
    expect(device.jar.listeners.size).toBe(0);
  });
});
