import type { BrowserContext } from "playwright/test";
import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { recordIn, Visitor } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

async function openTab(context: BrowserContext, { app }: Visitor): Promise<Visitor> {
  const tab = new Visitor(await context.newPage(), app);
  await tab.visit();
  return tab;
}

/** Keeps a page from hearing of other tabs: what a tab is that was asleep until the visitor came back to it. */
async function makeDeaf({ page }: Visitor) {
  await page.addInitScript(() => {
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
    for (const type of ["focus", "pageshow", "visibilitychange"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
}

test("an answer in one tab shows in the other without a reload", async ({ visitor, context }) => {
  await visitor.visit();
  const other = await openTab(context, visitor);
  await visitor.answer("accept-all");
  await expect(other.banner).toBeHidden();
  await expect(other.gate("analytics")).toHaveCount(0);
  await other.openPreferences();
  await other.save({ analytics: false });
  await expect(visitor.gate("analytics")).toBeVisible();
  await expect(visitor.gate("functional")).toHaveCount(0);
});

test("a tab that was asleep shows what was answered meanwhile as soon as it has the focus", async ({
  visitor,
  context,
}) => {
  await visitor.page.addInitScript(() => {
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
  });
  await visitor.visit();
  const other = await openTab(context, visitor);
  await other.answer("reject-all");
  await expect(visitor.banner).toBeVisible();
  await visitor.page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(visitor.banner).toBeHidden();
});

test("saving in a stale tab does not undo a refusal that is newer than the tab", async ({
  visitor,
  context,
}) => {
  await makeDeaf(visitor);
  await visitor.visit();
  await visitor.answer("accept-all");
  await visitor.openPreferences();
  const other = await openTab(context, visitor);
  await other.openPreferences();
  await other.save({ analytics: false });

  // Still the old state, and only the other switch is moved.
  await expect(visitor.toggle("analytics")).toBeChecked();
  await visitor.save({ functional: false });
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p..analytics-functional`);
  await expect(visitor.gate("analytics")).toBeVisible();
});

test("a draft in one tab is not lost to an answer in the other", async ({ visitor, context }) => {
  await visitor.visit();
  await visitor.openPreferences();
  await visitor.toggle("functional").check();
  const other = await openTab(context, visitor);
  await other.answer("reject-all");
  await expect(visitor.banner).toBeHidden();
  await expect(visitor.toggle("functional")).toBeChecked();
  await visitor.save({});
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p.functional.analytics`);
});
