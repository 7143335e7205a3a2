import { readFileSync } from "node:fs";
import { createConsentHandler } from "@cookiepact/core/server";
import { expect, test } from "vitest";
import { policy } from "./policy";

const answer = createConsentHandler(policy);

export { answer as GET, answer as POST };

const origin = "https://shop.example";

test("docs/without-javascript.md: a form sets the cookie and goes back to the page", async () => {
  const form = readFileSync(new URL("form.html", import.meta.url), "utf8");
  expect(form).toContain('name="action" value="reject-all"');
  const response = await answer(
    new Request(`${origin}/consent`, {
      method: "POST",
      headers: { origin, referer: `${origin}/basket`, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ action: "reject-all" }),
    }),
  );
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toContain("/basket");
  expect(response.headers.get("set-cookie")).toMatch(
    /^__Host-cookiepact=1\.\d{8}\.1\.r\.\.analytics/,
  );
});

test("docs/without-javascript.md: the endpoint is a page with the preferences", async () => {
  const headers = { accept: "text/html", "sec-fetch-dest": "document" };
  const page = await answer(new Request(`${origin}/consent`, { headers }));
  const html = await page.text();
  expect(html).toContain("<form");
  expect(html).toContain('value="save"');
  expect(html).not.toContain("<script");
});
