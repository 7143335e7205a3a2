import { createConsent, type GateConsent, type Inventory, type Policy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { expectTypeOf, test } from "vitest";
import { type Component, createApp, h } from "vue";
import { other, registered } from "../test/registered-policy.ts";
import * as bindings from "./index.ts";

const { ConsentBanner, ConsentGate, ConsentPreferences, ConsentProvider, ConsentTrigger } =
  bindings;
const { ConsentFrame, ConsentScript, cookiepact, useInventory } = bindings;

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

test("a gate's fallback is given what can be done", () => {
  type Slots = InstanceType<typeof ConsentGate>["$slots"];
  expectTypeOf<Parameters<NonNullable<Slots["fallback"]>>>().toEqualTypeOf<
    [{ readonly consent: GateConsent }]
  >();
});

test("what waits for several keys takes those of the registered policy", () => {
  h(ConsentGate, { requires: { all: ["analytics", "stripe"] } });
  h(ConsentGate, { requires: { any: ["analytics", { not: "stripe" }] } }, () => "content");
  h(ConsentScript, { requires: { all: ["analytics", "stripe"] }, src: "/one.js" });
  h(ConsentFrame, { requires: { not: "stripe" }, src: "/frame", title: "Frame" });
  // @ts-expect-error misspelt
  h(ConsentGate, { requires: { all: ["analytics", "strip"] } });
  // @ts-expect-error misspelt
  h(ConsentGate, { requires: { any: ["analytics", { not: "strip" }] } });
  // @ts-expect-error misspelt
  h(ConsentScript, { requires: { all: ["analitycs"] }, src: "/one.js" });
  // @ts-expect-error misspelt
  h(ConsentFrame, { requires: { not: "strip" }, src: "/frame", title: "Frame" });
});

test("what waits for keys of a second policy, or of one that is loaded", () => {
  h(ConsentGate<typeof other>, { requires: { all: ["comfort"] } });
  h(ConsentScript<typeof other>, { requires: "comfort", src: "/one.js" });
  h(ConsentFrame<typeof other>, { requires: { any: ["comfort"] }, src: "/frame", title: "Frame" });
  h(ConsentFrame<Policy>, { requires: { any: ["whatever"] }, src: "/frame", title: "Frame" });
  // @ts-expect-error
  h(ConsentGate<typeof other>, { requires: { all: ["comfort", "analytics"] } });
  // @ts-expect-error
  h(ConsentScript<typeof other>, { requires: "analytics", src: "/one.js" });
});

test("a script takes an address or a text, and what is to be heard of it", () => {
  const src = new URL("https://example.com/one.js");
  h(ConsentScript, { requires: "analytics", src, async: true, nonce: "n0" });
  h(ConsentScript, {
    requires: "analytics",
    text: "count()",
    attributes: { type: "module" },
    onLoad: () => {},
    onError: (error) => expectTypeOf(error).toEqualTypeOf<Error>(),
    onRevoke: () => {},
  });
});

test("a frame takes whatever an iframe takes, and must have a title", () => {
  h(ConsentFrame, {
    requires: "stripe",
    src: "/frame",
    title: "Frame",
    class: "wide",
    loading: "lazy",
    allowfullscreen: true,
  });
  // @ts-expect-error whoever listens has to know what it is
  h(ConsentFrame, { requires: "stripe", src: "/frame" });
  // @ts-expect-error what is it that waits?
  h(ConsentFrame, { requires: "stripe", title: "Frame" });
});

test("the inventory is a read-only ref", () => {
  expectTypeOf(useInventory().value).toEqualTypeOf<Inventory | null>();
  // @ts-expect-error
  useInventory().value = null;
});

test("every component is a component", () => {
  const all = {
    ConsentBanner,
    ConsentFrame,
    ConsentGate,
    ConsentPreferences,
    ConsentProvider,
    ConsentScript,
    ConsentTrigger,
  };
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
