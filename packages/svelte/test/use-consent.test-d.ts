import {
  type ConsentSnapshot,
  type ConsentView,
  createConsent,
  type GateConsent,
  type Inventory,
  type KeyConsent,
  type KeyState,
  type Policy,
} from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import type { Snippet } from "svelte";
import { describe, expectTypeOf, it } from "vitest";
import {
  type ConsentFrameProps,
  type ConsentGateProps,
  type Current,
  setConsent,
  useConsent,
  useInventory,
} from "../src/index.ts";
import { other, registered } from "./registered-policy.ts";

describe("useConsent(key)", () => {
  it("takes the keys of the registered policy", () => {
    expectTypeOf(useConsent).toBeCallableWith("analytics");
    expectTypeOf(useConsent).toBeCallableWith("essential");
    expectTypeOf(useConsent).toBeCallableWith("stripe");
    // @ts-expect-error misspelt
    useConsent("analitycs");
    // @ts-expect-error of another policy
    useConsent("comfort");
  });

  it("takes a function that returns one", () => {
    useConsent(() => "analytics");
    // @ts-expect-error misspelt
    useConsent(() => "analitycs");
  });

  it("gives one key's state and actions", () => {
    const analytics = useConsent("analytics");
    expectTypeOf(analytics).toEqualTypeOf<Current<KeyConsent>>();
    expectTypeOf(analytics.current.allowed).toEqualTypeOf<boolean>();
    expectTypeOf(analytics.current.ask).toEqualTypeOf<() => void>();
    // @ts-expect-error read-only
    analytics.current = useConsent("stripe").current;
    // @ts-expect-error it is `current` that changes
    analytics.allowed;
  });

  it("takes the keys of a second policy by an explicit type argument", () => {
    expectTypeOf(useConsent<typeof other>("comfort")).toEqualTypeOf<Current<KeyConsent>>();
    // @ts-expect-error of the registered policy
    useConsent<typeof other>("analytics");
  });

  it("takes any key of a policy that was loaded from JSON", () => {
    expectTypeOf(useConsent<Policy>("whatever")).toEqualTypeOf<Current<KeyConsent>>();
  });
});

describe("useConsent()", () => {
  it("gives everything about the registered policy", () => {
    const { current } = useConsent();
    expectTypeOf(current).toEqualTypeOf<ConsentView<typeof registered>>();
    expectTypeOf(current).toExtend<ConsentSnapshot<typeof registered>>();
    expectTypeOf(current.keys.analytics).toEqualTypeOf<KeyState>();
    expectTypeOf(current.pending).toEqualTypeOf<readonly "analytics"[]>();
  });

  it("refuses nothing that is necessary", () => {
    const { save, withdraw } = useConsent().current;
    save({ analytics: false });
    withdraw("analytics");
    // @ts-expect-error a necessary category cannot be refused
    save({ essential: false });
    // @ts-expect-error nor withdrawn
    withdraw("essential");
    // @ts-expect-error misspelt
    save({ analitycs: true });
  });
});

describe("setConsent", () => {
  it("takes the consent of any policy, and nothing else", () => {
    setConsent(createConsent(registered));
    setConsent(createConsent(other), { messages: [de] });
    setConsent(createConsent(registered as Policy), {});
    // @ts-expect-error
    setConsent();
    // @ts-expect-error
    setConsent(registered);
  });
});

describe("what waits for consent", () => {
  it("takes several keys of the registered policy, or of another", () => {
    const both: ConsentGateProps["requires"] = { all: ["analytics", { not: "stripe" }] };
    const one: ConsentGateProps<typeof other>["requires"] = { any: ["comfort"] };
    // @ts-expect-error misspelt
    const misspelt: ConsentGateProps["requires"] = { all: ["analytics", "strip"] };
    expectTypeOf([both, one, misspelt]).toBeArray();
  });

  it("gives a gate's fallback what can be done", () => {
    expectTypeOf<NonNullable<ConsentGateProps["fallback"]>>().toEqualTypeOf<
      Snippet<[consent: GateConsent]>
    >();
  });

  it("wants a title for a frame, and takes whatever an iframe takes", () => {
    const frame = { requires: "stripe", src: "/frame" } as const;
    expectTypeOf({
      ...frame,
      title: "Frame",
      loading: "lazy",
    } as const).toExtend<ConsentFrameProps>();
    expectTypeOf(frame).not.toExtend<ConsentFrameProps>();
  });
});

describe("useInventory()", () => {
  it("gives what is on the device, or nothing yet", () => {
    expectTypeOf(useInventory()).toEqualTypeOf<Current<Inventory | null>>();
  });
});
