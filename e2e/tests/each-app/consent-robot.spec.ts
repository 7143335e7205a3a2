import { ConsentRobot } from "../../support/consent-robot.ts";
import { COOKIEPACT_RULE } from "../../support/cookiepact-rule.ts";
import { TODAY } from "../../support/days.ts";
import { visitUnder } from "../../support/fixture-page.ts";
import { languagesBy } from "../../support/robot-languages.ts";
import { expectRefusalBy } from "../../support/robot-refusal.ts";
import { test } from "../../support/test.ts";
import { leaveCookie } from "../../support/visitor.ts";

// Whoever has a browser refuse for them is refused for, in every app.

for (const lang of languagesBy("words")) {
  test(`a robot finds the banner by its words, and refuses (${lang})`, async ({ visitor }) => {
    const robot = await ConsentRobot.before(visitor.page);
    await visitUnder("jetson", visitor, { lang });
    await expectRefusalBy(robot, visitor);
  });
}

for (const placement of ["card", "center"] as const) {
  test(`a robot finds the banner in the place "${placement}", too`, async ({ visitor }) => {
    const robot = await ConsentRobot.before(visitor.page);
    await visitUnder("jetson", visitor, { placement });
    await expectRefusalBy(robot, visitor);
  });
}

test("a robot refuses what is asked again, and nothing else", async ({ visitor, context }) => {
  const kept = "20261101.1.a.functional.";
  await leaveCookie(context, "1.20261101.1.a.analytics-functional.");
  const robot = await ConsentRobot.before(visitor.page);
  await visitUnder("analytics-changed", visitor);
  await expectRefusalBy(robot, visitor, { record: `1.${kept}.${TODAY}.2.r..analytics` });
});

test("where closing refuses, a robot may just as well close", async ({ visitor }) => {
  const robot = await ConsentRobot.before(visitor.page);
  await visitUnder("jetson", visitor, { lang: "it", country: "IT" });
  await expectRefusalBy(robot, visitor, { record: `1.${TODAY}.1.x..analytics-functional` });
});

test("a robot that has our rule needs no words", async ({ visitor }) => {
  const robot = await ConsentRobot.before(visitor.page, [COOKIEPACT_RULE]);
  await visitUnder("jetson", visitor, { lang: "ja" });
  await expectRefusalBy(robot, visitor, { by: COOKIEPACT_RULE.name });
});
