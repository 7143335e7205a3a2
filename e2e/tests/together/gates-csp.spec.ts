import { expect } from "playwright/test";
import { test } from "../../support/gated-page.ts";
import {
  marked,
  NONCE,
  recordViolations,
  STRICT_POLICY,
  violationsOf,
} from "../../support/strict-pages.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

const CSP = "content-security-policy";
const inline = { text: 'window.story.push("inline")' };

test.beforeEach(async ({ context, site }) => {
  await recordViolations(context);
  site.render = marked;
  site.headers[CSP] = STRICT_POLICY;
});

for (const [name, more] of [
  ["the strictest policy of the examples", ""],
  ["one that names whose trusted types may be made", "; trusted-types cookiepact"],
] as const) {
  test(`SE-02 scripts start with the page's nonce, and violate nothing, under ${name}`, async ({
    gated,
    site,
    page,
  }) => {
    site.headers[CSP] += more;
    await gated.visit();
    await gated.save({ analytics: true });
    for (const script of ["a.js", "b.js"]) await gated.gate({ owner: script, name: script });
    await gated.gate({ owner: "inline", ...inline });
    const module = { type: "module" };
    await gated.gate({ text: 'window.story.push("module")', attributes: module });
    await gated.gate({ owner: "c.js", name: "c.js", attributes: module });
    await expect
      .poll(() => gated.story())
      .toEqual([
        ...["a.js", "a.js: load", "b.js", "b.js: load", "inline", "inline: load"],
        ...["module", "c.js", "c.js: load"],
      ]);
    const nonces = await page.evaluate(() =>
      Array.from(document.scripts, (script) => [script.nonce, script.getAttribute("nonce") || ""]),
    );
    // The property has it; the attribute, which a stylesheet could read, has not.
    expect(nonces).toEqual(Array(6).fill([NONCE, ""]));
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("SE-02 a nonce of one's own is used, where the page's scripts have none", async ({
  gated,
  site,
  page,
}) => {
  site.render = (html) => html;
  site.headers[CSP] = `script-src 'self' 'nonce-${NONCE}'; require-trusted-types-for 'script'`;
  await gated.visit();
  await gated.save({ analytics: true });
  await gated.gate({ owner: "own", nonce: NONCE, ...inline });
  await expect.poll(() => gated.story()).toEqual(["inline", "own: load"]);
  expect(await violationsOf(page)).toEqual([]);
});

test("SE-02 an address of the page's own trusted types is taken as it is", async ({
  gated,
  site,
  page,
}) => {
  site.headers[CSP] += "; trusted-types jetson";
  await gated.visit();
  await gated.save({ analytics: true });
  await page.evaluate((address) => {
    const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes };
    const own = trustedTypes.createPolicy("jetson", { createScriptURL: (url) => url });
    const { consent, gateScript } = window.gates;
    gateScript(consent, { requires: "analytics", src: own.createScriptURL(address) });
  }, site.elsewhere("a.js"));
  await expect.poll(() => gated.story()).toEqual(["a.js"]);
  expect(await violationsOf(page)).toEqual([]);
});

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): { toString(): string } };
}

test("SE-02 elements with the page's nonce run, and violate nothing", async ({
  gated,
  site,
  page,
}) => {
  site.body = `<script type="text/plain" data-cookiepact="analytics">story.push("inline")</script>
    <script type="text/plain" data-cookiepact="analytics" src="${site.elsewhere("a.js")}"></script>`;
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["inline", "a.js"]);
  expect(await violationsOf(page)).toEqual([]);
});

test("SE-02 elements that were slipped in run no more than any script without the nonce", async ({
  gated,
  site,
  page,
}) => {
  const attributes = 'type="text/plain" data-cookiepact="essential"';
  site.render = (html) =>
    marked(html).replace(
      "<main>",
      `<main><script ${attributes}>story.push("inline")</script>
        <script ${attributes} src="${site.elsewhere("a.js")}"></script>
        <script ${attributes} src="${site.elsewhere("b.js")}" nonce="guessed"></script>
        <script ${attributes} src="${site.elsewhere("c.js")}" nonce="${NONCE}"></script>`,
    );
  await gated.visit("elements");
  await expect.poll(() => gated.story()).toEqual(["c.js"]);
  expect(site.asked).toEqual(["c.js"]);
  expect(await violationsOf(page)).toEqual([]);
});

test.describe("a page that trusts nobody", () => {
  test.use({ tolerated: /trusted-?types?|Trusted ?Types?|TrustedScript/i });

  test("is not broken by it: the owner is told, and those after it", async ({ gated, site }) => {
    site.headers[CSP] += "; trusted-types jetson";
    await gated.visit();
    await gated.save({ analytics: true });
    await gated.gate({ owner: "one", name: "a.js" });
    await gated.gate({ owner: "two", ...inline });
    await expect.poll(() => gated.story()).toEqual(["one: error", "two: error"]);
    expect(site.asked).toEqual([]);
  });
});
