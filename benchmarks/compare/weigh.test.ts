import { expect, it } from "vitest";
import { brotliSize } from "../src/measure-entry.ts";
import { weigh } from "./weigh.ts";

const SCRIPT = "console.log('a page')";
const STYLE = "main { color: red }";
const LATER = "console.log('preferences')";
const HTML =
  '<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="/assets/a.css">';

it("weighs what the page names, and what may load later, each for itself", () => {
  const files = new Map([
    ["index.html", HTML],
    ["assets/a.js", SCRIPT],
    ["assets/a.css", STYLE],
    ["assets/later.js", LATER],
    ["assets/picture.svg", "<svg/>"],
  ]);
  expect(weigh({ files })).toEqual({
    html: brotliSize(HTML),
    js: brotliSize(SCRIPT),
    css: brotliSize(STYLE),
    onDemand: brotliSize(LATER),
  });
});
