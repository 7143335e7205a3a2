import { describe, expect, it } from "vitest";
import { spain, unitedStates } from "./consent/regimes.ts";
import { testPolicy } from "./consent/test-policy.ts";
import { consentCookie, cookieHeader, storageState } from "./consent-cookie.ts";
import { dayOf } from "./cookie/day.ts";
import { createConsent } from "./create-consent.ts";
import { memoryHost } from "./host/memory-host.ts";
import { readConsent } from "./server/read-consent.ts";
import type { GivenAnswer } from "./testing/visitor.ts";

const plain = testPolicy();
const own = { ...plain, cookie: { name: "own" } };
const shared = { ...plain, cookie: { domain: "shop.example" } };
const NOW = new Date("2026-11-23T12:00:00Z");
const DAY = 86_400;
const url = "http://localhost:3000/cart?a=b";

const at = (days: number) => NOW.getTime() / 1000 + days * DAY;

describe("consentCookie", () => {
  it("is the whole cookie, as a browser would have it", () => {
    expect(consentCookie(plain, "accept-all", { url, now: NOW })).toEqual({
      name: "cookiepact",
      value: "1.20261123.1.a.functional-marketing-media-statistics.",
      domain: "localhost",
      path: "/",
      expires: at(180),
      httpOnly: false,
      secure: false,
      sameSite: "Lax",
    });
  });

  it.each([
    [plain, "http://shop.example", "cookiepact", "shop.example", false],
    [plain, "https://shop.example/", "__Host-cookiepact", "shop.example", true],
    [plain, "https://localhost:8443/", "__Host-cookiepact", "localhost", true],
    [plain, "http://[::1]:3000/", "cookiepact", "[::1]", false],
    [own, "http://shop.example/", "own", "shop.example", false],
    [own, new URL("https://shop.example/"), "__Host-own", "shop.example", true],
    [shared, "http://shop.example/", "cookiepact", ".shop.example", false],
    [shared, "https://shop.example/", "__Secure-cookiepact", ".shop.example", true],
    [shared, "https://www.shop.example/", "__Secure-cookiepact", ".shop.example", true],
  ])(
    "SE-05 %# has the name, the prefix and the domain of %s %s",
    (policy, url, name, domain, secure) => {
      expect(consentCookie(policy, "reject-all", { url })).toMatchObject({ name, domain, secure });
    },
  );

  it.each(["shop.example:3000", "", "about:blank", "file:///index.html", "/cart"])(
    "refuses %j, which is no address of a site",
    (url) => {
      expect(() => consentCookie(plain, "accept-all", { url })).toThrow(
        expect.objectContaining({ code: "invalid-url", message: expect.stringContaining(url) }),
      );
    },
  );

  it.each(["http://localhost:3000/", "https://myshop.example/", "https://shop.example.evil/"])(
    "refuses %s, where no browser would keep the cookie of another domain",
    (url) => {
      expect(() => consentCookie(shared, "accept-all", { url })).toThrow(
        expect.objectContaining({
          code: "invalid-url",
          message: expect.stringContaining("shop.example"),
        }),
      );
    },
  );

  it("ends when the period of the regime ends, counted from the answer", () => {
    const end = (options: object) =>
      consentCookie(plain, "accept-all", { url, now: NOW, ...options }).expires;
    expect(end({ regime: spain })).toBe(at(365));
    expect(end({ daysAgo: 30 })).toBe(at(150));
    // No browser keeps a cookie for longer.
    expect(end({ regime: { ...unitedStates, periodDays: 1000 } })).toBe(at(400));
  });

  it("begins in the present", () => {
    const before = Date.now();
    const { value, expires } = consentCookie(plain, "accept-all", { url });
    expect([dayOf(new Date(before)), dayOf(new Date())]).toContain(value.split(".")[1]);
    expect(expires).toBeGreaterThanOrEqual(Math.floor(before / 1000) + 180 * DAY);
    expect(Number.isInteger(expires)).toBe(true);
  });

  it("refuses an answer that leaves no cookie", () => {
    const invalid = expect.objectContaining({ code: "invalid-record" });
    expect(() => consentCookie(plain, {}, { url })).toThrow(invalid);
    expect(() => consentCookie(plain, { granted: [], denied: [] }, { url })).toThrow(invalid);
  });

  it("refuses a key that the policy asks nobody about", () => {
    expect(() => consentCookie(plain, { denied: ["essential"] }, { url })).toThrow(
      expect.objectContaining({ code: "unknown-key" }),
    );
  });

  it("PR-04 is read by a page as the answer that it is", () => {
    for (const [policy, url] of [
      [plain, "http://shop.example/"],
      [plain, "https://shop.example/"],
      [shared, "https://www.shop.example/"],
    ] as const) {
      const { name, value, secure } = consentCookie(policy, "accept-all", { url, now: NOW });
      const host = memoryHost({ cookies: `${name}=${value}`, secure, now: () => NOW });
      expect(createConsent(policy, { host }).getSnapshot()).toMatchObject({
        bannerOpen: false,
        problem: null,
        keys: { statistics: { allowed: true }, tube: { allowed: true } },
      });
    }
  });
});

describe("cookieHeader", () => {
  it("is read by a server as the answer that it is", () => {
    for (const url of ["http://shop.example/", "https://shop.example/"]) {
      const cookie = cookieHeader(plain, { granted: ["media"] }, { url });
      const { keys } = readConsent(plain, new Request(url, { headers: { cookie } }));
      expect([keys.media?.answer, keys.statistics?.answer]).toEqual(["granted", "unasked"]);
    }
  });

  it("is empty on a first visit, and once the answer has expired", () => {
    const header = (answer: GivenAnswer | "none", daysAgo = 0) =>
      cookieHeader(plain, answer, { url, now: NOW, daysAgo });
    expect(header("none")).toBe("");
    expect(header("accept-all", 179)).toMatch(/^cookiepact=1\.2026/);
    expect(header("accept-all", 180)).toBe("");
  });
});

describe("storageState", () => {
  it("holds the consent cookie, and nothing else", () => {
    const options = { url, now: NOW };
    expect(storageState(plain, "reject-all", options)).toEqual({
      cookies: [consentCookie(plain, "reject-all", options)],
      origins: [],
    });
  });

  it("is empty on a first visit", () => {
    expect(storageState(plain, "none", { url })).toEqual({ cookies: [], origins: [] });
  });

  it("refuses what consentCookie refuses", () => {
    expect(() => storageState(shared, "none", { url })).toThrow(
      expect.objectContaining({ code: "invalid-url" }),
    );
  });
});
