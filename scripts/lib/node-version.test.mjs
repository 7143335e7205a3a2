import { expect, it } from "vitest";
import { isNodeNewEnough } from "./node-version.mjs";

it.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["22.0.0", true],
  ["24.21.0", true],
])("Node.js %s is new enough: %s", (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});
