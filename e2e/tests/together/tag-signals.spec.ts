import { googleConsentScript } from "@cookiepact/core/google";
import { readConsent } from "@cookiepact/core/server";
import type { Page } from "playwright/test";
import { POLICIES } from "../../fixtures/policies.ts";
import { SCRIPTS } from "../../support/fake-google-tag.ts";
import { sendPrivacySignal } from "../../support/privacy-signal.ts";
import { TaggedSite } from "../../support/tagged-site.ts";
import { test as base, expect } from "../../support/test.ts";

const test = base.extend<{ site: TaggedSite }>({
  site: async ({ context }, use) => {
    await use(await TaggedSite.open(context));
  },
});

const policy = POLICIES["with-marketing"] as NonNullable<typeof POLICIES.jetson>;

const GRANTED = "?tid=G-1&ad_storage=granted&analytics_storage=granted";
const DENIED = "?tid=G-1&ad_storage=denied&analytics_storage=denied";

/** Answers, and leaves the page some time to do what it should not. */
async function answer(page: Page, choices: Record<string, boolean> | "accept" | "reject") {
  await page.evaluate((given) => {
    if (given === "accept") window.tagged.acceptAll();
    else if (given === "reject") window.tagged.rejectAll();
    else window.tagged.save(given);
  }, choices);
  await page.waitForTimeout(200);
}

/** What stands in the queue of Google's tags: the names of the commands. */
function queued(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.dataLayer.map((entry) =>
      Array.from(entry as never[])
        .slice(0, 2)
        .join(" "),
    ),
  );
}

/** The commands that a tag has found when it came. */
function found(page: Page): Promise<string[]> {
  return page.evaluate(() => window.found.map(([command, what]) => `${command} ${what}`));
}

for (const [name, choices] of [
  ["no answer", undefined],
  ["a refusal", "reject"],
  ["a grant of something else", { functional: true, analytics: false, marketing: false }],
] as const) {
  test(`IN-04 with ${name} nothing is asked of Google, on this page and the next`, async ({
    page,
    site,
  }) => {
    await site.visit(page, "tag=G-1&tag=GTM-1&tag=AW-1");
    if (choices) await answer(page, choices);
    await site.visit(page, "tag=G-1&tag=GTM-1&tag=AW-1");
    await page.waitForTimeout(200);
    expect(site.asked).toEqual([]);
  });
}

test("IN-04 after the grant one script is asked for, and finds the update before its own command", async ({
  page,
  site,
}) => {
  await site.visit(page);
  await answer(page, "accept");
  await expect.poll(() => site.hits).toEqual([GRANTED]);
  expect(site.scripts).toEqual(["gtag/js?id=G-1"]);
  expect(await found(page)).toEqual([
    "consent default",
    "consent update",
    expect.stringMatching(/^js /),
    "config G-1",
  ]);
});

test("IN-04 a tag waits for what it is about, and Tag Manager for the first of both", async ({
  page,
  site,
}) => {
  await site.visit(page, "tag=G-1&tag=AW-1&tag=GTM-1");
  await answer(page, { marketing: true });
  await expect.poll(() => site.scripts.toSorted()).toEqual(["gtag/js?id=AW-1", "gtm.js?id=GTM-1"]);
  await answer(page, { analytics: true });
  await expect.poll(() => site.scripts).toHaveLength(3);
});

test("IN-02 on page 2 the update stands before the tag's first hit", async ({ page, site }) => {
  await site.visit(page);
  await answer(page, "accept");
  site.asked.length = 0;
  await site.visit(page);
  await expect.poll(() => site.hits).toEqual([GRANTED]);
  expect((await found(page)).slice(0, 2)).toEqual(["consent default", "consent update"]);
});

