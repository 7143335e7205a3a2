import { type Visitor, visitor } from "@cookiepact/conformance";
import { ConsentError, type KeyConsent, type Policy } from "@cookiepact/core";
import { cleanup, render } from "@testing-library/vue";
import { afterEach, expect, it, vi } from "vitest";
import {
  type ComputedRef,
  createApp,
  defineComponent,
  type EffectScope,
  effectScope,
  h,
  nextTick,
  ref,
  watch,
} from "vue";
import { type ConsentProviderProps, cookiepact, useConsent } from "../src/index.ts";
import { ACCEPTED, ONLY_MARKETING, REFUSED } from "./answers.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function withConsent({ consent }: Visitor) {
  const plugin: [typeof cookiepact, ConsentProviderProps] = [cookiepact, { consent }];
  return { global: { plugins: [plugin] } };
}

function appWithConsent() {
  const { consent } = visitor();
  return createApp({}).use(cookiepact, { consent });
}

/** Runs `setup` in a component of an app with consent. */
function inSetup(setup: () => void, who = visitor()) {
  const Probe = defineComponent(() => {
    setup();
    return () => null;
  });
  return render(Probe, withConsent(who));
}

function missing(run: () => unknown): ConsentError {
  try {
    run();
  } catch (error) {
    if (error instanceof ConsentError && error.code === "missing-provider") return error;
    throw error;
  }
  throw new Error("nothing is missing");
}

const WHAT_TO_DO =
  "useConsent() needs app.use(cookiepact, { consent }), or a <ConsentProvider> above it. Composables work in setup() only.";

it.each<[string, () => unknown]>([
  ["in an app without the plugin", () => render(() => h(Asking))],
  ["outside of components", () => useConsent()],
  ["in an effect scope of its own", () => effectScope().run(() => useConsent())],
  ["in the app's context", () => appWithConsent().runWithContext(() => useConsent())],
  ["in a render", () => render(() => useConsent().value.locale, withConsent(visitor()))],
])("%s, says what to do", (_where, run) => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  expect(missing(run).message).toBe(WHAT_TO_DO);
});

const Asking = defineComponent(() => {
  useConsent();
  return () => null;
});

it("a key that does not exist is an error in setup, where it is written", () => {
  let thrown: unknown;
  inSetup(() => {
    try {
      useConsent<Policy>("analitycs");
    } catch (error) {
      thrown = error;
    }
  });
  expect(thrown).toMatchObject({ code: "unknown-key" });
});

it("watchers of one key do not run when another key changes", async () => {
  const page = visitor();
  const seen: boolean[] = [];
  inSetup(() => {
    const analytics = useConsent<Policy>("analytics");
    watch(analytics, ({ allowed }) => seen.push(allowed), { flush: "sync" });
  }, page);
  page.consent.openPreferences();
  page.consent.toggle("analytics", true);
  page.consent.setLocale("de");
  page.consent.save({ marketing: true });
  expect(seen).toEqual([]);
  page.consent.save({ analytics: true });
  expect(seen).toEqual([true]);
});

it("gives the same object until something changes", () => {
  const page = visitor();
  let analytics: ComputedRef<KeyConsent> | undefined;
  inSetup(() => {
    analytics = useConsent<Policy>("analytics");
  }, page);
  const first = analytics?.value;
  page.consent.save({ marketing: true });
  expect(analytics?.value).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
});

it("follows a key that is a ref or a getter", async () => {
  const key = ref("analytics");
  const read: ComputedRef<KeyConsent>[] = [];
  inSetup(
    () => {
      read.push(
        useConsent<Policy>(key),
        useConsent<Policy>(() => key.value),
      );
    },
    visitor({ answered: ONLY_MARKETING }),
  );
  expect(read.map(({ value }) => value.allowed)).toEqual([false, false]);
  key.value = "marketing";
  expect(read.map(({ value }) => value.allowed)).toEqual([true, true]);
});

it("stops with the scope that asked, be it within the component's life or after it", async () => {
  const page = visitor({ answered: REFUSED });
  const scopes: EffectScope[] = [];
  let store: ComputedRef<KeyConsent> | undefined;
  const { unmount } = inSetup(() => {
    const [short, long, unused] = [effectScope(), effectScope(true), effectScope()];
    scopes.push(short, long);
    short.run(() => useConsent());
    store = long.run(() => useConsent<Policy>("analytics"));
    unused.run(() => useConsent());
    unused.stop();
  }, page);
  const [short, long] = scopes;
  const both = page.listeners();
  short?.stop();
  expect(page.listeners()).toBe(both - 1);
  unmount();
  await nextTick();
  page.consent.acceptAll();
  expect(store?.value.allowed, "a store outlives the component that first asked").toBe(true);
  long?.stop();
  expect(page.listeners()).toBe(0);
});

it("grants, withdraws and asks for its own key", () => {
  const page = visitor({ answered: ACCEPTED });
  let analytics: ComputedRef<KeyConsent> | undefined;
  inSetup(() => {
    analytics = useConsent<Policy>("analytics");
  }, page);
  analytics?.value.withdraw();
  expect(analytics?.value).toMatchObject({ allowed: false, because: "denied" });
  expect(page.consent.getSnapshot().keys.marketing.allowed).toBe(true);
  analytics?.value.grant();
  expect(analytics?.value.allowed).toBe(true);
  analytics?.value.ask();
  expect(page.consent.getSnapshot().preferencesOpen).toBe(true);
});
