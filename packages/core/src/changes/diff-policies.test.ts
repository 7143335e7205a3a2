import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createConsent } from "../create-consent.ts";
import { createJar, memoryHost } from "../host/memory-host.ts";
import type { Policy } from "../policy/policy.ts";
import { parsePolicy } from "../schema/parse-policy.ts";
import { CHANGE_CLASSES, CHANGE_KINDS, type ChangeClass, type ChangeKind } from "./change.ts";
import { diffPolicies } from "./diff-policies.ts";
import { unraisedRevisions } from "./propose-revisions.ts";

const published: Policy = {
  id: "shop",
  revision: 3,
  updated: "2026-01-01",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    counter: { name: "Counter", country: "DE", does: ["Counts visits"] },
    mailer: { name: "Mailer" },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "What the shop needs.",
      purposes: {
        login: {
          title: "Login",
          description: "Knows you.",
          exemption: "authentication",
          items: [{ name: "session", retention: "session", setBy: "server", httpOnly: true }],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: "Analytics",
      description: "How the shop is used.",
      revision: 3,
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts.",
          services: ["counter"],
          items: [
            { name: "_visits", retention: "6 months" },
            { name: "_page", retention: "session" },
          ],
        },
        errors: { title: "Errors", description: "Finds errors.", items: [] },
      },
    },
    marketing: {
      kind: "marketing",
      title: "Marketing",
      description: "Shows you things.",
      purposes: {
        news: {
          title: "News",
          description: "Writes to you.",
          services: ["mailer"],
          items: [{ name: "_news", retention: "30 days" }],
        },
      },
    },
  },
};

/** A copy that may be changed. */
// biome-ignore lint/suspicious/noExplicitAny: the tests change whatever they like
type Draft = any;

function changed(change: (draft: Draft) => void): Policy {
  const draft = structuredClone(published);
  change(draft);
  return draft;
}

const usage = (draft: Draft) => draft.categories.analytics.purposes.usage;
const news = (draft: Draft) => draft.categories.marketing.purposes.news;
const login = (draft: Draft) => draft.categories.essential.purposes.login;
const [visits] = (published.categories.analytics as Draft).purposes.usage.items;

