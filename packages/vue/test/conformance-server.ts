import type { AppProps } from "@cookiepact/conformance/app";
import { createSSRApp } from "vue";
import { renderToString as render } from "vue/server-renderer";
import { ConformanceApp } from "./conformance-app.ts";

/** See `ServerFixture`. */
export function renderToString(props: AppProps): Promise<string> {
  return render(createSSRApp(ConformanceApp, { ...props }));
}
