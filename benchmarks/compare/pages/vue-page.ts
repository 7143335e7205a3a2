import { defineComponent, h } from "vue";
import { FOOTER, PARAGRAPHS, TITLE } from "./content.ts";

export const Page = defineComponent(() => () => [
  h("main", [h("h1", TITLE), ...PARAGRAPHS.map((text) => h("p", text))]),
  h("footer", FOOTER),
]);
