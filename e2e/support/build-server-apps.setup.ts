import { expect, test } from "playwright/test";
import { SERVER_APPS } from "./apps.ts";

// The demo installs and builds an app when it is first asked for it, where it is not up to date: one after the other.
const PATIENCE = 8 * 60_000;
test.setTimeout(PATIENCE + 60_000);

for (const app of SERVER_APPS) {
  test(`${app} is built`, async ({ request }) => {
    const visit = async () => {
      const response = await request.get(`/${app}`);
      if (response.ok()) return "up";
      const page = await response.text();
      return page.includes("did not come up") ? page : "being built";
    };
    await expect.poll(visit, { timeout: PATIENCE, intervals: [1_000] }).not.toBe("being built");
    expect(await visit()).toBe("up");
  });
}
