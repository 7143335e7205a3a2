import { expect, it } from "vitest";
import { visitsReport } from "./report-visits.ts";
import type { VisitedSubject } from "./run.ts";
import { SUBJECTS } from "./subjects.ts";
import { FIGURES, type Figures } from "./visit.ts";

const GOOD = {
  ...Object.fromEntries(FIGURES.map((name) => [name, 10])),
  openFrames: 1,
  goneFrames: 1,
  shownAfterPaint: 0,
  knownAfterPaint: -5,
} as Figures;

/** Two visits each; `other` is what sets the second visit to one subject apart. */
function report(
  name: string,
  other: Partial<Figures>,
  strangers: readonly string[] = [],
  load = 0,
) {
  const visited = SUBJECTS.map((subject): VisitedSubject => {
    const last = subject.name === name ? { ...GOOD, ...other } : GOOD;
    return {
      subject,
      visits: { 1: [GOOD, last], 4: [GOOD, GOOD] },
      strangers: new Set(subject.name === name ? strangers : []),
    };
  });
  return visitsReport(
    { browser: "A browser", visited },
    { minutes: 1, load, machine: "a machine" },
  );
}

const failures = (text: string): string[] =>
  text.split("\n").filter((line) => line.includes("**does not hold**") && !line.includes("heap"));

it("says of what holds that it does", () => {
  expect(failures(report("", {}))).toEqual([]);
});

it.each([
  { claim: "one frame to accept", name: "vue-cookiepact", other: { goneFrames: 2 } },
  { claim: "one frame to open", name: "vue-cookiepact", other: { openFrames: 2 } },
  {
    claim: "known before the first paint",
    name: "svelte-cookiepact",
    other: { knownAfterPaint: 1 },
  },
  { claim: "in the first paint", name: "react-cookiepact-server", other: { shownAfterPaint: 20 } },
])("one visit of many is enough to refute: $claim", ({ name, other }) => {
  expect(failures(report(name, other))).toHaveLength(1);
});

it("claims nothing for the peers", () => {
  expect(failures(report("react-c15t", { goneFrames: 9, knownAfterPaint: 9 }))).toEqual([]);
});

it("heap: equal is not less", () => {
  const heaps = report("react-c15t", { heap: 1000 }).split("\n");
  const lineOf = (peer: string) => heaps.find((line) => line.includes(`Less heap than ${peer}`));
  expect(lineOf("@c15t/react")).toMatch(/: holds/);
  expect(lineOf("klaro")).toMatch(/does not hold/);
});

it("gives ratios to Cookiepact on the same page, with the spread beside them", () => {
  const text = report("react-c15t", { shown: 30 });
  expect(text).toContain("| react | @c15t/react | 10 × 1.00 | 20 (10 to 30) × 2.00 |");
});

it("names the hosts that a page has asked", () => {
  expect(report("react-c15t", {}, ["cdn.example"])).toContain("@c15t/react: cdn.example");
  expect(report("", {})).toContain("nothing, by any page");
});

it("says when the machine was not its own", () => {
  expect(report("", {}, [], 0.4)).not.toContain("others used it");
  expect(report("", {}, [], 3)).toContain("others used it");
});
