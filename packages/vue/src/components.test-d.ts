import { createConsent, type KeyConsent, type Policy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { expectTypeOf, test } from "vitest";
import { type Component, createApp, h } from "vue";
import { other, registered } from "../test/registered-policy.ts";
import * as bindings from "./index.ts";

const { ConsentBanner, ConsentGate, ConsentPreferences, ConsentProvider, ConsentTrigger } =
  bindings;
const { cookiepact } = bindings;

test("a gate's key is one of the registered policy", () => {
  h(ConsentGate, { requires: "analytics" });
  h(ConsentGate, { requires: "stripe", class: "wide", key: 1 }, () => "content");
  // @ts-expect-error
  h(ConsentGate, { requires: "analitycs" });
  // @ts-expect-error
  h(ConsentGate, {});
});

test("a gate of a second policy, or of one that is loaded", () => {
  h(ConsentGate<typeof other>, { requires: "comfort" });
  h(ConsentGate<Policy>, { requires: "whatever" });
  // @ts-expect-error
  h(ConsentGate<typeof other>, { requires: "analytics" });
});

test("a gate's fallback is given the key's consent", () => {
  type Slots = InstanceType<typeof ConsentGate>["$slots"];
  expectTypeOf<Parameters<NonNullable<Slots["fallback"]>>>().toEqualTypeOf<
    [{ readonly consent: KeyConsent }]
  >();
});

test("every component is a component", () => {
  const all = { ConsentBanner, ConsentGate, ConsentPreferences, ConsentProvider, ConsentTrigger };
  expectTypeOf(all).toExtend<Record<string, Component>>();
});

test("the consent of any policy can be provided, and nothing else", () => {
  const app = createApp(ConsentBanner);
  app.use(cookiepact, { consent: createConsent(registered) });
  app.use(cookiepact, { consent: createConsent(other), messages: [de] });
  app.use(cookiepact, { consent: createConsent(registered as Policy) });
  // @ts-expect-error
  app.use(cookiepact);
  // @ts-expect-error
  app.use(cookiepact, { consent: registered });
  h(ConsentProvider, { consent: createConsent(registered) });
  h(ConsentProvider, { consent: createConsent(other), messages: [de] });
  // @ts-expect-error
  h(ConsentProvider, { consent: registered });
});
