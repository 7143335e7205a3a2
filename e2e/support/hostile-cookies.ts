import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Vector {
  readonly id: string;
  readonly value: string;
  readonly record: unknown;
}

const path = createRequire(import.meta.url).resolve("@cookiepact/core/test-vectors.json");
const { values }: { values: Vector[] } = JSON.parse(readFileSync(path, "utf8"));

/** The golden values that are no consent record: broken, cut off, and made to do harm. */
export const NO_RECORDS: readonly Vector[] = values.filter(({ record }) => record === null);
