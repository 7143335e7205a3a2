import { expect } from "playwright/test";
import { test } from "../../support/gated-page.ts";

const inline = (name: string) => ({ text: `window.story.push(${JSON.stringify(name)})` });

test("EU-02 nothing is asked for and nothing runs before its consent", async ({ gated, site }) => {
  await gated.visit();
  await gated.gate({ name: "a.js" });
  await gated.gate(inline("inline"));
  await gated.save({ functional: true });
  expect(site.asked).toEqual([]);
  expect(await gated.story()).toEqual([]);
  expect(await gated.page.locator("script").count()).toBe(1);
});

test("a slow script, one of text and a fast one run in their order, each once", async ({
  gated,
  site,
}) => {
  site.hold("slow.js");
  await gated.visit();
  await gated.gate({ owner: "slow", name: "slow.js" });
  await gated.gate({ owner: "inline", ...inline("inline") });
  await gated.gate({ owner: "fast", name: "fast.js" });
  await gated.save({ analytics: true });
  await expect.poll(() => site.asked).toEqual(["slow.js"]);
  expect(await gated.story()).toEqual([]);
  site.release("slow.js");
  await expect
    .poll(() => gated.story())
    .toEqual(["slow.js", "slow: load", "inline", "inline: load", "fast.js", "fast: load"]);
});

test("scripts with an address load side by side, and run in their order all the same", async ({
  gated,
  site,
}) => {
  site.hold("slow.js");
  await gated.visit();
  await gated.save({ analytics: true });
  for (const name of ["slow.js", "b.js", "c.js"]) await gated.gate({ name });
  await expect.poll(() => site.asked).toEqual(["slow.js", "b.js", "c.js"]);
  expect(await gated.story()).toEqual([]);
  site.release("slow.js");
  await expect.poll(() => gated.story()).toEqual(["slow.js", "b.js", "c.js"]);
});

test("an async one runs when it has come, and nobody waits for it", async ({ gated, site }) => {
  site.hold("slow.js");
  await gated.visit();
  await gated.save({ analytics: true });
  await gated.gate({ name: "slow.js", async: true });
  await gated.gate({ name: "fast.js" });
  await gated.gate(inline("inline"));
  await expect.poll(() => gated.story()).toEqual(["fast.js", "inline"]);
  site.release("slow.js");
  await expect.poll(() => gated.story()).toEqual(["fast.js", "inline", "slow.js"]);
});

test("modules take part in the order; one of text runs when it can, and nobody waits for it", async ({
  gated,
  site,
}) => {
  site.hold("slow.js");
  site.hold("import.js");
  await gated.visit();
  await gated.save({ analytics: true });
  const attributes = { type: "module" };
  const imports = JSON.stringify(site.elsewhere("import.js"));
  await gated.gate({ owner: "module", name: "slow.js", attributes });
  await gated.gate({ text: `import ${imports}; story.push("module of text")`, attributes });
  await gated.gate({ owner: "inline", ...inline("inline") });
  await expect.poll(() => site.asked).toEqual(["slow.js"]);
  site.release("slow.js");
  const story = ["slow.js", "module: load", "inline", "inline: load"];
  await expect.poll(() => gated.story()).toEqual(story);
  site.release("import.js");
  await expect.poll(() => gated.story()).toEqual([...story, "import.js", "module of text"]);
});

test("what two owners mount, leave and mount again runs once, and each hears of it", async ({
  gated,
  site,
}) => {
  await gated.visit();
  await gated.save({ analytics: true });
  const src = site.elsewhere("a.js");
  await gated.page.evaluate((address) => {
    const { consent, gateScript } = window.gates;
    const text = 'window.story.push("inline")';
    const mount = () => [
      gateScript(consent, { requires: "analytics", src: address }),
      gateScript(consent, { requires: "analytics", text }),
    ];
    for (const stop of mount()) stop();
    mount();
    for (const stop of mount()) stop();
  }, src);
  await expect.poll(() => gated.story()).toEqual(["a.js", "inline"]);
  await gated.gate({ owner: "late", name: "a.js" });
  expect(await gated.story()).toEqual(["a.js", "inline", "late: load"]);
  expect(site.asked).toEqual(["a.js"]);
});

test("a key that the policy does not have starts nothing, and says nothing in production", async ({
  gated,
  site,
}) => {
  await gated.visit();
  await gated.gate({ owner: "one", name: "a.js", requires: "holograms" });
  await gated.save({ analytics: true, functional: true });
  expect(site.asked).toEqual([]);
  expect(await gated.story()).toEqual([]);
});

test("attributes arrive, and handlers among them run", async ({ gated }) => {
  await gated.visit();
  await gated.save({ analytics: true });
  await gated.gate({
    owner: "one",
    name: "a.js",
    attributes: { "data-domain": "jetson.example", id: "a", onload: "story.push('attribute')" },
  });
  await expect.poll(() => gated.story()).toEqual(["a.js", "attribute", "one: load"]);
  await expect(gated.page.locator("script#a")).toHaveAttribute("data-domain", "jetson.example");
});

test("what is no script to the browser holds nobody up", async ({ gated, site }) => {
  await gated.visit();
  await gated.save({ analytics: true });
  await gated.gate({ name: "a.js", attributes: { type: "text/partytown" } });
  await gated.gate({ name: "b.js", attributes: { nomodule: "" } });
  await gated.gate({ text: "{}", attributes: { type: "application/ld+json" } });
  await gated.gate(inline("inline"));
  await expect.poll(() => gated.story()).toEqual(["inline"]);
  expect(site.asked).toEqual([]);
});

test.describe("a script that is not there", () => {
  test.use({ tolerated: /404|not be found|Failed to load/ });

  test("is told to its owner, those after it run, and the next to ask tries again", async ({
    gated,
    site,
  }) => {
    await gated.visit();
    await gated.save({ analytics: true });
    await gated.gate({ owner: "gone", name: "gone.js" });
    await gated.gate(inline("inline"));
    await gated.gate({ name: "next.js" });
    await expect.poll(() => gated.story()).toEqual(["gone: error", "inline", "next.js"]);
    await gated.gate({ owner: "again", name: "gone.js" });
    await expect.poll(() => gated.story()).toContain("again: error");
    expect(site.asked.filter((name) => name === "gone.js")).toHaveLength(2);
  });
});
