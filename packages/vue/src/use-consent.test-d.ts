import type { ConsentView, KeyConsent, Policy } from "@cookiepact/core";
import { expectTypeOf, test } from "vitest";
import { type ComputedRef, ref } from "vue";
import type { other, registered } from "../test/registered-policy.ts";
import { useConsent } from "./use-consent.ts";

test("one key is a read-only ref", () => {
  const analytics = useConsent("analytics");
  expectTypeOf(analytics).toEqualTypeOf<ComputedRef<KeyConsent>>();
  expectTypeOf(analytics.value.allowed).toEqualTypeOf<boolean>();
  // @ts-expect-error
  analytics.value = useConsent("stripe").value;
  // @ts-expect-error
  analytics.value.allowed = true;
});

test("keys are those of the registered policy: categories and services", () => {
  useConsent("essential");
  useConsent("stripe");
  useConsent(ref<"analytics" | "stripe">("analytics"));
  useConsent(() => "analytics");
  // @ts-expect-error
  useConsent("analitycs");
  // @ts-expect-error
  useConsent(ref("analitycs"));
  // @ts-expect-error
  useConsent(() => "analitycs");
});

test("everything, typed by the registered policy", () => {
  const consent = useConsent();
  expectTypeOf(consent).toEqualTypeOf<ComputedRef<ConsentView<typeof registered>>>();
  consent.value.save({ analytics: true, stripe: false });
  // @ts-expect-error a necessary category cannot be refused
  consent.value.save({ essential: false });
  // @ts-expect-error
  consent.value.withdraw("analitycs");
});

test("a second policy, by an explicit type argument", () => {
  useConsent<typeof other>("comfort");
  expectTypeOf(useConsent<typeof other>()).toEqualTypeOf<ComputedRef<ConsentView<typeof other>>>();
  // @ts-expect-error
  useConsent<typeof other>("analytics");
});

test("a policy that is loaded takes any key", () => {
  useConsent<Policy>("whatever");
});
