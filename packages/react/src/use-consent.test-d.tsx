import {
  type Consent,
  type ConsentSnapshot,
  type ConsentView,
  createConsent,
  definePolicy,
  type GateConsent,
  type Inventory,
  type KeyConsent,
  type KeyState,
  type Policy,
} from "@cookiepact/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  ConsentBanner,
  ConsentFrame,
  ConsentGate,
  type ConsentGateProps,
  ConsentPreferences,
  ConsentProvider,
  ConsentScript,
  useConsent,
  useInventory,
} from "./index.ts";

const shop = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@example.com" } },
  services: { stripe: { name: "Stripe" }, youtube: { name: "YouTube" } },
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

type ShopKey = "essential" | "analytics" | "stripe" | "youtube";

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

describe("what waits for several keys", () => {
  it("takes the keys of the registered policy", () => {
    <ConsentGate requires={{ all: ["analytics", "stripe"] }}>content</ConsentGate>;
    <ConsentGate requires={{ any: ["analytics", { not: "stripe" }] }} />;
    <ConsentScript requires={{ all: ["analytics", "stripe"] }} src="/one.js" />;
    <ConsentFrame requires={{ not: "stripe" }} src="/frame" title="Frame" />;
    // @ts-expect-error misspelt
    <ConsentGate requires={{ all: ["analytics", "strip"] }} />;
    // @ts-expect-error misspelt
    <ConsentGate requires={{ any: ["analytics", { not: "strip" }] }} />;
    // @ts-expect-error no such word
    <ConsentGate requires={{ some: ["analytics"] }} />;
    // @ts-expect-error misspelt
    <ConsentScript requires={{ all: ["analitycs"] }} src="/one.js" />;
    // @ts-expect-error misspelt
    <ConsentFrame requires={{ not: "strip" }} src="/frame" title="Frame" />;
  });

  it("takes the keys of a second policy by an explicit type argument", () => {
    <ConsentGate<typeof blog> requires={{ all: ["comments"] }} />;
    <ConsentScript<typeof blog> requires="comments" src="/one.js" />;
    <ConsentFrame<typeof blog> requires={{ any: ["comments"] }} src="/frame" title="Frame" />;
    // @ts-expect-error of the registered policy
    <ConsentGate<typeof blog> requires={{ all: ["comments", "analytics"] }} />;
    // @ts-expect-error of the registered policy
    <ConsentScript<typeof blog> requires="analytics" src="/one.js" />;
  });

  it("gives a gate's own fallback what can be done, and of one key its state", () => {
    type Fallback = Extract<ConsentGateProps["fallback"], (...args: never) => unknown>;
    expectTypeOf<Parameters<Fallback>>().toEqualTypeOf<[GateConsent]>();
    expectTypeOf<GateConsent["allowed"]>().toEqualTypeOf<boolean>();
    expectTypeOf<GateConsent["because"]>().toEqualTypeOf<KeyState["because"] | undefined>();
    <ConsentGate
      requires={{ all: ["analytics", "stripe"] }}
      fallback={({ grant }) => <button onClick={grant} type="button" />}
    />;
  });
});

describe("<ConsentScript>", () => {
  it("takes an address or a text, and what is to be heard of it", () => {
    <ConsentScript requires="analytics" src="/one.js" async nonce="n0" />;
    <ConsentScript requires="analytics" src={new URL("https://example.com/one.js")} />;
    <ConsentScript requires="analytics" text="count()" attributes={{ type: "module" }} />;
    <ConsentScript
      requires="analytics"
      src="/one.js"
      onLoad={() => {}}
      onError={(error) => expectTypeOf(error).toEqualTypeOf<Error>()}
      onRevoke={() => {}}
    />;
    // @ts-expect-error it shows nothing
    <ConsentScript requires="analytics">count()</ConsentScript>;
  });
});

describe("<ConsentFrame>", () => {
  it("takes whatever an iframe takes, and must have a title", () => {
    <ConsentFrame
      requires="stripe"
      src="/frame"
      title="Frame"
      className="wide"
      loading="lazy"
      allowFullScreen
    />;
    <ConsentFrame
      requires="stripe"
      src="/frame"
      title="Frame"
      fallback={({ view, loadOnce, allow }) => (
        <p>
          {view.text}
          <button type="button" onClick={loadOnce} />
          <button type="button" onClick={allow} />
        </p>
      )}
    />;
    // @ts-expect-error whoever listens has to know what it is
    <ConsentFrame requires="stripe" src="/frame" />;
    // @ts-expect-error what is it that waits?
    <ConsentFrame requires="stripe" title="Frame" />;
  });
});

describe("useInventory()", () => {
  it("gives what is on the device, or nothing yet", () => {
    expectTypeOf(useInventory()).toEqualTypeOf<Inventory | null>();
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

  it("compiles as it stands: what waits for consent", () => {
    const UsageChart = () => <p>chart</p>;
    const startAnalytics = () => {};

    const Film = () => (
      <>
        <ConsentScript
          requires="analytics"
          src="https://example.com/analytics.js"
          onLoad={startAnalytics}
        />
        <ConsentFrame
          requires="youtube"
          src="https://www.youtube-nocookie.com/embed/1"
          title="How it is made"
          loading="lazy"
        />
        <ConsentGate
          requires={{ all: ["analytics", "youtube"] }}
          fallback={({ grant }) => (
            // biome-ignore lint/a11y/useButtonType: as it stands in the guide
            <button onClick={grant}>Show how often it was seen</button>
          )}
        >
          <UsageChart />
        </ConsentGate>
        <ConsentFrame
          requires="youtube"
          src="https://www.youtube-nocookie.com/embed/1"
          title="How it is made"
          fallback={({ view, loadOnce }) => (
            // biome-ignore lint/a11y/useButtonType: as it stands in the guide
            <button onClick={loadOnce}>{view.text}</button>
          )}
        />
      </>
    );

    expectTypeOf(Film).toBeFunction();
  });
});
