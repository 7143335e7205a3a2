import { test } from "../../support/fake-demo-test.ts";
import { expect } from "../../support/test.ts";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("an app that died is noticed, and the next visit starts it again", async ({ page, demo }) => {
  expect(await demo.up()).toBe(true);
  await page.goto(`${demo.origin}/next/die`);
  await expect(page.getByRole("heading", { name: "Next.js gave no answer" })).toBeVisible();
  await page.getByRole("link", { name: "the next visit" }).click();
  await expect(page.getByRole("heading", { name: "The app is up" })).toBeVisible();
  expect(demo.read("log")).toBe("install\nbuild\n");
});

test("an app that dies while nobody asks is noticed, too", async ({ page, demo }) => {
  expect(await demo.up()).toBe(true);
  process.kill(Number(demo.read("pid")), "SIGKILL");
  await expect(async () => {
    await page.goto(demo.origin);
    await expect(page.getByText("Built, starts when visited")).toBeVisible({ timeout: 100 });
  }).toPass();
  expect(await demo.up()).toBe(true);
});

for (const signal of ["SIGTERM", "SIGINT", "SIGKILL"] as const) {
  test(`a demo server that ends by ${signal} leaves no app behind, be it stubborn`, async ({
    demo,
  }) => {
    demo.say("stubborn");
    expect(await demo.up()).toBe(true);
    const pid = Number(demo.read("pid"));
    expect(isAlive(pid)).toBe(true);
    await demo.end(signal);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  test(`a demo server that ends by ${signal} leaves no build behind`, async ({ demo }) => {
    demo.say("hold-build");
    await fetch(`${demo.origin}/next`);
    await expect.poll(() => demo.read("log"), { timeout: 15_000 }).toContain("build");
    const pid = Number(demo.read("pid"));
    expect(isAlive(pid)).toBe(true);
    await demo.end(signal);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
}
