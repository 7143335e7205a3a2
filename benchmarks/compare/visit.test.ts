import { expect, it } from "vitest";
import { shownWith } from "./visit.ts";

const PAINTS = { firstPaint: 116, painted: 105, shift: 0 };

it.each([
  { name: "of the first paint's frame", shown: 100, afterwards: 116, expected: 116 },
  { name: "of a later frame", shown: 120, afterwards: 136, expected: 120 },
  {
    name: "whose next frame began before the screen had it",
    shown: 100,
    afterwards: 110,
    expected: 116,
  },
  { name: "of an earlier frame", shown: 80, afterwards: 96, expected: 80 },
])("a banner $name was shown at $expected", ({ shown, afterwards, expected }) => {
  expect(shownWith({ ...PAINTS, shown, afterwards }).shown).toBe(expected);
});

it("a page without a banner shows none", () => {
  expect(shownWith(PAINTS).shown).toBeUndefined();
});
