import { APPS, type AppName } from "../../support/apps.ts";
import { ConsentRobot } from "../../support/consent-robot.ts";
import { COOKIEPACT_RULE } from "../../support/cookiepact-rule.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { languagesBy } from "../../support/robot-languages.ts";
import { expectRefusalBy } from "../../support/robot-refusal.ts";
import { expect, test } from "../../support/test.ts";
import { recordIn, Visitor } from "../../support/visitor.ts";

// Where this fails because the robot does find the banner, it has learnt a language: say so in `robot-languages.ts`.

for (const [index, lang] of languagesBy("rule").entries()) {
  const app = APPS[index % APPS.length] as AppName;

  test(`a robot does not know the words of ${lang}, and refuses by our rule (${app})`, {
    // One in each app always, and every language where there is the time.
    tag: index < APPS.length ? [] : "@long",
  }, async ({ page, context }) => {
    const visitor = new Visitor(page, app);
    await visitUnder("jetson", visitor, { lang });
    await expect(visitor.banner).toBeVisible();
    const robot = await ConsentRobot.after(page);
    await expect
      .poll(() => robot.last("report")?.state, { intervals: [50], timeout: 15_000 })
      .toMatchObject({ lifecycle: "nothingDetected", findCmpAttempts: 2 });
    expect(await recordIn(context)).toBeUndefined();
    await robot.learn(COOKIEPACT_RULE);
    await expectRefusalBy(robot, visitor, { by: COOKIEPACT_RULE.name });
  });
}
