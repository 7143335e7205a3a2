import { describe, expect, it } from "vitest";
import { createPage, settled } from "../test-page.ts";
import type { ScriptSource } from "./page.ts";
import { createScriptLine, type DueScript } from "./script-line.ts";

/**
 * A line of scripts in a page: addresses begin with a slash, everything else is text.
 *
 * @param onInsert what a script does that is put into the page
 */
function createLine(onInsert: (name: unknown) => void = () => {}) {
  const page = createPage();
  const enqueue = createScriptLine((source, name) => {
    const done = page.insert(source, name);
    onInsert(name);
    return done;
  });
  const done: string[] = [];
  return {
    page,
    /** Which are through, with what kept them from running. */
    done,
    add(name: string, more: Omit<ScriptSource, "src" | "text"> = {}) {
      const script = {
        source: { ...(name.startsWith("/") ? { src: name } : { text: name }), ...more },
        place: name,
        grounds: ["wanted"],
        started: false,
        onDone: (error) => void done.push(error ? `${name}: ${error.message}` : name),
      } satisfies DueScript;
      enqueue(script);
      return script as DueScript & { grounds: string[] };
    },
  };
}

describe("createScriptLine", () => {
  it("starts one of text at once where nothing is before it", async () => {
    const { page, add, done } = createLine();
    expect(add("first").started).toBe(true);
    expect(page.ran).toEqual(["first"]);
    await settled();
    add("second");
    expect(page.ran).toEqual(["first", "second"]);
    await settled();
    expect(done).toEqual(["first", "second"]);
  });

  it("lets those with an address load side by side", () => {
    const { page, add } = createLine();
    for (const name of ["/slow.js", "/fast.js"]) expect(add(name).started).toBe(true);
    expect(page.inserted).toEqual(["/slow.js", "/fast.js"]);
  });

  it("one of text waits for all before it, and lets nothing past", async () => {
    const { page, add } = createLine();
    for (const name of ["/slow.js", "/fast.js", "inline", "/late.js", "last"]) add(name);
    page.load("/fast.js");
    await settled();
    expect(page.inserted).toEqual(["/slow.js", "/fast.js"]);
    expect(page.ran).toEqual([]);
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "/fast.js", "inline"]);
    page.load("/late.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "/fast.js", "inline", "/late.js", "last"]);
  });

  it.each([
    ["fails", (page: ReturnType<typeof createPage>) => page.fail("/gone.js")],
    ["comes", (page: ReturnType<typeof createPage>) => page.load("/gone.js")],
  ])("goes on when one before it %s", async (_, answer) => {
    const { page, add } = createLine();
    for (const name of ["/gone.js", "inline", "/next.js"]) add(name);
    answer(page);
    await settled();
    expect(page.inserted).toEqual(["/gone.js", "inline", "/next.js"]);
  });

  it("says of each when it is through, and what kept it from running", async () => {
    const { page, add, done } = createLine();
    for (const name of ["/gone.js", "inline", "/next.js"]) add(name);
    page.fail("/gone.js");
    await settled();
    page.load("/next.js");
    await settled();
    expect(done).toEqual(["/gone.js: /gone.js could not be loaded.", "inline", "/next.js"]);
  });

  it("an async one waits for nobody, and nobody waits for it", async () => {
    const { page, add } = createLine();
    add("/slow.js");
    expect(add("/async.js", { async: true }).started).toBe(true);
    expect(add("async", { async: true }).started).toBe(true);
    add("inline");
    expect(page.ran).toEqual(["async"]);
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["async", "/slow.js", "inline"]);
    page.load("/async.js");
    expect(page.ran).toEqual(["async", "/slow.js", "inline", "/async.js"]);
  });

  it("does not start what nobody wants any more when its turn comes, and goes on", async () => {
    const { page, add, done } = createLine();
    add("/slow.js");
    const given = add("given up");
    add("kept");
    given.grounds.pop();
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "kept"]);
    expect(given.started).toBe(false);
    expect(done).toEqual(["/slow.js", "kept"]);
  });

  it("what a script of text puts in line comes after what is in line", async () => {
    const { page, add } = createLine((name) => name === "outer" && add("inner"));
    for (const name of ["/slow.js", "outer", "after"]) add(name);
    page.load("/slow.js");
    await settled();
    expect(page.ran).toEqual(["/slow.js", "outer", "after", "inner"]);
  });
});
