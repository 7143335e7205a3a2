import { expect, it } from "vitest";
import { withPart } from "./results.ts";

it("writes one part, and leaves the others as they are, in their order", () => {
  const first = withPart("", "visits", "## Visits\n\none");
  const both = withPart(first, "bytes", "## Bytes");
  expect(both.indexOf("## Bytes")).toBeLessThan(both.indexOf("## Visits"));
  const again = withPart(both, "visits", "## Visits\n\ntwo");
  expect(again).toContain("## Bytes");
  expect(again).toContain("two");
  expect(again).not.toContain("one");
});

it("writes the same again", () => {
  const once = withPart("", "micro", "## Growth");
  expect(withPart(once, "micro", "## Growth")).toBe(once);
});
