import { createConsent } from "@cookiepact/core";
import { ConsentProvider } from "@cookiepact/react";
import { cookiepact } from "@cookiepact/vue";
import { renderToString } from "react-dom/server";
import { render } from "svelte/server";
import { describe, expect, it } from "vitest";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import SvelteApp from "./App.svelte";
import VueApp from "./App.vue";
import { App as ReactApp } from "./app";
import VueQuestion from "./OwnBanner.vue";
import SvelteQuestion from "./OwnBannerApp.svelte";
import { Question } from "./own-banner";
import { policy } from "./policy";

const vue = (app: typeof VueApp) =>
  renderVue(createSSRApp(app).use(cookiepact, { consent: createConsent(policy) }));

const STARTS = {
  react: async () => renderToString(<ReactApp />),
  vue: () => vue(VueApp),
  svelte: async () => render(SvelteApp).body,
};

const QUESTIONS = {
  react: async () =>
    renderToString(
      <ConsentProvider consent={createConsent(policy)}>
        <Question />
      </ConsentProvider>,
    ),
  vue: () => vue(VueQuestion),
  svelte: async () => render(SvelteQuestion).body,
};

describe.each(Object.entries(STARTS))("docs/start-%s.md", (_, rendered) => {
  it("asks, lets nothing start before the answer, and has a way back to it", async () => {
    const html = await rendered();
    for (const part of ["banner", "trigger"]) expect(html).toContain(`data-cookiepact="${part}"`);
    expect(html).toContain("Show usage");
    expect(html).not.toContain("<p>Usage</p>");
  });
});

describe.each(Object.entries(QUESTIONS))(
  "docs/theming.md, without components: %s",
  (_, rendered) => {
    it("asks with the same weight for yes and no", async () => {
      const html = await rendered();
      expect(html).toMatch(
        /<button type="button">Accept all<\/button>\s*<button type="button">Reject all/,
      );
    });
  },
);