test("IN-02 the head says it first, and the page's script says nothing again", async ({
  page,
  site,
}) => {
  const tag = `<script async src="${SCRIPTS}gtag/js?id=G-1"></script>`;
  const config = `<script>(function gtag(){dataLayer.push(arguments)})("config","G-1")</script>`;
  site.head = (cookies) => {
    const snapshot = readConsent(policy, {
      url: "http://localhost",
      headers: new Headers({ cookie: cookies }),
    });
    return `<script>${googleConsentScript(policy, snapshot, { mode: "advanced" })}</script>${tag}${config}`;
  };
  await site.visit(page, "mode=advanced");
  await expect.poll(() => site.hits).toEqual([DENIED]);
  expect(await queued(page)).toEqual(["consent default", "config G-1"]);
  await answer(page, "accept");
  expect(await queued(page)).toEqual(["consent default", "config G-1", "consent update"]);

  site.asked.length = 0;
  await site.visit(page, "mode=advanced");
  await expect.poll(() => site.hits).toEqual([GRANTED]);
  expect(await queued(page)).toEqual(["consent default", "consent update", "config G-1"]);
});

test("IN-02 in a page that is the same for everybody the head denies until the script knows", async ({
  page,
  site,
}) => {
  site.head = () => `<script>${googleConsentScript(policy)}</script>`;
  await site.visit(page);
  await answer(page, "accept");
  site.asked.length = 0;
  await site.visit(page);
  await expect.poll(() => site.hits).toEqual([GRANTED]);
  expect(await found(page)).toEqual([
    "consent default",
    "consent update",
    expect.stringMatching(/^js /),
    "config G-1",
  ]);
});

test("IN-04 advanced mode asks Google at once, and denies until there is a grant", async ({
  page,
  site,
}) => {
  await site.visit(page, "mode=advanced&tag=G-1");
  await expect.poll(() => site.hits).toEqual([DENIED]);
  await answer(page, "reject");
  expect(site.asked).toHaveLength(2);
});

test("EU-11 a withdrawal is told before the page ends, and Google is not asked again", async ({
  page,
  site,
}) => {
  await site.visit(page);
  await answer(page, "accept");
  site.asked.length = 0;
  const loaded = page.waitForEvent("load");
  const last = await page.evaluate(() => {
    window.tagged.withdraw();
    return Array.from(window.dataLayer.at(-1) as never[]);
  });
  expect(last).toMatchObject(["consent", "update", { analytics_storage: "denied" }]);
  await loaded;
  await page.waitForFunction(() => "tagged" in window);
  await page.waitForTimeout(200);
  expect(site.asked).toEqual([]);
  expect(await queued(page)).toEqual(["consent default", "consent update"]);
});

test("US-07 Global Privacy Control keeps Google's advertising out, whatever else is granted", async ({
  page,
  site,
}) => {
  await sendPrivacySignal(page);
  await site.visit(page, "tag=AW-1&tag=G-1");
  await answer(page, { analytics: true });
  await expect
    .poll(() => site.hits)
    .toEqual(["?tid=G-1&ad_storage=denied&analytics_storage=granted"]);
  expect(site.scripts).toEqual(["gtag/js?id=G-1"]);
});

test("SE-02 under a strict policy of nonces and trusted types head and tags run, and nothing is violated", async ({
  page,
  site,
}) => {
  site.headers = {
    "content-security-policy":
      "script-src 'nonce-bm9uY2U' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types cookiepact",
  };
  site.head = () => `<script>${googleConsentScript(policy)}</script>`;
  await site.visit(page);
  await answer(page, "accept");
  await page.waitForFunction(() => "found" in window);
  // A violation would be an error on the console, too, and that fails every test.
  expect(await found(page)).toHaveLength(4);
});

test("IN-05 Microsoft's tags find what they have to know, and nothing is asked of them", async ({
  page,
  site,
}) => {
  await site.visit(page, "");
  await answer(page, { analytics: true, marketing: false });
  const told = await page.evaluate(() => {
    const { uetq, clarity } = window as unknown as { uetq: unknown[]; clarity: { q: never[][] } };
    return { uet: uetq, clarity: clarity.q.map((call) => Array.from(call)) };
  });
  expect(told).toEqual({
    uet: [
      ...["consent", "default", { ad_storage: "denied" }],
      ...["consent", "update", { ad_storage: "denied" }],
    ],
    clarity: [
      ["consentv2", { ad_Storage: "denied", analytics_Storage: "denied" }],
      ["consentv2", { ad_Storage: "denied", analytics_Storage: "granted" }],
    ],
  });
  expect(site.asked).toEqual([]);
});
