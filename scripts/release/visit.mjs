// What somebody does in a fresh app, and sees.
import assert from "node:assert/strict";

/**
 * @typedef {import("playwright").Browser} Browser
 * @typedef {import("playwright").Page} Page
 */

const PART = (/** @type {string} */ name) => `[data-cookiepact="${name}"]`;
const ACTION = (/** @type {string} */ name) => `[data-cookiepact-action="${name}"]`;
const PATIENCE = 10_000;

/** @param {Page} page */
async function cookies(page) {
  const all = await page.context().cookies();
  return all.map(({ name, value }) => `${name}=${value}`);
}

/** @param {Page} page @param {RegExp} expected */
async function expectCookie(page, expected) {
  const found = await cookies(page);
  assert.equal(found.length, 1, `one cookie, and not ${found}`);
  assert.match(found[0] ?? "", expected);
}

/** @param {Page} page @param {string} text */
async function expectUsage(page, text) {
  await page.locator("output", { hasText: new RegExp(`^${text}$`) }).waitFor();
}

/**
 * The steps, by what they see.
 *
 * @type {[promise: string, step: (page: Page) => Promise<unknown>][]}
 */
const STEPS = [
  ["the banner shows, and nothing is stored", bannerShows],
  ["a click on reject is kept", rejectIsKept],
  ["the preferences open, and save", preferencesSave],
  ["the page of the policy says what is stored", policyRenders],
];

/** @param {Page} page */
async function bannerShows(page) {
  await page.locator(PART("banner")).waitFor();
  await expectUsage(page, "not counted");
  assert.deepEqual(await cookies(page), []);
}

/** @param {Page} page */
async function rejectIsKept(page) {
  await page.locator(PART("banner")).locator(ACTION("reject-all")).click();
  await page.locator(PART("banner")).waitFor({ state: "hidden" });
  await expectCookie(page, /^cookiepact=1\.\d{8}\.1\.r\.\.analytics$/);
  await page.reload();
  await page.locator(PART("trigger")).first().waitFor();
  assert.equal(await page.locator(PART("banner")).isVisible(), false, "asked again");
  await expectUsage(page, "not counted");
}

/** @param {Page} page */
async function preferencesSave(page) {
  await page.locator(PART("trigger")).first().click();
  const dialog = page.locator(PART("preferences"));
  await dialog.waitFor();
  await dialog.locator('[data-cookiepact-key="analytics"]').check();
  await dialog.locator(ACTION("save")).click();
  await dialog.waitFor({ state: "hidden" });
  await expectCookie(page, /^cookiepact=1\.\d{8}\.1\.p\.analytics\.$/);
  await expectUsage(page, "counted");
}

/** @param {Page} page */
async function policyRenders(page) {
  const policy = page.locator(PART("policy"));
  await policy.getByRole("heading", { level: 1 }).waitFor();
  await policy.getByText("_visits").first().waitFor();
}

/** What a page should never say or ask for. @param {Page} page @param {string} origin */
function listen(page, origin) {
  /** @type {string[]} */
  const heard = [];
  page.on("pageerror", (error) => heard.push(`an error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      heard.push(`in the console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) heard.push(`a request to ${url}`);
  });
  return heard;
}

/**
 * Visits a fresh app as somebody new.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<string[]>} what went wrong
 */
export async function visit(browser, url) {
  const context = await browser.newContext({ locale: "en" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const heard = listen(page, url);
  let step = "the app opens";
  try {
    await page.goto(url);
    for (const [promise, take] of STEPS) {
      step = promise;
      await take(page);
    }
    return heard;
  } catch (error) {
    return [`not so: ${step}: ${error instanceof Error ? error.message : error}`, ...heard];
  } finally {
    await context.close();
  }
}
