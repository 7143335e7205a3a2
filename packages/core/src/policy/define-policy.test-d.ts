import { describe, expectTypeOf, test } from "vitest";
import { definePolicy } from "./define-policy.ts";
import type {
  CategoryKey,
  ConsentKey,
  OptionalCategoryKey,
  OptionalKey,
  ServiceKey,
} from "./keys.ts";
import type { Policy } from "./policy.ts";

const controller = { name: "Shop", contact: { privacy: "privacy@shop.example" } } as const;
const essential = {
  kind: "necessary",
  title: "Essential",
  description: "What the shop cannot do without.",
  purposes: {},
} as const;

const policy = definePolicy({
  id: "shop",
  revision: 2,
  updated: "2026-11-23",
  controller,
  services: {
    stripe: { name: "Stripe", country: "US", does: ["Payments", { en: "Fraud", de: "Betrug" }] },
    plausible: { name: "Plausible", revision: 2 },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "What the shop cannot do without.",
      purposes: {
        payment: {
          title: "Payment",
          description: "Takes your money.",
          exemption: "security",
          services: ["stripe"],
          items: [{ name: "m", retention: "2 years", domain: "m.stripe.com" }],
        },
      },
    },
    analytics: {
      kind: "analytics",
      exemptUse: "statistics",
      title: { en: "Analytics", de: "Analyse" },
      description: "How the shop is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts visits.",
          items: [{ name: "_ga*", retention: "13 months", service: "plausible" }],
        },
      },
    },
    marketing: { kind: "marketing", title: "Ads", description: "Ads.", purposes: {} },
  },
});

describe("definePolicy keeps what was written", () => {
  test("a policy is a policy", () => {
    expectTypeOf(policy).toExtend<Policy>();
  });

  test("every literal, down to the name of an item", () => {
    expectTypeOf(policy.id).toEqualTypeOf<"shop">();
    expectTypeOf(policy.revision).toEqualTypeOf<2>();
    expectTypeOf(policy.categories.analytics.kind).toEqualTypeOf<"analytics">();
    expectTypeOf(policy.categories.analytics.title.de).toEqualTypeOf<"Analyse">();
    expectTypeOf(policy.categories.analytics.purposes.usage.items[0].name).toEqualTypeOf<"_ga*">();
    expectTypeOf(policy.services.stripe.country).toEqualTypeOf<"US">();
  });

  test("the keys", () => {
    type P = typeof policy;
    expectTypeOf<CategoryKey<P>>().toEqualTypeOf<"essential" | "analytics" | "marketing">();
    expectTypeOf<ServiceKey<P>>().toEqualTypeOf<"stripe" | "plausible">();
    expectTypeOf<ConsentKey<P>>().toEqualTypeOf<
      "essential" | "analytics" | "marketing" | "stripe" | "plausible"
    >();
  });

  test("a necessary category is not among what a visitor can refuse", () => {
    expectTypeOf<OptionalCategoryKey<typeof policy>>().toEqualTypeOf<"analytics" | "marketing">();
    expectTypeOf<OptionalKey<typeof policy>>().toEqualTypeOf<
      "analytics" | "marketing" | "stripe" | "plausible"
    >();
  });

  test("a policy without services has no service keys", () => {
    const plain = definePolicy({
      id: "plain",
      revision: 1,
      updated: "2026-11-23",
      controller,
      categories: { essential },
    });
    expectTypeOf<ServiceKey<typeof plain>>().toEqualTypeOf<never>();
    expectTypeOf<OptionalKey<typeof plain>>().toEqualTypeOf<never>();
  });

  test("a policy may be put together from parts, and may be typed already", () => {
    const items = [{ name: "_ga", retention: "1 day" }] as const;
    const usage = { title: "U", description: "U.", items: [...items, ...items] } as const;
    const analytics = { ...optional, purposes: { usage } } as const;
    const built = definePolicy({ ...base, categories: { essential, analytics } });
    expectTypeOf<OptionalKey<typeof built>>().toEqualTypeOf<"analytics">();
    const typed: Policy = built;
    expectTypeOf(definePolicy(typed)).toEqualTypeOf<Policy>();
  });

  test("a policy that is not known before it runs takes any key", () => {
    expectTypeOf<CategoryKey<Policy>>().toEqualTypeOf<string>();
    expectTypeOf<ConsentKey<Policy>>().toEqualTypeOf<string>();
    expectTypeOf<OptionalCategoryKey<Policy>>().toEqualTypeOf<string>();
  });
});

const base = { id: "shop", revision: 1, updated: "2026-11-23", controller } as const;
const optional = { kind: "analytics", title: "A", description: "A." } as const;

