import { describe, expect, it } from "vitest";
import { createConsent } from "../create-consent.ts";
import { memoryHost } from "../host/memory-host.ts";
import { readConsent } from "../server/read-consent.ts";
import { initialOf } from "./initial.ts";
import { france } from "./regimes.ts";
import { noon, testPolicy } from "./test-policy.ts";

const policy = testPolicy();
const now = noon(0);
const GRANTED = "1.20261101.1.a.functional-marketing-media-statistics.";

/** What comes out of a server and into the page, through JSON as HTML has it. */
function initialFor(cookie: string, headers: Record<string, string> = {}) {
  const request = new Request("https://shop.example/", { headers: { cookie, ...headers } });
  const snapshot = readConsent(policy, request, { now, regime: france, locale: "fr" });
  return JSON.parse(JSON.stringify(initialOf(snapshot)));
}

function open(cookies: string | null, initial: ReturnType<typeof initialFor> | null, signals = {}) {
  const host = memoryHost({ cookies: cookies ?? "", now: () => now, secure: true, signals });
  const readCookies = () => (cookies === null ? null : host.readCookies());
  return createConsent(policy, { host: { ...host, readCookies }, initial });
}

describe("initial state", () => {
  it("is what the server renders with: record, law, language", () => {
    const server = open(null, initialFor(`__Host-cookiepact=${GRANTED}`)).getServerSnapshot();
    expect(server).toMatchObject({ bannerOpen: false, known: true, locale: "fr" });
    expect(server.regime.id).toBe("FR");
    expect(server.keys.statistics).toMatchObject({ allowed: true, since: "20261101" });
  });

  it("is what the page begins with: hydration changes no key", () => {
    const consent = open(
      `__Host-cookiepact=${GRANTED}`,
      initialFor(`__Host-cookiepact=${GRANTED}`),
    );
    const [server, live] = [consent.getServerSnapshot(), consent.getSnapshot()];
    for (const key of Object.keys(server.keys)) {
      expect(live.keys[key as keyof typeof live.keys]).toBe(
        server.keys[key as keyof typeof live.keys],
      );
    }
  });

  it("gives way to the device: another tab may have refused since the page was sent", () => {
    const refused = "__Host-cookiepact=1.20261123.1.r..functional-marketing-media-statistics";
    const consent = open(refused, initialFor(`__Host-cookiepact=${GRANTED}`));
    expect(consent.getServerSnapshot().keys.statistics?.allowed).toBe(true);
    expect(consent.getSnapshot().keys.statistics?.allowed).toBe(false);
  });

  it("gives way to a device whose cookie is gone", () => {
    const consent = open("", initialFor(`__Host-cookiepact=${GRANTED}`));
    expect(consent.getSnapshot()).toMatchObject({ bannerOpen: true });
  });

  it("holds where there is no device to look at, as on a server", () => {
    const consent = open(null, initialFor(`__Host-cookiepact=${GRANTED}`));
    expect(consent.getSnapshot().keys.statistics?.allowed).toBe(true);
  });

  it.each([
    ["holds where script cannot know the signal", {}, "signal"],
    ["gives way to a browser that says it is off", { gpc: false }, "granted"],
  ])("US-01 a signal in the request %s", (_case, signals, because) => {
    const initial = initialFor(`__Host-cookiepact=${GRANTED}`, { "sec-gpc": "1" });
    const consent = open(`__Host-cookiepact=${GRANTED}`, initial, signals);
    expect(consent.getServerSnapshot().keys.marketing?.because).toBe("signal");
    expect(consent.getSnapshot().keys.marketing?.because).toBe(because);
  });

  it("keeps a broken cookie's doubt", () => {
    const consent = open(null, initialFor("__Host-cookiepact=broken"));
    expect(consent.getServerSnapshot()).toMatchObject({
      problem: "malformed-cookie",
      bannerOpen: true,
    });
  });

  it("holds no identifier, and nothing of the request but the answer", () => {
    const initial = initialFor(`__Host-cookiepact=${GRANTED}; session=secret`, {
      "user-agent": "Secret/1.0",
    });
    expect(Object.keys(initial).sort()).toEqual([
      "locale",
      "malformed",
      "now",
      "record",
      "regime",
      "signals",
    ]);
    expect(JSON.stringify(initial)).not.toMatch(/secret/i);
  });

  it("that is not there is a visitor who has not been looked at", () => {
    const consent = open("", null);
    expect(consent.getServerSnapshot()).toMatchObject({
      known: false,
      bannerOpen: true,
      locale: "en",
    });
    expect(consent.getSnapshot().known).toBe(true);
  });
});