/** The rows of the rules on policy changes, and what belongs to them: the change, what it is, and who is asked again. */
const ROWS: readonly [
  string,
  (draft: Draft) => void,
  ChangeKind,
  ChangeClass,
  readonly string[],
][] = [
  [
    "a new purpose",
    (draft) => {
      draft.categories.analytics.purposes.heatmap = { title: "H", description: "d", items: [] };
    },
    "purpose-added",
    "material",
    ["analytics"],
  ],
  [
    "a new category",
    (draft) => {
      draft.categories.social = { ...draft.categories.marketing, kind: "social", purposes: {} };
    },
    "category-added",
    "material",
    ["social"],
  ],
  [
    "a new third party for a consented purpose",
    (draft) => usage(draft).services.push("mailer"),
    "recipient-added",
    "material",
    ["analytics"],
  ],
  [
    "an item that now belongs to a third party",
    (draft) => {
      usage(draft).items[0].service = "counter";
    },
    "provider-changed",
    "material",
    ["analytics"],
  ],
  [
    "an item moved from necessary to optional",
    (draft) => usage(draft).items.push(login(draft).items.pop()),
    "item-now-optional",
    "material",
    ["analytics"],
  ],
  [
    "an item moved from optional to necessary",
    (draft) => login(draft).items.push(usage(draft).items.pop()),
    "item-now-necessary",
    "review",
    [],
  ],
  [
    "an item moved between optional categories: material for where it goes",
    (draft) => news(draft).items.push(usage(draft).items.pop()),
    "item-moved",
    "material",
    ["marketing"],
  ],
  [
    "a longer retention",
    (draft) => {
      usage(draft).items[0].retention = "7 months";
    },
    "retention-longer",
    "material",
    ["analytics"],
  ],
  [
    "a session that becomes persistent",
    (draft) => {
      usage(draft).items[1].retention = "1 minute";
    },
    "retention-longer",
    "material",
    ["analytics"],
  ],
  [
    "a shorter retention",
    (draft) => {
      usage(draft).items[0].retention = "5 months";
    },
    "retention-shorter",
    "editorial",
    [],
  ],
  ["an item removed", (draft) => usage(draft).items.pop(), "item-removed", "editorial", []],
  [
    "a provider removed",
    (draft) => {
      usage(draft).services = [];
    },
    "recipient-removed",
    "editorial",
    [],
  ],
  [
    "a wider domain",
    (draft) => {
      usage(draft).items[0].domain = "shop.example";
    },
    "scope-wider",
    "material",
    ["analytics"],
  ],
  [
    "a cookie that other sites send as well",
    (draft) => {
      usage(draft).items[0].sameSite = "none";
      usage(draft).items[0].secure = true;
    },
    "scope-wider",
    "material",
    ["analytics"],
  ],
  [
    "a cookie whose SameSite becomes known",
    (draft) => {
      usage(draft).items[0].sameSite = "lax";
    },
    "access-changed",
    "editorial",
    [],
  ],
  [
    "a cookie that becomes secure",
    (draft) => {
      usage(draft).items[0].secure = true;
    },
    "access-changed",
    "editorial",
    [],
  ],
  [
    "a new country",
    (draft) => {
      draft.services.counter.country = "US";
    },
    "country-changed",
    "material",
    ["counter"],
  ],
  [
    "a new cookie of the same purpose and provider, for no longer",
    (draft) => usage(draft).items.push({ ...visits, name: "_visits2" }),
    "item-added",
    "minor",
    [],
  ],
  [
    "a new cookie for longer than any before",
    (draft) => usage(draft).items.push({ name: "_v2", retention: "1 year" }),
    "item-added-for-longer",
    "material",
    ["analytics"],
  ],
  [
    "a new cookie by somebody else",
    (draft) => usage(draft).items.push({ name: "_v2", retention: "1 day", service: "counter" }),
    "item-added-for-longer",
    "material",
    ["analytics"],
  ],
  [
    "another kind of category",
    (draft) => {
      draft.categories.analytics.kind = "marketing";
    },
    "kind-changed",
    "material",
    ["analytics"],
  ],
  [
    "other words",
    (draft) => {
      usage(draft).description = "Counts visits.";
    },
    "text-changed",
    "editorial",
    [],
  ],
  [
    "another link",
    (draft) => {
      draft.services.counter.privacyUrl = "https://counter.example/privacy";
    },
    "link-changed",
    "editorial",
    [],
  ],
  [
    "another address of the controller",
    (draft) => {
      draft.controller.contact.privacy = "dpo@shop.example";
    },
    "contact-changed",
    "editorial",
    [],
  ],
  [
    "another order",
    (draft) => {
      const { marketing, ...others } = draft.categories;
      draft.categories = { marketing, ...others };
    },
    "order-changed",
    "editorial",
    [],
  ],
  [
    "another controller",
    (draft) => {
      draft.controller.name = "Shop Ltd";
    },
    "controller-changed",
    "review",
    [],
  ],
  [
    "a third party that does more",
    (draft) => draft.services.counter.does.push("Profiles visitors"),
    "service-does-more",
    "review",
    [],
  ],
  [
    "a new purpose of what nobody can refuse",
    (draft) => {
      draft.categories.essential.purposes.basket = { ...login(draft), items: [] };
    },
    "purpose-added",
    "review",
    [],
  ],
];

