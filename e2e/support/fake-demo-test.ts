import { FakeDemo } from "./fake-demo.ts";
import { test as base } from "./test.ts";

/** `test`, with a demo server of its own. */
export const test = base.extend<{ demo: FakeDemo }>({
  // A browser complains of the status that says "not yet".
  tolerated: /status of 50[23]/,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads it
  demo: async ({}, use) => {
    const demo = await new FakeDemo().start();
    await use(demo);
    await demo.remove();
  },
});
