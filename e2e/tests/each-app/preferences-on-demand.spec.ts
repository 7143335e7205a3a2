import { TODAY } from "../../support/days.ts";
import { expect, test } from "../../support/test.ts";
import { actionIn, leaveCookie } from "../../support/visitor.ts";

// Who has answered does not pay for the preferences before they are wanted.

test.beforeEach(async ({ visitor, context }) => {
  await leaveCookie(context, `1.${TODAY}.1.r..analytics-functional`);
  await visitor.visit();
});

test("they open by keyboard as by mouse, and the focus comes back to what opened them", async ({
  visitor,
  page,
}) => {
  await visitor.trigger.press("Enter");
  await expect(visitor.preferences).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(visitor.trigger).toBeFocused();
});

test.describe("offline for a moment", () => {
  // The browser itself says on the console that it could not load a file.
  test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

  test("what could not be loaded is loaded with the next press", async ({
    visitor,
    page,
    context,
  }) => {
    await context.route("**/*.js", (route) => route.abort("internetdisconnected"));
    const failed = page.waitForEvent("requestfailed");
    await actionIn(visitor.gate("analytics"), "manage").click();
    await failed;
    await context.unroute("**/*.js");
    await visitor.openPreferences();
    await visitor.save({ analytics: true });
    await expect(visitor.gate("analytics")).toHaveCount(0);
  });
});
