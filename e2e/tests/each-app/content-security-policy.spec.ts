import { expect, test } from "../../support/test.ts";
import { actionIn } from "../../support/visitor.ts";

// The page's own parts, and nothing in line: what a strict site allows.
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

// A violation is an error on the console, and that fails every test.
test("SE-02 the whole visit violates no strict content security policy", async ({
  visitor,
  context,
}) => {
  await context.route(`**/${visitor.app}/`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": STRICT };
    await route.fulfill({ response, headers });
  });
  await visitor.visit();
  await actionIn(visitor.banner, "manage").click();
  await visitor.save({ analytics: true });
  await expect(visitor.gate("analytics")).toHaveCount(0);
  await visitor.openPreferences();
  await actionIn(visitor.preferences, "accept-all").click();
  await expect(visitor.gate("functional")).toHaveCount(0);
});
