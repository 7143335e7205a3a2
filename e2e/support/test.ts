import { test as base, expect } from "playwright/test";
import type { AppOptions } from "./apps.ts";
import { complaintsOf } from "./complaints.ts";
import { NOON } from "./days.ts";
import { Visitor } from "./visitor.ts";

interface Fixtures {
  /** Somebody on a first visit, at `NOON`. */
  visitor: Visitor;
}

/** Playwright's `test`, with a visitor. A test fails on any error or warning of any page, whatever else it is about. */
export const test = base.extend<AppOptions & Fixtures>({
  app: ["react", { option: true }],
  context: async ({ context }, use) => {
    const complaints = complaintsOf(context);
    await context.clock.setFixedTime(NOON);
    await use(context);
    expect(complaints, "no page complains").toEqual([]);
  },
  visitor: async ({ page, app }, use) => {
    await use(new Visitor(page, app));
  },
});

export { expect };
