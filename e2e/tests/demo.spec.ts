import { expect, test } from "playwright/test";

for (const framework of ["react", "vue", "svelte"]) {
  test(`the demo serves the ${framework} app`, async ({ page }) => {
    await page.goto(`/${framework}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
