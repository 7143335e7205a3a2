import { prePaintScript } from "@cookiepact/core/server";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { policy } from "./policy.ts";
import { App } from "./react-cookiepact-app.ts";
import type { Rendered } from "./rendered.ts";

export function render(): Rendered {
  return { head: prePaintScript(policy), body: renderToString(h(App)) };
}
