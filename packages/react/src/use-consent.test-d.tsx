import {
  type Consent,
  type ConsentSnapshot,
  type ConsentView,
  createConsent,
  definePolicy,
  type KeyConsent,
  type KeyState,
  type Policy,
} from "@cookiepact/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  ConsentBanner,
  ConsentGate,
  ConsentPreferences,
  ConsentProvider,
  useConsent,
} from "./index.ts";

const shop = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@example.com" } },
  services: { stripe: { name: "Stripe" } },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "Runs the shop.",
      purposes: {},
    },
    analytics: { kind: "analytics", title: "Analytics", description: "Counts.", purposes: {} },
  },
});

const blog = definePolicy({
  id: "blog",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Blog", contact: { privacy: "privacy@example.com" } },
  categories: {
    comments: { kind: "social", title: "Comments", description: "Shows them.", purposes: {} },
  },
});

declare module "@cookiepact/core" {
  interface Register {
    policy: typeof shop;
  }
}

type ShopKey = "essential" | "analytics" | "stripe";

describe("useConsent(key)", () => {
  it("takes the keys of the registered policy", () => {
    expectTypeOf(useConsent).toBeCallableWith("analytics");
    expectTypeOf(useConsent).toBeCallableWith("essential");
    expectTypeOf(useConsent).toBeCallableWith("stripe");
    // @ts-expect-error misspelt
    useConsent("analitycs");
    // @ts-expect-error of another policy
    useConsent("comments");
  });

  it("gives one key's state and actions", () => {
    const analytics = useConsent("analytics");
    expectTypeOf(analytics).toEqualTypeOf<KeyConsent>();
    expectTypeOf(analytics.allowed).toEqualTypeOf<boolean>();
    expectTypeOf(analytics.ask).toEqualTypeOf<() => void>();
    // @ts-expect-error read-only
    analytics.allowed = true;
  });

  it("takes the keys of a second policy by an explicit type argument", () => {
    expectTypeOf(useConsent<typeof blog>("comments")).toEqualTypeOf<KeyConsent>();
    // @ts-expect-error of the registered policy
    useConsent<typeof blog>("analytics");
  });

  it("takes any key of a policy that was loaded from JSON", () => {
    expectTypeOf(useConsent<Policy>("whatever")).toEqualTypeOf<KeyConsent>();
  });
});

describe("useConsent()", () => {
  it("gives everything about the registered policy", () => {
    const consent = useConsent();
    expectTypeOf(consent).toEqualTypeOf<ConsentView<typeof shop>>();
    expectTypeOf(consent).toExtend<ConsentSnapshot<typeof shop>>();
    expectTypeOf<keyof typeof consent.keys>().toEqualTypeOf<ShopKey>();
    expectTypeOf(consent.keys.analytics).toEqualTypeOf<KeyState>();
    expectTypeOf(consent.pending).toEqualTypeOf<readonly "analytics"[]>();
  });

  it("refuses nothing that is necessary", () => {
    const { save, withdraw, toggle } = useConsent();
    save({ analytics: false });
    withdraw("analytics");
    toggle("analytics", false);
    // @ts-expect-error a necessary category cannot be refused
    save({ essential: false });
    // @ts-expect-error nor withdrawn
    withdraw("essential");
    // @ts-expect-error nor switched off
    toggle("essential", false);
    // @ts-expect-error misspelt
    save({ analitycs: true });
  });

  it("gives a second policy by an explicit type argument", () => {
    const consent = useConsent<typeof blog>();
    expectTypeOf<keyof typeof consent.keys>().toEqualTypeOf<"comments">();
    // @ts-expect-error of the registered policy
    consent.withdraw("analytics");
  });
});

describe("<ConsentGate>", () => {
  it("takes the keys of the registered policy", () => {
    <ConsentGate requires="analytics">content</ConsentGate>;
    <ConsentGate requires="stripe" fallback={null} />;
    <ConsentGate requires="analytics" fallback={<p>no</p>} />;
    <ConsentGate
      requires="analytics"
      fallback={({ ask }) => <button onClick={ask} type="button" />}
    />;
    // @ts-expect-error misspelt
    <ConsentGate requires="analitycs">content</ConsentGate>;
    // @ts-expect-error it has to be said
    <ConsentGate>content</ConsentGate>;
  });

  it("takes the keys of a second policy by an explicit type argument", () => {
    <ConsentGate<typeof blog> requires="comments" />;
    // @ts-expect-error of the registered policy
    <ConsentGate<typeof blog> requires="analytics" />;
  });
});

describe("<ConsentProvider>", () => {
  it("takes the consent of any policy", () => {
    <ConsentProvider consent={createConsent(shop)} />;
    <ConsentProvider consent={createConsent(blog)} />;
    <ConsentProvider consent={createConsent(shop as Policy)} messages={[]} />;
    // @ts-expect-error it has to be given
    <ConsentProvider />;
  });
});

describe("what an app developer writes", () => {
  it("compiles as it stands", () => {
    const policy = shop;
    const UsageChart = () => <p>chart</p>;

    const consent = createConsent(policy);

    function Charts() {
      const analytics = useConsent("analytics");
      return analytics.allowed ? (
        <UsageChart />
      ) : (
        // biome-ignore lint/a11y/useButtonType: as it stands in the guide
        <button onClick={analytics.ask}>Show usage</button>
      );
    }

    const App = () => (
      <ConsentProvider consent={consent}>
        <Charts />
        <ConsentBanner />
        <ConsentPreferences />
      </ConsentProvider>
    );

    expectTypeOf(consent).toEqualTypeOf<Consent<typeof shop>>();
    expectTypeOf(App).toBeFunction();
  });
});
