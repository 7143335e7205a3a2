import { expect, it } from "vitest";
import { isAtMostLinear, power } from "./growth.ts";

it.each([
  { growth: "constant", times: [5, 5, 5], expected: 0, linear: true },
  { growth: "linear", times: [1, 10, 100], expected: 1, linear: true },
  { growth: "linear, with some noise", times: [1, 10, 150], expected: 1.18, linear: true },
  { growth: "quadratic", times: [1, 100, 10_000], expected: 2, linear: false },
  {
    growth: "quadratic behind what is done once",
    times: [1000, 1100, 11_000],
    expected: 1,
    linear: true,
  },
  { growth: "more than linear", times: [1, 10, 200], expected: 1.3, linear: false },
] as const)("$growth", ({ times, expected, linear }) => {
  expect(power(times)).toBeCloseTo(expected, 2);
  expect(isAtMostLinear(times)).toBe(linear);
});
