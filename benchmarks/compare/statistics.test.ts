import { expect, it } from "vitest";
import { spread } from "./statistics.ts";

it.each([
  { values: [3], median: 3, min: 3, max: 3 },
  { values: [10, 9, 2], median: 9, min: 2, max: 10 },
  { values: [40, 1, 3, 2], median: 2.5, min: 1, max: 40 },
  { values: [-5, 0, -20], median: -5, min: -20, max: 0 },
])("the median of $values is $median, whatever their order", ({ values, ...expected }) => {
  expect(spread(values)).toEqual(expected);
});

it("there is no median of nothing", () => {
  expect(() => spread([])).toThrow(RangeError);
});
