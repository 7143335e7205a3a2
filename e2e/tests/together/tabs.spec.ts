import { expect, test } from "../../support/test.ts";
import { Visitor } from "../../support/visitor.ts";

for (const [here, there] of [
  ["react", "vue"],
  ["vue", "svelte"],
  ["svelte", "react"],
] as const) {
  test(`an answer in a tab of the ${here} app shows in a tab of the ${there} app`, async ({
    context,
  }) => {
    const one = new Visitor(await context.newPage(), here);
    const other = new Visitor(await context.newPage(), there);
    await one.visit();
    await other.visit();
    await one.answer("accept-all");
    await expect(other.banner).toBeHidden();
    await expect(other.gate("analytics")).toHaveCount(0);
    await other.openPreferences();
    await other.save({ analytics: false });
    await expect(one.gate("analytics")).toBeVisible();
    await expect(one.gate("functional")).toHaveCount(0);
  });
}
