// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const html = readFileSync(join(import.meta.dirname, "plain.html"), "utf8");

const press = (action: string) =>
  document.querySelector<HTMLButtonElement>(`[data-cookiepact-action="${action}"]`)?.click();
const banner = () => document.getElementById("cookie-banner") as HTMLElement;

it("docs/start-html.md: asks, remembers, and starts the script on a yes alone", async () => {
  document.body.innerHTML = html;
  await import("./plain.ts");
  const started = () => document.querySelectorAll('script:not([type="text/plain"])').length;
  expect(banner().hidden).toBe(false);
  expect([document.cookie, started()]).toEqual(["", 0]);

  press("reject-all");
  expect(banner().hidden).toBe(true);
  expect(document.cookie).toMatch(/^cookiepact=1\.\d{8}\.1\.r\.\.analytics-media$/);
  expect(started()).toBe(0);

  press("accept-all");
  expect(document.cookie).toMatch(/\.a\.analytics-media\.$/);
  expect(started()).toBe(1);
});
