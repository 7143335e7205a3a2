import type { RightId, Section, SectionId } from "@cookiepact/core/document";
import { deDocument } from "@cookiepact/core/document/locales/de";
import { de } from "@cookiepact/core/locales/de";
import { expectTypeOf, test } from "vitest";
import { type Component, h, type VNode } from "vue";
import { AccountConsent, CookiePolicy, PrivacyRights } from "./policy.ts";

test("pages take texts of the page, and the levels that leave room for two more", () => {
  h(CookiePolicy);
  h(CookiePolicy, { texts: [deDocument], level: 1, class: "mine" });
  h(PrivacyRights, { texts: [deDocument], level: 2 });
  h(AccountConsent, { texts: [deDocument], level: 3 });
  // @ts-expect-error those of the banner are fewer
  h(CookiePolicy, { texts: [de] });
  // @ts-expect-error
  h(CookiePolicy, { level: 4 });
});

test("pages have a slot for each of their sections", () => {
  type SlotsOf<Page extends abstract new (...args: never) => { readonly $slots: unknown }> =
    keyof InstanceType<Page>["$slots"];
  expectTypeOf<SlotsOf<typeof CookiePolicy>>().toEqualTypeOf<SectionId>();
  expectTypeOf<SlotsOf<typeof PrivacyRights>>().toEqualTypeOf<RightId>();
  expectTypeOf<SlotsOf<typeof AccountConsent>>().toEqualTypeOf<"account">();
});

test("a slot is given the section as data, and its content", () => {
  type Slots = InstanceType<typeof CookiePolicy>["$slots"];
  expectTypeOf<Parameters<NonNullable<Slots["contact"]>>>().toEqualTypeOf<
    [{ readonly section: Section; readonly content: VNode }]
  >();
});

test("every page is a component", () => {
  expectTypeOf({ AccountConsent, CookiePolicy, PrivacyRights }).toExtend<
    Record<string, Component>
  >();
});
