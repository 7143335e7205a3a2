import { describe, expect, it } from "vitest";
import { OPERATIONS } from "./operations.ts";

describe.each(OPERATIONS)("$name", ({ prepare }) => {
  it.each([10, 100, 1000])("does what is measured, with %i items, and again", async (count) => {
    const run = prepare(count);
    const first = await run();
    expect(first).toBeTruthy();
    expect(await run()).toEqual(first);
  });
});
