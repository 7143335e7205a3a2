import type { AppProps } from "@cookiepact/conformance/app";
import { render } from "svelte/server";
import ConformanceApp from "./ConformanceApp.svelte";

/** See `ServerFixture`. */
export function renderToString(props: AppProps): string {
  return render(ConformanceApp, { props }).body;
}
