import { policy } from "@cookiepact/conformance/app";
import { testConsent, type VisitorAnswer } from "@cookiepact/core/testing";
import { afterEach, expect, it } from "vitest";
import { createSSRApp, h } from "vue";
import { renderToString } from "vue/server-renderer";
import { ConsentBanner, ConsentGate, cookiepact } from "../src/index.ts";

afterEach(() => document.body.replaceChildren());

function appOf(answer: VisitorAnswer<typeof policy>) {
  const gate = () => h(ConsentGate, { requires: "analytics" }, () => "Usage chart");
  return createSSRApp({ render: () => [h(ConsentBanner), gate()] }).use(cookiepact, {
    consent: testConsent(policy, answer),
  });
}

it.each([
  ["none", true, false],
  ["accept-all", false, true],
  ["reject-all", false, false],
] as const)(
  "an app's own test renders it for a visitor of %s, on a server and in a page",
  async (answer, banner, chart) => {
    const root = document.createElement("div");
    document.body.append(root);
    root.innerHTML = await renderToString(appOf(answer));
    const expectIt = () => {
      expect(root.querySelectorAll('[data-cookiepact="banner"]')).toHaveLength(banner ? 1 : 0);
      expect(root.textContent?.includes("Usage chart")).toBe(chart);
    };
    expectIt();
    const app = appOf(answer);
    app.mount(root);
    expectIt();
    app.unmount();
    expect(document.cookie).toBe("");
  },
);
