import { createElement as h } from "react";
import { FOOTER, PARAGRAPHS, TITLE } from "./content.ts";

export function Page() {
  return [
    h(
      "main",
      { key: "main" },
      h("h1", null, TITLE),
      PARAGRAPHS.map((text) => h("p", { key: text }, text)),
    ),
    h("footer", { key: "footer" }, FOOTER),
  ];
}
