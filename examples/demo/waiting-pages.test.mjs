import { expect, it } from "vitest";
import { failurePage } from "./failure-page.mjs";
import { progressPage } from "./progress-page.mjs";

/** The steps as they are read. @param {import("./answer.mjs").Answer} page */
function stepsOf({ body }) {
  const items = String(body).match(/<li.*<\/li>/g) ?? [];
  return items.map((item) => item.replace(/<[^>]+>/g, ""));
}

it.each([
  [
    "wait",
    ["Wait until another app is built 7 s so far", "Install its packages", "Build it", "Start it"],
  ],
  ["install", ["Install its packages 7 s so far", "Build it", "Start it"]],
  ["build", ["Install its packages Done", "Build it 7 s so far", "Start it"]],
  ["start", ["Install its packages Done", "Build it Done", "Start it 7 s so far"]],
])("at the step “%s” it says what is done and what is to come", (step, steps) => {
  const progress = { step: /** @type {"wait"} */ (step), seconds: 7, reads: true };
  expect(stepsOf(progressPage("Nuxt", progress))).toEqual(steps);
});

it("asks again by itself only where that repeats nothing", () => {
  const progress = /** @type {const} */ ({ step: "start", seconds: 0 });
  expect(progressPage("Nuxt", { ...progress, reads: true }).headers).toHaveProperty("Refresh");
  expect(progressPage("Nuxt", { ...progress, reads: false }).headers).not.toHaveProperty("Refresh");
});

it("shows what a tool said, and lets it be no part of the page", () => {
  const output = ["<script>alert(1)</script>", "a & b"];
  const { status, body, headers } = failurePage("Nuxt", { is: "failed", reason: "<b>", output });
  expect(status).toBe(503);
  expect(headers).not.toHaveProperty("Refresh");
  expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;\na &amp; b");
  expect(body).toContain("<p>&lt;b&gt;");
});
