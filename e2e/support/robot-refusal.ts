import type { ConsentRobot } from "./consent-robot.ts";
import { TODAY } from "./days.ts";
import { expect } from "./test.ts";
import { recordIn, type Visitor } from "./visitor.ts";

const REFUSED = `1.${TODAY}.1.r..analytics-functional`;
const ITS_WORDS = "HEURISTIC-REJECT";

/**
 * What counts is the decision that is stored, not that the banner goes away: a robot may as well hide it.
 *
 * @param by the rule that found the banner; without one, its words did
 * @param record what is stored; by default that everything is refused
 */
export async function expectRefusalBy(
  robot: ConsentRobot,
  { page, banner }: Visitor,
  { by = ITS_WORDS, record = REFUSED } = {},
): Promise<void> {
  await expect
    .poll(() => robot.last("selfTestResult"), { intervals: [50], timeout: 15_000 })
    .toMatchObject({ cmp: by, result: true });
  expect(robot.last("popupFound")).toMatchObject({ cmp: by });
  expect(robot.last("optOutResult")).toMatchObject({ cmp: by, result: true });
  expect(await recordIn(page.context())).toBe(record);
  await expect(banner).toBeHidden();
}
