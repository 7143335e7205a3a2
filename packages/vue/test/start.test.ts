import { visitor } from "@cookiepact/conformance";
import type { Consent, Policy } from "@cookiepact/core";
import { afterEach, expect, it, vi } from "vitest";
import {
  type App,
  type Component,
  createApp,
  createSSRApp,
  defineAsyncComponent,
  defineComponent,
  h,
  nextTick,
  Suspense,
} from "vue";
import { renderToString } from "vue/server-renderer";
import { ConsentBanner, ConsentGate, cookiepact, useConsent } from "../src/index.ts";
import { ACCEPTED } from "./answers.ts";

const Gate = ConsentGate<Policy>;
const Gated = () => h(Gate, { requires: "analytics" }, () => h("p", "Usage chart"));
const Page = () => [h(ConsentBanner), h(Gated)];

const BANNER = 'data-cookiepact="banner"';

let apps: App[] = [];
const warnings = vi.spyOn(console, "warn").mockImplementation(() => {});
const errors = vi.spyOn(console, "error").mockImplementation(() => {});

afterEach(() => {
  for (const app of apps) app.unmount();
  apps = [];
  expect(warnings.mock.calls).toEqual([]);
  expect(errors.mock.calls).toEqual([]);
  vi.clearAllMocks();
});

function start(create: typeof createApp, root: Component, consent: Consent, html = "") {
  const container = document.createElement("div");
  container.innerHTML = html;
  const app = create(root).use(cookiepact, { consent });
  apps.push(app);
  app.mount(container);
  return container;
}

function sent(root: Component, consent: Consent = visitor().consent): Promise<string> {
  return renderToString(createSSRApp(root).use(cookiepact, { consent }));
}

/** What `useConsent("analytics")` says in setup, and in every render. */
function probe() {
  const seen: boolean[] = [];
  const Probe = defineComponent(() => {
    const analytics = useConsent<Policy>("analytics");
    seen.push(analytics.value.allowed);
    return () => {
      seen.push(analytics.value.allowed);
      return h("output", `${analytics.value.allowed}`);
    };
  });
  return { Probe, seen };
}

it("an app without a server starts with the answer: the banner is not even put up", () => {
  const container = start(createApp, Page, visitor({ answered: ACCEPTED }).consent);
  expect(container.innerHTML).not.toContain(BANNER);
  expect(container.textContent).toBe("Usage chart");
});

it("an app without a server knows the answer in setup, and renders once", async () => {
  const { Probe, seen } = probe();
  start(createApp, Probe, visitor({ answered: ACCEPTED }).consent);
  await nextTick();
  expect(seen).toEqual([true, true]);
});

it("an app that hydrates starts with what the server sent, and is live before the next paint", async () => {
  const { Probe, seen } = probe();
  const html = await sent(Probe);
  seen.length = 0;
  const container = start(createSSRApp, Probe, visitor({ answered: ACCEPTED }).consent, html);
  await nextTick();
  expect(seen).toEqual([false, false, true]);
  expect(container.textContent).toBe("true");
});

it("what hydrates late, in an app that has long been live, still matches what the server sent", async () => {
  const pageOf = (delay: Promise<void>) => {
    const Late = defineAsyncComponent(() => delay.then(() => Page));
    return () => [h(Gated), h(Suspense, null, { default: () => h(Late) })];
  };
  const html = await sent(pageOf(Promise.resolve()));
  let arrive = () => {};
  const chunk = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const container = start(
    createSSRApp,
    pageOf(chunk),
    visitor({ answered: ACCEPTED }).consent,
    html,
  );
  await nextTick();
  const banner = container.querySelector("section");
  expect(container.textContent).toMatch(/^Usage chart.*Accept all/);
  arrive();
  await vi.waitFor(() => expect(container.textContent).toBe("Usage chartUsage chart"));
  expect(banner?.isConnected, "the server's banner was taken over and then taken down").toBe(false);
});

it("a server render knows nobody and leaves nothing behind, even with a DOM in sight", async () => {
  const { consent, listeners } = visitor({ answered: ACCEPTED });
  expect(await sent(Page, consent)).toContain(BANNER);
  expect(listeners()).toBe(0);
});
