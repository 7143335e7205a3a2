import { describe } from "vitest";
import type { ConformanceHarness } from "./harness.ts";
import { clicks } from "./promises/clicks.ts";
import { devicePages } from "./promises/device-pages.ts";
import { errors } from "./promises/errors.ts";
import { exportNames } from "./promises/exports.ts";
import { frames } from "./promises/frames.ts";
import { gates } from "./promises/gates.ts";
import { headless } from "./promises/headless.ts";
import { hydrates } from "./promises/hydrates.ts";
import { inventory } from "./promises/inventory.ts";
import { looksAlike } from "./promises/looks-alike.ts";
import { pages } from "./promises/pages.ts";
import { preferences } from "./promises/preferences.ts";
import { reads } from "./promises/reads.ts";
import { rules } from "./promises/rules.ts";
import { scripts } from "./promises/scripts.ts";
import { createStage } from "./stage.ts";

const PROMISES = [
  reads,
  hydrates,
  looksAlike,
  clicks,
  preferences,
  rules,
  headless,
  gates,
  scripts,
  frames,
  inventory,
  pages,
  devicePages,
  exportNames,
  errors,
];

/** Runs every promise that a binding makes against it. */
export function describeConformance(harness: ConformanceHarness): void {
  describe(`conformance of ${harness.name}`, () => {
    const stage = createStage(harness);
    for (const promise of PROMISES) promise(stage);
  });
}
