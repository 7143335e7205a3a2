import { createConsent } from "@cookiepact/core";
import { ConsentProvider } from "@cookiepact/react";
import { cookiepact } from "@cookiepact/vue";
import { renderToString } from "react-dom/server";
import { render } from "svelte/server";
import { expect, it } from "vitest";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { policy } from "../policy";
import SvelteFilm from "./FilmPage.svelte";
import VueFilm from "./FilmPage.vue";
import { Film as ReactFilm } from "./film-page";

const FILMS = {
  react: async () =>
    renderToString(
      <ConsentProvider consent={createConsent(policy)}>
        <ReactFilm />
      </ConsentProvider>,
    ),
  vue: () => renderVue(createSSRApp(VueFilm).use(cookiepact, { consent: createConsent(policy) })),
  svelte: async () => render(SvelteFilm).body,
};

it.each(Object.entries(FILMS))(
  "docs/interface.md, %s: content of one's own, and nothing loaded",
  async (_, rendered) => {
    const html = await rendered();
    expect(html.match(/data-cookiepact-action="(accept|reject)-all"/g)).toHaveLength(2);
    expect(html).toContain('data-cookiepact="gate"');
    expect(html).not.toMatch(/<(iframe|script)/);
  },
);
