import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PEERS } from "./peers.ts";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const page = textOf("../../docs/cookie-format.md");

it("docs/cookie-format.md lists who was tested, and which of two cookies they take", () => {
  const table = page.slice(page.indexOf("## Who reads it"), page.indexOf("None of them takes"));
  const rows = [...table.matchAll(/^\| ([^|]+) \| [^|]*\d[^|]* \| (first|last) \|/gm)];
  expect(rows.map(([, name, ofTwo]) => [name, ofTwo])).toEqual(
    PEERS.map(({ name, ofTwo }) => [name, ofTwo]),
  );
});

it("docs/cookie-format.md shows the lines that nginx was tested with", () => {
  const [, shown = "nothing"] = /```nginx\n([\s\S]*?)```/.exec(page) ?? [];
  const withoutIndent = (text: string) => text.replace(/^ +/gm, "");
  expect(withoutIndent(textOf("../peers/nginx.conf"))).toContain(withoutIndent(shown));
});
