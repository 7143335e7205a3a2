import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { initialOf } from "../consent/initial.ts";
import { unitedStates } from "../consent/regimes.ts";
import { noon, testPolicy } from "../consent/test-policy.ts";
import { createConsent } from "../create-consent.ts";
import { googleConsentMode } from "../google-consent-mode.ts";
import { memoryHost } from "../host/memory-host.ts";
import { readConsent } from "../server/read-consent.ts";
import { createDevice } from "../test-device.ts";
import { googleConsentScript } from "./google-consent-script.ts";
import type { GoogleSignalOptions } from "./google-tell.ts";
import { openTagPage } from "./test-tag-page.ts";

const policy = testPolicy();

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));

afterEach(() => vi.unstubAllGlobals());

/** What a server reads from the request of a device. */
function read(device = createDevice(), regime = {}) {
  const request = { headers: new Headers({ cookie: device.jar.header() }) };
  return readConsent(policy, request, { now: noon(), ...regime });
}

/** A page whose head holds the script. @returns what Google's tags find */
function load(...given: Parameters<typeof googleConsentScript>) {
  const opened = openTagPage();
  new Function("window", googleConsentScript(...given))(opened.page);
  return opened;
}

describe("googleConsentScript()", () => {
  it("IN-02 in a page that is the same for everybody queues the default", () => {
    expect(load(policy).queue()).toEqual(["default security_storage"]);
    expect(load(policy, null).queue()).toEqual(["default security_storage"]);
  });

  it("IN-02 where the server knows the answer queues it right after the default", () => {
    const device = createDevice();
    device.open().save({ statistics: true, marketing: false });
    expect(load(policy, read(device)).queue()).toEqual([
      "default security_storage",
      "update analytics_storage security_storage",
    ]);
    device.open().withdraw();
    expect(load(policy, read(device)).queue()).toEqual([
      "default security_storage",
      "update security_storage",
    ]);
  });

  it("IN-02 where the server knows that there is none queues the default alone", () => {
    expect(load(policy, read()).queue()).toEqual(["default security_storage"]);
  });

  it("US-01 under an opt-out regime grants by default what runs by default, to who has been looked at", () => {
    const seen = read(createDevice(), { regime: unitedStates });
    expect(load(policy, seen).queue()[0]).toContain("analytics_storage");
    const unseen = createConsent(policy, { host: memoryHost(), regime: unitedStates });
    expect(load(policy, unseen.getServerSnapshot()).queue()).toEqual(["default security_storage"]);
  });

  it("IN-03 says all that was asked for, and has tags wait where the choice comes with the script", () => {
    const options: GoogleSignalOptions = {
      mode: "advanced",
      regions: ["DE"],
      urlPassthrough: true,
      adsDataRedaction: true,
    };
    const sets = ["set url_passthrough true", "set ads_data_redaction true"];
    const wait = "default security_storage region=DE wait_for_update=";
    expect(load(policy, null, options).queue()).toEqual([`${wait}500`, ...sets]);
    expect(load(policy, null, { ...options, waitForUpdate: 50 }).queue()[0]).toBe(`${wait}50`);
    expect(load(policy, read(), options).queue()[0]).toBe("default security_storage region=DE");
  });

  it("queues `arguments` in whatever queue there is", () => {
    const mine = [{ event: "mine" }];
    const { page } = openTagPage({ dataLayer: mine });
    new Function("window", googleConsentScript(policy))(page);
    expect(page.dataLayer).toBe(mine);
    expect(Object.prototype.toString.call(mine[1])).toBe("[object Arguments]");
  });

  it("SE-01 ends no element, and begins no comment, whatever an app puts into it", () => {
    const hostile = ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029"];
    const script = googleConsentScript(policy, null, { regions: hostile });
    expect(script).not.toMatch(/[<>\u2028\u2029]/);
    const { page } = load(policy, null, { regions: hostile });
    const command = Array.from(page.dataLayer?.[0] as ArrayLike<unknown>);
    expect(command[2]).toMatchObject({ region: hostile });
  });

  it("leaves nothing in the page but the queue", () => {
    expect(Object.keys(load(policy).page)).toEqual(["dataLayer"]);
  });
});

describe("googleConsentMode() after it", () => {
  it("IN-02 says nothing again", () => {
    const device = createDevice();
    device.open().save({ statistics: true });
    const snapshot = read(device);
    const { queue } = load(policy, snapshot, { mode: "advanced", urlPassthrough: true });
    const before = queue();
    const consent = device.open(policy, { initial: initialOf(snapshot) });
    googleConsentMode(consent, { urlPassthrough: true, mode: "advanced" });
    expect(queue()).toEqual(before);
    consent.acceptAll();
    expect(queue()).toHaveLength(before.length + 1);
  });

  it("IN-02 in a page that is the same for everybody adds the answer, or what runs without one", () => {
    const device = createDevice();
    device.open().rejectAll();
    const { queue } = load(policy, null, { mode: "advanced", regions: ["DE"] });
    googleConsentMode(device.open());
    expect(queue()).toEqual([
      "default security_storage region=DE wait_for_update=500",
      "update security_storage",
    ]);
    const american = load(policy);
    googleConsentMode(createDevice().open(policy, { regime: unitedStates }));
    expect(american.queue()[1]).toMatch(/^update .*analytics_storage/);
  });

  it("IN-02 adds nothing for somebody who has not answered", () => {
    const { queue } = load(policy);
    googleConsentMode(createDevice().open());
    expect(queue()).toEqual(["default security_storage"]);
  });
});
