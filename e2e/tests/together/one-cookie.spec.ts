import type { Page } from "playwright/test";
import { APPS, type AppName } from "../../support/apps.ts";
import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, recordIn, Visitor } from "../../support/visitor.ts";

/** Every answer that can be given, by the record that it has to leave. */
const ANSWERS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  [`1.${TODAY}.1.a.analytics-functional.`]: (visitor) => visitor.answer("accept-all"),
  [`1.${TODAY}.1.r..analytics-functional`]: (visitor) => visitor.answer("reject-all"),
  [`1.${TODAY}.1.p.analytics-functional.`]: choose({ analytics: true, functional: true }),
  [`1.${TODAY}.1.p.analytics.functional`]: choose({ analytics: true }),
  [`1.${TODAY}.1.p.functional.analytics`]: choose({ functional: true }),
  [`1.${TODAY}.1.p..analytics-functional`]: choose({}),
};

function choose(choices: Readonly<Record<string, boolean>>) {
  return async (visitor: Visitor) => {
    await actionIn(visitor.banner, "manage").click();
    await visitor.save(choices);
  };
}

async function visitIn(page: Page, app: AppName): Promise<Visitor> {
  const visitor = new Visitor(page, app);
  await visitor.visit();
  return visitor;
}

/** The cookies of somebody who gives an answer in one of the apps and was never there before. */
async function cookiesAfter(give: (visitor: Visitor) => Promise<void>, page: Page, app: AppName) {
  await page.context().clearCookies();
  await give(await visitIn(page, app));
  // The browser stamps the end to the fraction of a second.
  return (await page.context().cookies()).map(({ expires, ...cookie }) => cookie);
}

for (const [record, give] of Object.entries(ANSWERS)) {
  test(`PR-04 whichever app writes it, the cookie is ${record}, and the other two read it`, async ({
    page,
    context,
  }) => {
    test.slow();
    const written = [];
    for (const writer of APPS) {
      written.push(await cookiesAfter(give, page, writer));
      for (const reader of APPS.filter((app) => app !== writer)) {
        await expectToRead(await visitIn(page, reader), record);
      }
      expect(await recordIn(context), "reading leaves it alone").toBe(record);
    }
    const [first] = written;
    expect(first).toHaveLength(1);
    expect(written).toEqual([first, first, first]);
  });
}

async function expectToRead(visitor: Visitor, record: string) {
  const [, , , , granted = ""] = record.split(".");
  await expect(visitor.banner).toBeHidden();
  for (const key of ["analytics", "functional"]) {
    await expect(visitor.gate(key)).toHaveCount(granted.split("-").includes(key) ? 0 : 1);
  }
}

test("one app after the other changes the answer, and each goes on from the last", async ({
  context,
  page,
}) => {
  const react = await visitIn(page, "react");
  await react.answer("reject-all");
  const vue = await visitIn(page, "vue");
  await vue.openPreferences();
  await vue.save({ functional: true });
  const svelte = await visitIn(page, "svelte");
  await svelte.openPreferences();
  await expect(svelte.toggle("functional")).toBeChecked();
  await expect(svelte.toggle("analytics")).not.toBeChecked();
  await svelte.save({ analytics: true });
  await expectToRead(await visitIn(page, "react"), (await recordIn(context)) ?? "");
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.analytics-functional.`);
});
