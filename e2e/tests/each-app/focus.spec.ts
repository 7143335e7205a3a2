import { announcementsOf, listenToAnnouncements } from "../../support/announcements.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, type Visitor } from "../../support/visitor.ts";

// No test in this file touches the mouse.

const PLACEMENTS = ["bar", "card", "center"] as const;
const SAVED = "Your choices are saved.";

const status = ({ page }: Visitor) => page.locator('[data-cookiepact="status"]');

const fromBanner = (action: string) => async (visitor: Visitor) => {
  await actionIn(visitor.banner, action).press("Enter");
  await expect(visitor.banner).toBeHidden();
};

const fromPreferences = (action: string) => async (visitor: Visitor) => {
  await actionIn(visitor.banner, "manage").press("Enter");
  await actionIn(visitor.preferences, action).press("Enter");
  await expect(visitor.preferences).toBeHidden();
};

const ANSWERS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  "accepting in the banner": fromBanner("accept-all"),
  "refusing in the banner": fromBanner("reject-all"),
  "saving in the preferences": fromPreferences("save"),
  "accepting in the preferences": fromPreferences("accept-all"),
  "refusing in the preferences": fromPreferences("reject-all"),
};

for (const [name, answer] of Object.entries(ANSWERS)) {
  test(`AX-11 after ${name} the focus is on what became of it, announced once`, async ({
    visitor,
    page,
  }) => {
    await listenToAnnouncements(page);
    await visitUnder("jetson", visitor);
    await answer(visitor);
    await expect(status(visitor)).toBeFocused();
    await expect(status(visitor)).toHaveText(SAVED);
    await expect(status(visitor)).toBeInViewport({ ratio: 1 });
    expect(await announcementsOf(page)).toEqual([SAVED]);
  });
}

test("closing that refuses says so, and keeps the focus", async ({ visitor }) => {
  await visitUnder("jetson", visitor, { country: "IT" });
  await fromBanner("close")(visitor);
  await expect(status(visitor)).toBeFocused();
});

test("AX-11 every answer is announced, and opening or closing is not", async ({
  visitor,
  page,
}) => {
  await listenToAnnouncements(page);
  await visitUnder("jetson", visitor);
  await fromBanner("accept-all")(visitor);
  await visitor.trigger.press("Enter");
  await page.keyboard.press("Escape");
  await expect(visitor.trigger).toBeFocused();
  expect(await announcementsOf(page)).toEqual([SAVED]);
  await visitor.trigger.press("Enter");
  await actionIn(visitor.preferences, "reject-all").press("Enter");
  await expect(visitor.trigger).toBeFocused();
  await expect.poll(() => announcementsOf(page)).toEqual([SAVED, SAVED]);
});

for (const placement of PLACEMENTS) {
  test(`AX-01 nothing takes the focus on load, and the first Tab lands in the banner (${placement})`, async ({
    visitor,
    page,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener("focusin", () => {
        document.documentElement.dataset.stolen = "";
      });
    });
    await visitUnder("jetson", visitor, { placement });
    await expect(visitor.banner).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.locator("html")).not.toHaveAttribute("data-stolen");
    await page.keyboard.press("Tab");
    await expect(actionIn(visitor.banner, "accept-all")).toBeFocused();
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ]) {
    test(`AX-03 the banner covers nothing that has the focus (${placement}, ${viewport.width} wide)`, async ({
      visitor,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await visitUnder("jetson", visitor, { placement });
      const stops = await page.locator("main a, main button, footer button").count();
      await page.locator("main button").first().focus();
      const covered: string[] = [];
      for (let stop = 0; stop < stops; stop++) {
        covered.push(...(await page.evaluate(coveredFocus)));
        await page.keyboard.press("Tab");
      }
      expect(covered).toEqual([]);
    });
  }
}

/** Runs in the page: what has the focus, if all of it is behind the banner or outside the window. */
function coveredFocus(): string[] {
  const focused = document.activeElement ?? document.body;
  const own = focused.getBoundingClientRect();
  const banner = document.querySelector('[data-cookiepact="banner"]');
  const over = (banner as Element).getBoundingClientRect();
  const isBehind =
    own.left >= over.left &&
    own.right <= over.right &&
    own.top >= over.top &&
    own.bottom <= over.bottom;
  const isOutside = own.bottom <= 0 || own.top >= innerHeight;
  return !banner?.contains(focused) && (isBehind || isOutside) ? [focused.outerHTML] : [];
}
