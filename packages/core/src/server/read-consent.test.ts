import { describe, expect, it } from "vitest";
import { germany, unitedStates } from "../consent/regimes.ts";
import { gpcResponse } from "./gpc-response.ts";
import { readConsent } from "./read-consent.ts";
import { GRANTED, NOW, pageRequest, policy, REFUSED } from "./test-policy.ts";

const read = (cookie: string, headers: Record<string, string> = {}) =>
  readConsent(policy, pageRequest(cookie, headers), { now: NOW, countryHeader: "cf-ipcountry" });

describe("readConsent", () => {
  it("reads the visitor's answer from the request", () => {
    expect(read(GRANTED).keys.analytics.allowed).toBe(true);
    expect(read(REFUSED).keys.analytics).toMatchObject({ allowed: false, because: "denied" });
    expect(read("").pending).toEqual(["analytics", "marketing"]);
  });

  it("reads a bare Cookie header like a request over https", () => {
    expect(readConsent(policy, GRANTED, { now: NOW }).keys.analytics.allowed).toBe(true);
    const bare = GRANTED.replace("__Host-", "");
    expect(readConsent(policy, bare, { now: NOW }).keys.analytics.allowed).toBe(false);
    expect(readConsent(policy, bare, { now: NOW, secure: false }).keys.analytics.allowed).toBe(
      true,
    );
  });

  it.each([
    ["1", true],
    ["0", false],
    ["true", false],
    ["", false],
  ])("US-07 Sec-GPC: %s is the signal: %s", (header, isOn) => {
    const { keys } = read(GRANTED, { "sec-gpc": header });
    expect(keys.marketing.because === "signal").toBe(isOn);
    expect(keys.analytics.allowed).toBe(true);
  });

  it.each([
    ["US", unitedStates.id, true],
    ["de", germany.id, false],
    ["T1", "opt-in", false],
    ["__proto__", "opt-in", false],
  ])("the country %s is under the regime %s", (country, id, isAllowed) => {
    const { regime, keys } = read("", { "cf-ipcountry": country });
    expect(regime.id).toBe(id);
    expect(keys.analytics.allowed).toBe(isAllowed);
  });

  it("without a country the strictest common rule holds", () => {
    expect(read("").regime.id).toBe("opt-in");
  });

  it("believes a proxy that the visitor came over https, and then trusts no bare name", () => {
    const headers = { cookie: GRANTED.replace("__Host-", ""), "x-forwarded-proto": "https" };
    const behindProxy = new Request("http://shop.example/", { headers });
    expect(readConsent(policy, behindProxy, { now: NOW }).keys.analytics.allowed).toBe(false);
  });
});

it("US-07 gpc.json says that the signal is honoured, and since when", async () => {
  const response = gpcResponse(policy.updated);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({ gpc: true, lastUpdate: "2026-11-01" });
});
