import { describe, expect, it } from "vitest";
import { optIn } from "./regimes.ts";
import { gpcFromHeader, isDeniedBySignal } from "./signals.ts";
import { testPolicy } from "./test-policy.ts";

describe("Sec-GPC", () => {
  it.each([
    ["1", true],
    ["0", false],
    ["true", false],
    ["", false],
    [" 1", false],
    ["1 ", false],
    ["1, 1", false],
    ["01", false],
    ["1.0", false],
    ["?1", false],
    ["on", false],
    [null, false],
    [undefined, false],
  ])("US-07 %j is on: %s", (header, on) => {
    expect(gpcFromHeader(header)).toBe(on);
  });
});

describe("isDeniedBySignal", () => {
  const { categories } = testPolicy();

  it("US-07 goes by exactly true", () => {
    for (const gpc of [false, undefined, "1", 1, "true", {}, null]) {
      expect(isDeniedBySignal(categories.marketing as never, optIn, { gpc: gpc as boolean })).toBe(
        false,
      );
    }
    expect(isDeniedBySignal(categories.marketing as never, optIn, { gpc: true })).toBe(true);
  });

  it("EU-03 reaches nothing that is necessary, whatever a regime names", () => {
    const regime = { ...optIn, signalKinds: ["necessary"] as never };
    expect(isDeniedBySignal(categories.essential as never, regime, { gpc: true })).toBe(false);
  });
});
