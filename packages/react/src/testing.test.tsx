import { policy } from "@cookiepact/conformance/app";
import { testConsent, type VisitorAnswer } from "@cookiepact/core/testing";
import { cleanup, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { ConsentBanner, ConsentGate, ConsentProvider } from "./index.ts";

afterEach(cleanup);

function appOf(answer: VisitorAnswer<typeof policy>) {
  return (
    <ConsentProvider consent={testConsent(policy, answer)}>
      <ConsentBanner />
      <ConsentGate requires="analytics">Usage chart</ConsentGate>
    </ConsentProvider>
  );
}

it.each([
  ["none", true, false],
  ["accept-all", false, true],
  ["reject-all", false, false],
] as const)(
  "an app's own test renders it for a visitor of %s, in a page and on a server",
  (answer, banner, chart) => {
    const { container } = render(appOf(answer));
    expect(container.querySelectorAll('[data-cookiepact="banner"]')).toHaveLength(banner ? 1 : 0);
    expect(screen.queryAllByText("Usage chart")).toHaveLength(chart ? 1 : 0);
    const html = renderToString(appOf(answer));
    expect([html.includes('"banner"'), html.includes("Usage chart")]).toEqual([banner, chart]);
    expect(document.cookie).toBe("");
  },
);
