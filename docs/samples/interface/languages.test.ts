// @vitest-environment jsdom
import { de } from "@cookiepact/core/locales/de";
import { expect, it } from "vitest";

it("docs/interface.md: the texts of the page's language", async () => {
  document.documentElement.lang = "de";
  const { loaded } = await import("./languages");
  expect(loaded).toEqual([de, de]);
});
