import { prePaintScript } from "@cookiepact/core/server";
import { render as renderPage } from "svelte/server";
import CookiepactPage from "./CookiepactPage.svelte";
import { policy } from "./policy.ts";
import type { Rendered } from "./rendered.ts";

export function render(): Rendered {
  const { head, body } = renderPage(CookiepactPage);
  return { head: prePaintScript(policy) + head, body };
}
