import { createConsent } from "@cookiepact/core";
import { ConsentProvider } from "@cookiepact/react";
import { cookiepact } from "@cookiepact/vue";
import { renderToString } from "react-dom/server";
import { render } from "svelte/server";
import { expect, it } from "vitest";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { policy } from "../policy";
import SveltePage from "./CookiePage.svelte";
import VuePage from "./CookiePage.vue";
import { CookiePage } from "./cookie-page";

const consent = () => createConsent(policy, { locale: "de" });

const PAGES = {
  react: async () =>
    renderToString(
      <ConsentProvider consent={consent()}>
        <CookiePage />
      </ConsentProvider>,
    ),
  vue: () => renderVue(createSSRApp(VuePage).use(cookiepact, { consent: consent() })),
  svelte: async () => render(SveltePage).body,
};

it.each(Object.entries(PAGES))(
  "docs/policy-page.md, %s: the page in German, and words of the app's own after the addresses",
  async (_, rendered) => {
    const html = await rendered();
    expect(html).toContain('lang="de"');
    const [, contact = ""] = html.split('data-cookiepact-section="contact"');
    expect(contact).toMatch(/privacy@shop\.example[\s\S]*The imprint/);
  },
);
