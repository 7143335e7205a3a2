import { test as base, expect } from "playwright/test";
import type { AppOptions } from "./apps.ts";
import { complaintsOf } from "./complaints.ts";
import { NOON } from "./days.ts";
import { Visitor } from "./visitor.ts";

export interface Fixtures {
  /** What a page may complain of, where a test makes it happen. */
  tolerated: RegExp;
  /** Somebody on a first visit. */
  visitor: Visitor;
}

const NOTHING = /^$/;

/**
 * Playwright's `test`, with a visitor. A test fails on any error or warning of any page, of hydration too, whatever else it
 * is about.
 */
export const test = base.extend<AppOptions & Fixtures>({
  app: ["react", { option: true }],
  now: [NOON, { option: true }],
  tolerated: [NOTHING, { option: true }],
  context: async ({ context, now, tolerated }, use) => {
    const complaints = complaintsOf(context);
    if (now) await context.clock.setFixedTime(now);
    await use(context);
    // Before the routes are taken away, under which a page may still be loading what it will not need any more.
    const serious = complaints.filter((complaint) => !tolerated.test(complaint));
    await context.unrouteAll({ behavior: "ignoreErrors" });
    expect(serious, "no page complains").toEqual([]);
  },
  visitor: async ({ page, app }, use) => {
    await use(new Visitor(page, app));
  },
});

export { expect };
