import { afterEach, describe, expect, it, vi } from "vitest";
import { unitedStates } from "./consent/regimes.ts";
import { testPolicy } from "./consent/test-policy.ts";
import { type MicrosoftConsentOptions, microsoftConsentMode } from "./microsoft-consent-mode.ts";
import { createDevice } from "./test-device.ts";
import { openTagPage } from "./vendors/test-tag-page.ts";

afterEach(() => vi.unstubAllGlobals());

/** A page of a visitor's, with Microsoft's tags told of what they choose. */
function open(options: MicrosoftConsentOptions = {}, device = createDevice(), more = {}) {
  const { page } = openTagPage();
  const consent = device.open(testPolicy(), more);
  const stop = microsoftConsentMode(consent, options);
  const clarity = () => (page.clarity?.q ?? []).map((call) => Array.from(call as never[]));
  return { consent, device, page, clarity, stop };
}

const uet = (action: string, ad_storage: string) => ["consent", action, { ad_storage }];
const clarityOf = (ad_Storage: string, analytics_Storage: string) => [
  "consentv2",
  { ad_Storage, analytics_Storage },
];

describe("IN-05 what Microsoft is told of each choice", () => {
  it("none yet", () => {
    const { clarity, page } = open();
    expect(page.uetq).toEqual(["consent", "default", { ad_storage: "denied" }]);
    expect(clarity()).toEqual([
      ["consentv2", { ad_Storage: "denied", analytics_Storage: "denied" }],
    ]);
  });

  it.each([
    ["accept all", { statistics: true, marketing: true }, "granted", "granted"],
    ["reject all", { statistics: false, marketing: false }, "denied", "denied"],
    ["analytics only", { statistics: true, marketing: false }, "denied", "granted"],
    ["marketing only", { statistics: false, marketing: true }, "granted", "denied"],
  ])("%s, and on page 2 it is there from the start", (_choice, choices, ads, analytics) => {
    const { clarity, consent, device, page } = open();
    consent.save(choices);
    expect(page.uetq).toEqual([...uet("default", "denied"), ...uet("update", ads)]);
    expect(clarity().at(-1)).toEqual(clarityOf(ads, analytics));
    const next = open({}, device);
    expect(next.page.uetq).toEqual([...uet("default", "denied"), ...uet("update", ads)]);
    expect(next.clarity()).toEqual([clarityOf(ads, analytics)]);
  });

  it("a withdrawal", () => {
    const { clarity, consent, page } = open();
    consent.acceptAll();
    consent.withdraw("marketing");
    expect(page.uetq?.slice(6)).toEqual(uet("update", "denied"));
    expect(clarity().at(-1)).toEqual(clarityOf("denied", "granted"));
    consent.withdraw();
    // Of advertising nothing has changed.
    expect(page.uetq).toHaveLength(9);
    expect(clarity().at(-1)).toEqual(clarityOf("denied", "denied"));
  });

  it("Global Privacy Control", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const { clarity, page } = open({}, device, { regime: unitedStates });
    expect(page.uetq?.slice(0, 3)).toEqual(uet("default", "denied"));
    expect(clarity()).toEqual([clarityOf("denied", "granted")]);
  });

  it("US-01 what runs by default, and no update claims that the visitor has agreed", () => {
    const { clarity, page } = open({}, createDevice(), { regime: unitedStates });
    expect(page.uetq).toEqual(uet("default", "granted"));
    expect(clarity()).toEqual([clarityOf("granted", "granted")]);
  });

  it("nothing of what changes no signal, once the choice is known, and nothing once it is stopped", () => {
    const { clarity, consent, page, stop } = open();
    consent.save({ functional: true, marketing: false });
    consent.setLocale("de");
    consent.save({ functional: false });
    expect([page.uetq?.length, clarity().length]).toEqual([6, 2]);
    stop();
    consent.acceptAll();
    expect([page.uetq?.length, clarity().length]).toEqual([6, 2]);
  });

  it("nothing twice, by a component that is mounted twice", () => {
    const { clarity, consent, page, stop } = open();
    stop();
    microsoftConsentMode(consent);
    expect([page.uetq?.length, clarity().length]).toEqual([3, 1]);
  });

  it("by another mapping, or as a service of the policy, where the app says so", () => {
    const { clarity, consent } = open({
      byKind: { social: ["ad_storage"] },
      services: ["metrics"],
    });
    consent.acceptAll();
    consent.withdraw("media");
    expect(clarity().at(-1)).toEqual(clarityOf("denied", "granted"));
    consent.withdraw("metrics");
    expect(clarity().at(-1)).toEqual(clarityOf("denied", "denied"));
  });
});

describe("IN-05 the queues", () => {
  it("are those of Microsoft's tags, where they have come already", () => {
    const [push, clarity] = [vi.fn(), vi.fn()];
    openTagPage({ uetq: { push }, clarity });
    microsoftConsentMode(createDevice().open());
    expect(push).toHaveBeenCalledExactlyOnceWith("consent", "default", { ad_storage: "denied" });
    expect(clarity).toHaveBeenCalledExactlyOnceWith("consentv2", {
      ad_Storage: "denied",
      analytics_Storage: "denied",
    });
  });

  it("are made as Microsoft's snippets make them, which then go on with them", () => {
    const { page } = open();
    expect(Array.isArray(page.uetq)).toBe(true);
    expect(page.clarity).toBeTypeOf("function");
    expect(Object.prototype.toString.call(page.clarity?.q?.[0])).toBe("[object Arguments]");
  });

  it.each([
    ["frozen", Object.freeze({})],
    ["not what they should be", { uetq: "mine", clarity: 1 }],
  ])("cost the page no exception when they are %s", (_case, window) => {
    vi.stubGlobal("queueMicrotask", () => {});
    openTagPage(window);
    const consent = createDevice().open();
    const stop = microsoftConsentMode(consent);
    expect(() => consent.acceptAll()).not.toThrow();
    stop();
  });

  it("are not there on a server, where nothing is said and nothing is watched", () => {
    const device = createDevice();
    microsoftConsentMode(device.open());
    expect(device.jar.listeners.size).toBe(0);
  });
});
