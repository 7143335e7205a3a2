import { expect, it } from "vitest";
import { Turns } from "./turns.mjs";

it("does one piece of work after the other, and goes on after one that failed", async () => {
  const turns = new Turns();
  /** @type {string[]} */
  const log = [];
  const work = (/** @type {string} */ name) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    log.push(`${name} ends`);
    if (name === "one") throw new Error(name);
    return name;
  };
  expect(turns.isFree).toBe(true);
  const done = [turns.take(work("one")), turns.take(work("two"))];
  expect(turns.isFree).toBe(false);
  expect((await Promise.allSettled(done)).map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
  ]);
  expect(log).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  expect(turns.isFree).toBe(true);
});
