import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import vectors from "../../test-vectors.json" with { type: "json" };
import { createConsent } from "../create-consent.ts";
import { memoryHost } from "../host/memory-host.ts";
import { prePaintCode, prePaintHash, prePaintScript } from "./pre-paint-script.ts";
import { policy } from "./test-policy.ts";

/** Runs the code as a browser does, before anything else of the page. @returns whether it hides the banner */
function hides(cookie: string, under: Parameters<typeof prePaintCode>[0] = policy): boolean {
  const dataset: Record<string, string> = {};
  new Function("document", prePaintCode(under))({ cookie, documentElement: { dataset } });
  return "cookiepactAnswered" in dataset;
}

describe("prePaintCode()", () => {
  it.each([
    ["nobody has answered", "", false],
    ["other cookies", "a=1; b=2", false],
    ["everything accepted", "cookiepact=1.20261120.2.a.analytics-marketing.", true],
    ["everything refused", "cookiepact=1.20261120.2.r..analytics-marketing", true],
    [
      "over https, among others",
      "a=1; __Host-cookiepact=1.20261120.2.r..analytics-marketing; b=2",
      true,
    ],
    ["in two decisions", "cookiepact=1.20261101.1.a.marketing..20261120.2.r..analytics", true],
    ["one category never answered", "cookiepact=1.20261120.2.p.analytics.", false],
    ["one category changed since", "cookiepact=1.20261101.1.a.analytics-marketing.", false],
    ["a service answered, and no category", "cookiepact=1.20261120.2.p.helpdesk.", false],
    ["broken", "cookiepact=%%%", false],
    ["empty", "cookiepact=", false],
    ["prototypes", "cookiepact=1.20261120.2.a.__proto__-constructor.", false],
  ])("%s", (_case, cookie, hidden) => {
    expect(hides(cookie)).toBe(hidden);
  });

  it("hides no banner for a value that is no record, and needs no more than the cookie to hide one", () => {
    for (const { value, record } of vectors.values) {
      const host = memoryHost({
        cookies: `cookiepact=${value}`,
        now: () => new Date("2026-11-23T12:00Z"),
      });
      const { bannerOpen } = createConsent(policy, { host }).getSnapshot();
      // Later it may have to come back: an old answer, or one whose grammar only the decoder knows to the last byte.
      if (!bannerOpen) expect(hides(`cookiepact=${value}`), value).toBe(record !== null);
    }
  });

  it("throws nothing where cookies cannot be read", () => {
    const document = {
      get cookie(): string {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };
    expect(() => new Function("document", prePaintCode(policy))(document)).not.toThrow();
  });

  it("knows the cookie by the name that the policy gives it", () => {
    const renamed = { ...policy, cookie: { name: "shop_consent" } };
    expect(hides("shop_consent=1.20261120.2.r..analytics-marketing", renamed)).toBe(true);
    expect(hides("cookiepact=1.20261120.2.r..analytics-marketing", renamed)).toBe(false);
  });
});

it("prePaintHash() is the hash that a Content Security Policy asks for", async () => {
  const hash = createHash("sha256").update(prePaintCode(policy)).digest("base64");
  expect(await prePaintHash(policy)).toBe(`sha256-${hash}`);
});

describe("prePaintScript()", () => {
  it("is under 300 bytes, tags and nonce included", () => {
    const script = prePaintScript(policy, { nonce: "rAnd0mNonce0123456789+/==" });
    expect(new TextEncoder().encode(script).byteLength).toBeLessThan(300);
  });

  it("carries the nonce of the page", () => {
    expect(prePaintScript(policy, { nonce: "abc+/123==" })).toMatch(
      /^<script nonce="abc\+\/123==">/,
    );
    expect(prePaintScript(policy)).toMatch(/^<script>/);
  });

  it.each(['"><script>', "a b", ""])("refuses a nonce that is none: %s", (nonce) => {
    expect(() => prePaintScript(policy, { nonce })).toThrow(
      expect.objectContaining({ code: "invalid-nonce" }),
    );
  });

  it("ends only where it should, whatever the cookie is called", () => {
    const script = prePaintScript({ ...policy, cookie: { name: '</script>"' } });
    expect(script.match(/<\/script>/g)).toHaveLength(1);
  });
});
