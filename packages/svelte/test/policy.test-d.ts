import type { RightId, SectionId } from "@cookiepact/core/document";
import { describe, expectTypeOf, it } from "vitest";
import type {
  AccountConsentProps,
  CookiePolicyProps,
  OwnSection,
  PrivacyRightsProps,
} from "../src/policy.ts";

describe("the pages", () => {
  it("take texts, a level, and a snippet for each of their sections", () => {
    type Options = "texts" | "level";
    expectTypeOf<keyof CookiePolicyProps>().toEqualTypeOf<Options | SectionId>();
    expectTypeOf<keyof PrivacyRightsProps>().toEqualTypeOf<Options | RightId>();
    expectTypeOf<keyof AccountConsentProps>().toEqualTypeOf<Options | "account">();
    expectTypeOf<CookiePolicyProps["contact"]>().toEqualTypeOf<OwnSection | undefined>();
    expectTypeOf<CookiePolicyProps["level"]>().toEqualTypeOf<1 | 2 | 3 | undefined>();
  });
});
