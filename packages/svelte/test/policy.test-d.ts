import type { RightId, SectionId } from "@cookiepact/core/document";
import type { ComponentProps } from "svelte";
import { describe, expectTypeOf, it } from "vitest";
import type {
  AccountConsent,
  AccountConsentProps,
  CookiePolicy,
  CookiePolicyProps,
  OwnSection,
  PrivacyRights,
  PrivacyRightsProps,
} from "../src/policy.ts";

describe("the pages", () => {
  it("have the props that are exported", () => {
    expectTypeOf<ComponentProps<typeof CookiePolicy>>().toEqualTypeOf<CookiePolicyProps>();
    expectTypeOf<ComponentProps<typeof PrivacyRights>>().toEqualTypeOf<PrivacyRightsProps>();
    expectTypeOf<ComponentProps<typeof AccountConsent>>().toEqualTypeOf<AccountConsentProps>();
  });

  it("take texts, a level, and a snippet for each of their sections", () => {
    type Options = "texts" | "level";
    expectTypeOf<keyof CookiePolicyProps>().toEqualTypeOf<Options | SectionId>();
    expectTypeOf<keyof PrivacyRightsProps>().toEqualTypeOf<Options | RightId>();
    expectTypeOf<keyof AccountConsentProps>().toEqualTypeOf<Options | "account">();
    expectTypeOf<CookiePolicyProps["contact"]>().toEqualTypeOf<OwnSection | undefined>();
    expectTypeOf<CookiePolicyProps["level"]>().toEqualTypeOf<1 | 2 | 3 | undefined>();
  });
});