describe("diffPolicies", () => {
  it.each(ROWS)("VC-01 %s", (_, change, kind, expectedClass, asked) => {
    const after = changed(change);
    const { changes, revisions } = diffPolicies(published, after);
    expect(changes).toContainEqual(expect.objectContaining({ kind, class: expectedClass }));
    expect(Object.keys({ ...revisions.categories, ...revisions.services })).toEqual(asked);
    expect(revisions.policy).toBe(asked.length > 0 ? 4 : 3);
  });

  it("every kind of change has a class, and nothing is compared with itself", () => {
    expect(diffPolicies(published, structuredClone(published)).changes).toEqual([]);
    for (const name of Object.values(CHANGE_KINDS)) expect(CHANGE_CLASSES).toContain(name);
  });

  it.each([
    ["lax", "scope-narrower"],
    ["strict", "scope-narrower"],
    [undefined, "access-changed"],
  ])("VC-01 SameSite was none and is %s: %s", (sameSite, kind) => {
    const sentEverywhere = changed((draft) => {
      Object.assign(usage(draft).items[0], { sameSite: "none", secure: true });
    });
    const after: Draft = structuredClone(sentEverywhere);
    usage(after).items[0].sameSite = sameSite;
    const { changes } = diffPolicies(sentEverywhere, after);
    expect(changes).toEqual([expect.objectContaining({ kind, class: "editorial" })]);
  });

  it("says where, and in a sentence what", () => {
    const after = changed((draft) => {
      usage(draft).items[0].retention = "13 months";
    });
    expect(diffPolicies(published, after).changes).toEqual([
      {
        kind: "retention-longer",
        class: "material",
        key: "analytics",
        path: "categories.analytics.purposes.usage.items[0]",
        sentence: "The cookie “_visits” is kept for 13 months, and was for 6 months.",
      },
    ]);
  });

  it("refuses to compare two policies that are not versions of one", () => {
    const other = changed((draft) => {
      draft.id = "blog";
    });
    expect(() => diffPolicies(published, other)).toThrow(
      expect.objectContaining({ code: "other-policy", message: expect.stringContaining("blog") }),
    );
  });

  it("a material change without a raised revision is told of; with the proposed ones it is not, and the policy is sound", () => {
    for (const [, change] of ROWS) {
      const after = changed(change);
      const { changes, revisions } = diffPolicies(published, after);
      const isMaterial = changes.some((each) => each.class === "material");
      expect(unraisedRevisions(published, after, changes).length > 0).toBe(isMaterial);
      const raised = withRevisions(after, revisions);
      expect(unraisedRevisions(published, raised, changes)).toEqual([]);
    }
  });

  it("VC-02 fifty editorial changes ask nobody anything", () => {
    const editorial = ROWS.filter(([, , , name]) => name === "editorial" || name === "minor");
    const choice = fc.array(fc.constantFrom(...editorial), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(choice, (rows) => {
        const after = changed((draft) => {
          for (const [, change] of rows) attempt(() => change(draft));
        });
        const { changes, revisions } = diffPolicies(published, after);
        expect(revisions).toEqual({ policy: 3, categories: {}, services: {} });
        expect(changes.every((each) => each.class !== "material")).toBe(true);
        expect(askedAgain(after)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("VC-01 a material change asks about that category alone", () => {
    for (const [, change, , , asked] of ROWS) {
      const after = changed(change);
      const raised = withRevisions(after, diffPolicies(published, after).revisions);
      const categories = asked.map((key) => (key === "counter" ? "analytics" : key));
      expect(askedAgain(raised)).toEqual(categories);
    }
  });

  it("the published policy of these tests is a sound one", () => {
    expect(() => parsePolicy(published)).not.toThrow();
  });
});

/** Two removals may meet. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // There was nothing left to change.
  }
}

function withRevisions(
  policy: Policy,
  { policy: revision, categories, services }: ReturnType<typeof diffPolicies>["revisions"],
): Policy {
  const draft: Draft = structuredClone(policy);
  draft.revision = revision;
  for (const [key, number] of Object.entries(categories)) draft.categories[key].revision = number;
  for (const [key, number] of Object.entries(services)) draft.services[key].revision = number;
  return draft;
}

/** What a visitor who had accepted everything is asked about under the newer version. */
function askedAgain(after: Policy): readonly string[] {
  const jar = createJar();
  const now = () => new Date("2026-11-23T12:00:00Z");
  createConsent(published, { host: memoryHost({ now }, jar) }).acceptAll();
  return createConsent(after, { host: memoryHost({ now }, jar) }).getSnapshot().pending;
}