describe("a misspelt field does not compile, wherever it stands", () => {
  test("in the policy", () => {
    // @ts-expect-error `updatet`
    definePolicy({ ...base, categories: { essential }, updatet: "2026-11-23" });
  });

  test("in the controller", () => {
    definePolicy({
      ...base,
      // @ts-expect-error `settingUrl`
      controller: { ...controller, settingUrl: "/settings" },
      categories: { essential },
    });
  });

  test("in the contact", () => {
    definePolicy({
      ...base,
      // @ts-expect-error `suport`
      controller: { name: "Shop", contact: { privacy: "privacy@shop.example", suport: "x" } },
      categories: { essential },
    });
  });

  test("in the cookie", () => {
    definePolicy({
      ...base,
      // @ts-expect-error `nam`
      cookie: { nam: "consent" },
      categories: { essential },
    });
  });

  test("in a category", () => {
    definePolicy({
      ...base,
      categories: {
        // @ts-expect-error `titel`
        analytics: { ...optional, purposes: {}, titel: "Analytics" },
      },
    });
  });

  test("in a purpose", () => {
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error `service`
          purposes: { usage: { title: "U", description: "U.", items: [], service: ["stripe"] } },
        },
      },
    });
  });

  test("in a purpose that can be reset, and in the log", () => {
    const usage = { title: "U", description: "U.", items: [] } as const;
    const analytics = { ...optional, purposes: { usage: { ...usage, resettable: true } } } as const;
    const entry = { date: "2026-11-23", revision: 1, text: { en: "Counts." } } as const;
    definePolicy({ ...base, categories: { analytics }, changes: [entry, { ...entry, keys: [] }] });
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error `resetable`
          purposes: { usage: { ...usage, resetable: true } },
        },
      },
    });
    definePolicy({
      ...base,
      categories: { analytics },
      // @ts-expect-error `key`
      changes: [entry, { ...entry, key: "analytics" }],
    });
    definePolicy({
      ...base,
      categories: { analytics },
      // @ts-expect-error the revision is missing
      changes: [{ date: "2026-11-23", text: "Counts." }],
    });
  });

  test("in an item", () => {
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          purposes: {
            usage: {
              title: "U",
              description: "U.",
              // @ts-expect-error `httponly`
              items: [{ name: "_ga", retention: "1 day", httponly: true }],
            },
          },
        },
      },
    });
  });

  test("in a service", () => {
    definePolicy({
      ...base,
      services: {
        // @ts-expect-error `privacyURL`
        stripe: { name: "Stripe", privacyURL: "https://stripe.com" },
      },
      categories: { essential },
    });
  });

  test("a field of the other kind of category, too", () => {
    definePolicy({
      ...base,
      categories: {
        // @ts-expect-error `exemptUse` is for what visitors decide about
        essential: { ...essential, exemptUse: "statistics" },
      },
    });
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          purposes: {
            // @ts-expect-error `exemption` is for what is necessary
            usage: { title: "U", description: "U.", items: [], exemption: "security" },
          },
        },
      },
    });
  });
});

describe("values outside the closed sets do not compile", () => {
  test("a misspelt kind", () => {
    definePolicy({
      ...base,
      // @ts-expect-error `analytic`
      categories: { analytics: { ...optional, purposes: {}, kind: "analytic" } },
    });
  });

  test("EU-03 a necessary purpose without an exemption", () => {
    definePolicy({
      ...base,
      categories: {
        // @ts-expect-error no exemption
        essential: {
          ...essential,
          purposes: { login: { title: "L", description: "L.", items: [] } },
        },
      },
    });
  });

  test("EU-03 an exemption that the law does not know", () => {
    definePolicy({
      ...base,
      categories: {
        essential: {
          ...essential,
          purposes: {
            // @ts-expect-error `advertising`
            ads: { title: "A", description: "A.", items: [], exemption: "advertising" },
          },
        },
      },
    });
  });

  test("an item without a retention, and one that says nothing", () => {
    const usage = { title: "U", description: "U." };
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error no retention
          purposes: { usage: { ...usage, items: [{ name: "_ga" }] } },
        },
      },
    });
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error `13 moons`
          purposes: { usage: { ...usage, items: [{ name: "_ga", retention: "13 moons" }] } },
        },
      },
    });
  });

  test("an item whose name is a star alone, which would cover everything", () => {
    const usage = { title: "U", description: "U." };
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error `*`
          purposes: { usage: { ...usage, items: [{ name: "*", retention: "1 day" }] } },
        },
      },
    });
  });

  test("a storage that does not exist", () => {
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          purposes: {
            usage: {
              title: "U",
              description: "U.",
              // @ts-expect-error `localstorage`
              items: [{ name: "_ga", retention: "1 day", storage: "localstorage" }],
            },
          },
        },
      },
    });
  });

  test("a localized text without English", () => {
    definePolicy({
      ...base,
      categories: {
        analytics: {
          ...optional,
          // @ts-expect-error no `en`
          title: { de: "Analyse" },
          purposes: {},
        },
      },
    });
  });
});
