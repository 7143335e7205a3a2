import { PRODUCTS, type Product } from "./products.ts";

/** The page as a template string: about the least that rendering can cost. */
export function templatePage(visitor: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title></head>
<body><header>Hello, ${escaped(visitor)}</header><ul>${PRODUCTS.map(card).join("")}</ul></body></html>`;
}

function card({ name, price, text, colours }: Product): string {
  const choices = colours.map((colour) => `<li class="colour">${escaped(colour)}</li>`).join("");
  return `<li class="card"><h2>${escaped(name)}</h2><p>${escaped(text)}</p><ul class="colours">${choices}</ul><b>${(price / 100).toFixed(2)} €</b><button type="submit">Into the basket</button></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
