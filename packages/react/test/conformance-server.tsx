import type { AppProps } from "@cookiepact/conformance/app";
import { renderToString as render } from "react-dom/server";
import { ConformanceApp } from "./conformance-app.tsx";

/** See `ServerFixture`. */
export function renderToString(props: AppProps): string {
  return render(<ConformanceApp {...props} />);
}
