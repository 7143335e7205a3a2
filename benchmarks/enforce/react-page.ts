import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { PRODUCTS, type Product } from "./products.ts";

/** The page as an app renders it on its server. */
export function reactPage(visitor: string): string {
  return `<!doctype html>${renderToString(h(Page, { visitor }))}`;
}

function Page({ visitor }: { readonly visitor: string }) {
  return h(
    "html",
    { lang: "en" },
    h("head", null, h("meta", { charSet: "utf-8" }), h("title", null, "Lamps")),
    h(
      "body",
      null,
      h("header", null, `Hello, ${visitor}`),
      h("ul", null, ...PRODUCTS.map((product) => h(Card, { ...product, key: product.name }))),
    ),
  );
}

function Card({ name, price, text, colours }: Product) {
  return h(
    "li",
    { className: "card" },
    h("h2", null, name),
    h("p", null, text),
    h(
      "ul",
      { className: "colours" },
      ...colours.map((colour) => h("li", { className: "colour", key: colour }, colour)),
    ),
    h("b", null, `${(price / 100).toFixed(2)} €`),
    h("button", { type: "submit" }, "Into the basket"),
  );
}
