import type { Page } from "playwright/test";
import { TODAY } from "../../support/days.ts";
import { NO_RECORDS } from "../../support/hostile-cookies.ts";
import { expect, test } from "../../support/test.ts";
import { leaveCookie, recordIn, type Visitor } from "../../support/visitor.ts";

const ACCEPTED = `1.${TODAY}.1.a.analytics-functional.`;

const HARMFUL = {
  "names of the prototype": `1.${TODAY}.1.a.__proto__-constructor.`,
  "what another tool wrote": "%7B%22__proto__%22%3A%7B%22analytics%22%3Atrue%7D%7D",
  "four kilobytes": `1.${TODAY}.1.a.${"analytics-".repeat(405)}x.`,
  "a version of the format that is yet to come": `2.${TODAY}.1.a.analytics-functional.`,
};

async function expectNoConsent(visitor: Visitor) {
  await expect(visitor.banner).toBeVisible();
  await expect(visitor.gate("analytics")).toBeVisible();
  await expect(visitor.gate("functional")).toBeVisible();
}

/** Whether every object still inherits what a fresh frame's objects inherit, and nothing else. */
function prototypeIsClean(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const fresh = (frame.contentWindow as unknown as typeof globalThis).Object.prototype;
    const names = (of: object) => Reflect.ownKeys(of).map(String).sort().join();
    const isClean = names(Object.prototype) === names(fresh);
    frame.remove();
    return isClean;
  });
}

for (const [name, value] of Object.entries(HARMFUL)) {
  test(`SE-03, SE-04 ${name}: no consent, and the first answer mends it`, async ({
    visitor,
    context,
  }) => {
    await leaveCookie(context, value);
    await visitor.visit();
    await expectNoConsent(visitor);
    expect(await prototypeIsClean(visitor.page)).toBe(true);
    expect(await recordIn(context), "left alone before there is an answer").toBe(value);
    await visitor.answer("reject-all");
    expect(await recordIn(context)).toBe(`1.${TODAY}.1.r..analytics-functional`);
  });
}

/** Runs in the page: sets a value as any script of the site can, and tells what was there before. */
function put(value: string) {
  const before = document.cookie;
  document.cookie = `cookiepact=${value}; Path=/`;
  dispatchEvent(new Event("focus"));
  return { before, after: document.cookie };
}

test("SE-03 no golden vector of a broken value is consent, and none is overwritten", async ({
  visitor,
  page,
}) => {
  test.slow();
  await visitor.visit();
  const taken: string[] = [];
  for (const { id, value } of NO_RECORDS) {
    await test.step(id, async () => {
      await page.evaluate(put, ACCEPTED);
      await visitor.gate("analytics").waitFor({ state: "detached" });
      const { after } = await page.evaluate(put, value);
      // Some values no browser keeps as they are, such as one with a line break.
      if (after !== `cookiepact=${value}`) return;
      taken.push(id);
      await visitor.banner.waitFor();
      await visitor.gate("analytics").waitFor();
      await visitor.gate("functional").waitFor();
      expect((await page.evaluate(put, ACCEPTED)).before).toBe(after);
    });
  }
  expect(await prototypeIsClean(page)).toBe(true);
  expect(taken.length / NO_RECORDS.length).toBeGreaterThan(0.8);
});

test("CK-04 of two cookies the one that grants less counts, whichever comes first", async ({
  visitor,
  context,
}) => {
  const refused = `1.${TODAY}.1.r..analytics-functional`;
  for (const [here, below] of [
    [ACCEPTED, refused],
    [refused, ACCEPTED],
  ]) {
    await leaveCookie(context, here as string);
    const deeper = { name: "cookiepact", domain: "localhost", path: `/${visitor.app}/` };
    await context.addCookies([{ ...deeper, value: below as string }]);
    await visitor.visit();
    await expect(visitor.banner).toBeHidden();
    await expect(visitor.gate("analytics")).toBeVisible();
  }
});
