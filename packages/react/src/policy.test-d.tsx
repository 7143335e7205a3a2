import type { Section } from "@cookiepact/core/document";
import { deDocument } from "@cookiepact/core/document/locales/de";
import { de } from "@cookiepact/core/locales/de";
import type { ReactNode } from "react";
import { describe, expectTypeOf, it } from "vitest";
import {
  AccountConsent,
  CookiePolicy,
  type OwnSection,
  type PageProps,
  PrivacyRights,
} from "./policy.ts";

describe("the pages", () => {
  it("take texts of the page, and the levels that leave room for two more", () => {
    <CookiePolicy />;
    <CookiePolicy texts={[deDocument]} level={1} />;
    <PrivacyRights texts={[deDocument]} level={2} />;
    <AccountConsent texts={[deDocument]} level={3} />;
    // @ts-expect-error those of the banner are fewer
    <CookiePolicy texts={[de]} />;
    // @ts-expect-error
    <CookiePolicy level={4} />;
    // @ts-expect-error core decides how it is derived
    <CookiePolicy derive={() => null} />;
  });

  it("take sections by their ids", () => {
    const own: OwnSection = (section, content) => [section.id, content];
    <CookiePolicy sections={{ contact: own, manage: () => null }} />;
    <PrivacyRights sections={{ access: own, us: own }} />;
    <AccountConsent sections={{ account: own }} />;
    // @ts-expect-error misspelt
    <CookiePolicy sections={{ contacts: own }} />;
    // @ts-expect-error of the policy page
    <PrivacyRights sections={{ contact: own }} />;
    // @ts-expect-error a function, so that it can be given the content
    <AccountConsent sections={{ account: <p>Mine</p> }} />;
  });

  it("give a section as data, and its content", () => {
    expectTypeOf<Parameters<OwnSection>>().toEqualTypeOf<[section: Section, content: ReactNode]>();
    expectTypeOf<PageProps<"account">["sections"]>().toEqualTypeOf<
      { readonly account?: OwnSection } | undefined
    >();
  });
});
