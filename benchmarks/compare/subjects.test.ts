import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { BASELINES, isOurs, SUBJECTS } from "./subjects.ts";

it.each(BASELINES)("a %s page is measured alone and with Cookiepact", (name) => {
  const titles = SUBJECTS.filter(({ baseline }) => baseline === name);
  expect(titles.filter(({ parts }) => !parts)).toHaveLength(1);
  expect(titles.filter(isOurs).map((subject) => subject.name)).toContain(`${name}-cookiepact`);
});

it("every subject has a page, and a name of its own", () => {
  expect(SUBJECTS.filter(({ entry }) => !existsSync(entry))).toEqual([]);
  expect(new Set(SUBJECTS.map(({ name }) => name)).size).toBe(SUBJECTS.length);
});
