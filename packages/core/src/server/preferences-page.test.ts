import { describe, expect, it } from "vitest";
import { de } from "../messages/de.ts";
import type { Policy } from "../policy/policy.ts";
import { createConsentHandler } from "./consent-handler.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { GRANTED, NOW, policy } from "./test-policy.ts";

const ENDPOINT = "https://shop.example/consent";
const HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

interface Visit extends ConsentHandlerOptions {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly under?: Policy;
}

function visit({ url = ENDPOINT, headers, under = policy, ...options }: Visit) {
  const handler = createConsentHandler(under, { now: NOW, ...options });
  return handler(new Request(url, { headers: { accept: HTML, ...headers } }));
}

async function pageOf(how: Visit = {}): Promise<string> {
  return (await visit(how)).text();
}

const switches = (html: string) =>
  [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([input]) => {
    const key = /value="(\w+)"/.exec(input)?.[1];
    return `${key}${input.includes(" checked") ? " on" : ""}${input.includes(" disabled") ? " fixed" : ""}`;
  });

describe("the preferences as a page, for a browser without script", () => {
  it("EU-07 has every switch off at first, and shows what was answered later", async () => {
    expect(switches(await pageOf())).toEqual(["essential on fixed", "analytics", "marketing"]);
    const headers = { cookie: GRANTED };
    expect(switches(await pageOf({ headers }))).toEqual([
      "essential on fixed",
      "analytics on",
      "marketing on",
    ]);
  });

  it("EU-06 has accept and reject side by side, and nothing that only script could do", async () => {
    const html = await pageOf();
    const actions = [...html.matchAll(/<button[^>]*value="([\w-]+)"/g)].map(([, action]) => action);
    expect(actions).toEqual(["save", "reject-all", "accept-all", "close"]);
    expect(html).not.toMatch(/<script|\son\w+=|style=/);
  });

  it.each([
    ["from the address", "https://shop.example/consent?returnTo=%2Fpricing", {}, "/pricing"],
    [
      "from the page that linked here",
      undefined,
      { referer: "https://shop.example/terms" },
      "/terms",
    ],
    ["never to another site", "https://shop.example/consent?returnTo=//evil.example", {}, "/"],
  ])("SE-06 goes back to where the visitor was: %s", async (_case, url, headers, back) => {
    const html = await pageOf({ ...(url ? { url } : {}), headers });
    expect(html).toContain(`<input type="hidden" name="returnTo" value="${back}">`);
    expect(html).toContain('<input type="hidden" name="layer" value="preferences">');
  });

  it("AX-09 speaks the visitor's language", async () => {
    const headers = { "accept-language": "de-AT,en;q=0.5" };
    const html = await pageOf({ headers, messages: [de] });
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain(de.actions.save);
  });

  it("SE-07 cannot be framed, and SE-02 runs nothing", async () => {
    const { headers } = await visit({});
    const csp = headers.get("content-security-policy");
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("frame-ancestors 'none'");
  });

  it("SE-01 whatever a policy or an address says is text", async () => {
    const attack = `"'><script>alert(1)</script>&amp;`;
    const { analytics } = policy.categories;
    const under: Policy = {
      ...policy,
      controller: { ...policy.controller, name: attack },
      categories: {
        ...policy.categories,
        analytics: {
          ...analytics,
          title: attack,
          description: attack,
          purposes: {
            usage: {
              title: attack,
              description: attack,
              items: [{ name: attack, retention: "1 day" }],
            },
          },
        },
      },
    };
    const url = `https://shop.example/consent?returnTo=${encodeURIComponent(`/?${attack}`)}`;
    const html = await pageOf({ under, url, stylesheet: attack });
    expect(html).not.toContain("<script>");
    expect(
      html.match(/&quot;&#39;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;amp;/g),
    ).toHaveLength(7);
  });

  it("comes in a page of the app's own, where there is one", async () => {
    const renderPage: ConsentHandlerOptions["renderPage"] = ({ lang, title, html }) =>
      `<html lang="${lang}"><title>${title}</title><header>Shop</header>${html}`;
    const html = await pageOf({ renderPage });
    expect(html).toContain(
      '<html lang="en"><title>Cookie settings · Shop</title><header>Shop</header><main',
    );
  });

  it("brings its own stylesheet, from where its Content-Security-Policy lets styles come", async () => {
    const page = await visit({});
    const [, href = ""] = /<link rel="stylesheet" href="([^"]*)">/.exec(await page.text()) ?? [];
    const address = new URL(href, ENDPOINT);
    expect(address.origin).toBe(new URL(ENDPOINT).origin);
    expect(page.headers.get("content-security-policy")).toMatch(/(^|; )style-src 'self'(;|$)/);
    // Some servers write such an address with an equals sign.
    for (const url of [address.href, `${address.href}=`]) {
      const response = await visit({ url });
      expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
      expect(await response.text()).toContain("@layer cookiepact");
    }
  });

  it("is styled by the stylesheet that the site serves, where it names one", async () => {
    expect(await pageOf({ stylesheet: "/cookiepact.css" })).toContain(
      '<link rel="stylesheet" href="/cookiepact.css">',
    );
  });
});
