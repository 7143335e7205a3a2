import { visitUnder } from "../../support/fixture-page.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

declare global {
  interface Window {
    /** What was shown as soon as the browser was done with the last press, before it painted anything. */
    frameOfPress?: { banner: boolean; preferences: boolean };
  }
}

test.beforeEach(async ({ page, visitor }) => {
  await page.addInitScript(() => {
    const isShown = (part: string) =>
      document.querySelector(`[data-cookiepact="${part}"]`)?.checkVisibility() === true;
    const look = () => {
      window.frameOfPress = { banner: isShown("banner"), preferences: isShown("preferences") };
    };
    // The task that comes next. No animation frame: the clock of these tests is set, and has frames of its own.
    const next = new MessageChannel();
    next.port1.onmessage = look;
    addEventListener("click", () => next.port2.postMessage(null), { capture: true });
  });
  await visitUnder("jetson", visitor, { country: "IT" });
  // The preferences are fetched while the banner shows.
  await page.waitForLoadState("networkidle");
});

const OPEN = { banner: true, preferences: true };
const ASKING = { banner: true, preferences: false };
const DONE = { banner: false, preferences: false };

type Part = "banner" | "preferences";

/** Presses, and looks at what was shown in the frame of that. */
async function press(visitor: Visitor, part: Part, action: string, shown: Window["frameOfPress"]) {
  await visitor.page.evaluate(() => delete window.frameOfPress);
  await actionIn(visitor[part], action).click();
  await visitor.page.waitForFunction(() => window.frameOfPress);
  expect(await visitor.page.evaluate(() => window.frameOfPress), `${part}: ${action}`).toEqual(
    shown,
  );
}

for (const action of ["accept-all", "reject-all", "close"]) {
  test(`${action} takes the banner away in the frame of the press`, async ({ visitor }) => {
    await press(visitor, "banner", action, DONE);
  });
}

for (const action of ["accept-all", "reject-all", "save"]) {
  test(`the preferences open in the frame of the press, and ${action} ends them so`, async ({
    visitor,
  }) => {
    await press(visitor, "banner", "manage", OPEN);
    await press(visitor, "preferences", action, DONE);
  });
}

test("closing the preferences leaves the question, in the frame of the press", async ({
  visitor,
}) => {
  await press(visitor, "banner", "manage", OPEN);
  await press(visitor, "preferences", "close", ASKING);
});

test("AX-08 nothing moves by itself, whether one likes motion or not", async ({
  visitor,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await visitor.openPreferences();
  for (const summary of await visitor.preferences.locator("summary").all()) await summary.click();
  await visitor.toggle("analytics").check();
  expect(await page.evaluate(moving)).toEqual([]);
  await visitor.save({});
  await page.locator('[data-cookiepact="status"]').focus();
  expect(await page.evaluate(moving)).toEqual([]);
});

/** Runs in the page: every element of the interface that would take time to change. */
function moving(): string[] {
  const running = document.getAnimations().map((animation) => `runs: ${animation.id}`);
  const parts = document.querySelectorAll("[data-cookiepact], [data-cookiepact] *");
  const slow = Array.from(parts).flatMap((part) =>
    [undefined, "::before", "::after", "::backdrop"].flatMap((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      const times = [style.transitionDuration, style.transitionDelay, style.animationDuration];
      const isStill = times.every((time) => /^(0s|auto)(, (0s|auto))*$/.test(time));
      return isStill && style.animationName === "none" ? [] : [`${part.localName}${pseudo ?? ""}`];
    }),
  );
  return [...running, ...slow];
}
