import { test as base, expect } from "playwright/test";
import type { AppOptions } from "./apps.ts";
import { complaintsOf } from "./complaints.ts";
import { dayOf } from "./days.ts";
import { Visitor } from "./visitor.ts";

interface Fixtures {
  /** What a page may complain of, where a test makes it happen. */
  tolerated: RegExp;
  /** Somebody on a first visit. It takes place now: a server's clock cannot be set. */
  visitor: Visitor;
}

const NOTHING = /^$/;

/** Playwright's `test` for apps with a server of their own. A test fails on any error or warning of any page. */
export const test = base.extend<AppOptions & Fixtures>({
  app: ["sveltekit", { option: true }],
  tolerated: [NOTHING, { option: true }],
  context: async ({ context, tolerated }, use) => {
    const complaints = complaintsOf(context);
    await use(context);
    // Before the routes are taken away, under which a page may still be loading what it will not need any more.
    const serious = complaints.filter((complaint) => !tolerated.test(complaint));
    await context.unrouteAll({ behavior: "ignoreErrors" });
    expect(serious, "no page complains, of hydration least of all").toEqual([]);
  },
  visitor: async ({ page, app }, use) => {
    await use(new Visitor(page, app));
  },
});

/** A day before today as the cookie writes it: one that is the same just before and just after midnight. */
export function daysAgo(days: number): string {
  return dayOf(new Date(Date.now() - days * 86_400_000));
}

/** The page that is rendered for each visitor, and the one that is the same for everybody. */
export const PAGES = { live: "", static: "cookies" } as const;

export { expect };
