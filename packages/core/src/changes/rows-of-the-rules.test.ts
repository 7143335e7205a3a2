import { describe, expect, it } from "vitest";
import { optIn, unitedStates } from "../consent/regimes.ts";
import { createConsent } from "../create-consent.ts";
import { createJar, memoryHost } from "../host/memory-host.ts";
import { declaredItems } from "../policy/declared-items.ts";
import type { Policy } from "../policy/policy.ts";
import { parsePolicy } from "../schema/parse-policy.ts";
import { noticeHash } from "../server/notice-hash.ts";
import { isAllowed } from "../storage/is-allowed.ts";
import type { ChangeClass } from "./change.ts";
import { diffPolicies } from "./diff-policies.ts";
import { unloggedChanges } from "./policy-log.ts";

const before: Policy = {
  id: "shop",
  revision: 1,
  updated: "2026-01-01",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    counter: { name: "Counter", country: "DE", does: ["Counts visits"] },
    other: { name: "Other", country: "DE" },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: { en: "Essential", de: "Nötig" },
      description: "What the shop needs.",
      purposes: {
        login: {
          title: "Login",
          description: "Knows you.",
          exemption: "authentication",
          items: [
            { name: "session", retention: "session" },
            { name: "seen", retention: "1 day" },
          ],
        },
      },
    },
    analytics: {
      kind: "analytics",
      title: "Analytics",
      description: "How the shop is used.",
      purposes: {
        usage: {
          title: "Usage",
          description: "Counts.",
          services: ["counter"],
          items: [
            { name: "visits", retention: "6 months" },
            { name: "page", retention: "session" },
          ],
        },
      },
    },
    marketing: {
      kind: "marketing",
      title: "Marketing",
      description: "Shows you things.",
      purposes: {
        news: {
          title: "News",
          description: "Writes.",
          services: ["other"],
          items: [{ name: "news", retention: "30 days" }],
        },
      },
    },
  },
};

// biome-ignore lint/suspicious/noExplicitAny: the tests change whatever they like
type Draft = any;

const usage = (draft: Draft) => draft.categories.analytics.purposes.usage;
const login = (draft: Draft) => draft.categories.essential.purposes.login;
const news = (draft: Draft) => draft.categories.marketing.purposes.news;

function after(change: (draft: Draft) => void): Policy {
  const draft = structuredClone(before) as Draft;
  change(draft);
  const { revisions } = diffPolicies(before, draft);
  draft.revision = revisions.policy;
  for (const [key, revision] of Object.entries(revisions.categories)) {
    draft.categories[key].revision = revision;
  }
  for (const [key, revision] of Object.entries(revisions.services)) {
    draft.services[key].revision = revision;
  }
  return draft;
}

/** A visitor who answered the policy of before, under the policy of after. */
function returning(policy: Policy, answer: "acceptAll" | "rejectAll") {
  const jar = createJar();
  const now = () => new Date("2026-11-23T12:00:00Z");
  createConsent(before, { host: memoryHost({ now }, jar) })[answer]();
  return createConsent(policy, { host: memoryHost({ now }, jar) }).getSnapshot();
}

/** The rows of the rules on policy changes, in their words; who had accepted everything is asked about these. */
const ROWS: readonly (readonly [string, (draft: Draft) => void, ChangeClass, readonly string[]])[] =
  [
    [
      "New purpose",
      (draft) => {
        draft.categories.analytics.purposes.heat = { title: "H", description: "H.", items: [] };
      },
      "material",
      ["analytics"],
    ],
    [
      "New third party / recipient for a consented purpose",
      (draft) => usage(draft).services.push("other"),
      "material",
      ["analytics"],
    ],
    [
      "New joint controller: a person judges whom it concerns",
      (draft) => {
        draft.controller.name = "Shop and Partner";
      },
      "review",
      [],
    ],
    [
      "Item moved from necessary to optional",
      (draft) => usage(draft).items.push(login(draft).items.pop()),
      "material",
      ["analytics"],
    ],
    [
      "Item moved from optional to necessary",
      (draft) => login(draft).items.push(usage(draft).items.pop()),
      "review",
      [],
    ],
    [
      "Item moved between optional purposes of two categories: never inherit",
      (draft) => news(draft).items.push(usage(draft).items.pop()),
      "material",
      ["marketing"],
    ],
    [
      "Retention longer",
      (draft) => {
        usage(draft).items[0].retention = "1 year";
      },
      "material",
      ["analytics"],
    ],
    [
      "session→persistent",
      (draft) => {
        usage(draft).items[1].retention = "1 day";
      },
      "material",
      ["analytics"],
    ],
    [
      "Retention shorter",
      (draft) => {
        usage(draft).items[0].retention = "1 day";
      },
      "editorial",
      [],
    ],
    ["item removed", (draft) => usage(draft).items.pop(), "editorial", []],
    [
      "provider removed",
      (draft) => {
        usage(draft).services = [];
        delete draft.services.counter;
      },
      "editorial",
      [],
    ],
    [
      "Wider domain scope: host → all subdomains",
      (draft) => {
        usage(draft).items[0].domain = "shop.example";
      },
      "material",
      ["analytics"],
    ],
    [
      "Wider domain scope: first → third party",
      (draft) => {
        usage(draft).items[0].service = "counter";
      },
      "material",
      ["analytics"],
    ],
    [
      "new transfer country",
      (draft) => {
        draft.services.counter.country = "US";
      },
      "material",
      ["analytics"],
    ],
    [
      "new data kind, profiling added: a person judges what a third party does more",
      (draft) => draft.services.counter.does.push("Builds profiles"),
      "review",
      [],
    ],
    [
      "New cookie, same purpose, same provider, retention ≤ existing maximum",
      (draft) => usage(draft).items.push({ name: "v2", retention: "6 months" }),
      "minor",
      [],
    ],
    [
      "Wording",
      (draft) => {
        usage(draft).description = "Counts visits.";
      },
      "editorial",
      [],
    ],
    [
      "translation fix",
      (draft) => {
        draft.categories.essential.title.de = "Notwendig";
      },
      "editorial",
      [],
    ],
    [
      "a translation that was not there",
      (draft) => {
        usage(draft).title = { en: "Usage", de: "Nutzung" };
      },
      "editorial",
      [],
    ],
    [
      "link",
      (draft) => {
        draft.services.counter.privacyUrl = "https://counter.example";
      },
      "editorial",
      [],
    ],
    [
      "controller address",
      (draft) => {
        draft.controller.contact.privacy = "dpo@shop.example";
      },
      "editorial",
      [],
    ],
    [
      "sort order",
      (draft) => {
        const { marketing, ...others } = draft.categories;
        draft.categories = { marketing, ...others };
      },
      "editorial",
      [],
    ],
  ];

describe.each(ROWS)("VC-01 %s", (words, change, expectedClass, asked) => {
  const policy = after(change);
  const { changes } = diffPolicies(before, policy);

  it(`is ${expectedClass}, and the policy with its proposed revisions is sound`, () => {
    expect(changes.map((each) => each.class)).toContain(expectedClass);
    expect(changes.some((each) => each.class === "material")).toBe(expectedClass === "material");
    expect(() => parsePolicy(policy)).not.toThrow();
  });

  it(`asks ${asked.length > 0 ? "about that alone, and denies it until asked" : "nobody"}`, () => {
    const { pending, keys } = returning(policy, "acceptAll");
    expect(pending).toEqual(asked);
    for (const key of ["analytics", "marketing"]) {
      expect(keys[key]?.allowed).toBe(!asked.includes(key));
    }
  });

  it("VC-02 leaves a refusal a refusal", () => {
    const { keys } = returning(policy, "rejectAll");
    for (const key of ["analytics", "marketing"]) expect(keys[key]?.allowed).toBe(false);
    if (asked.length === 0) expect(returning(policy, "rejectAll").pending).toEqual([]);
  });

  it(`${expectedClass === "editorial" ? "may" : "must not"} go unlogged`, () => {
    expect(unloggedChanges(before, policy).length > 0).toBe(expectedClass !== "editorial");
  });

  it("is another notice", async () => {
    // The order of fields says nothing to anybody.
    const isSame = words === "sort order";
    expect(
      (await noticeHash(policy)) === (await noticeHash({ ...before, revision: policy.revision })),
    ).toBe(isSame);
  });
});

it("VC-01 an item moved from necessary to optional is deleted until it is granted", () => {
  const policy = after((draft) => usage(draft).items.push(login(draft).items.pop()));
  const snapshot = returning(policy, "acceptAll");
  const seen = declaredItems(policy).find(({ item }) => item.name === "seen");
  if (!seen) throw new Error("It is declared.");
  expect(isAllowed(seen, snapshot)).toBe(false);
});

it("VC-01 an item moved from optional to necessary needs a justification", () => {
  const policy = structuredClone(before) as Draft;
  policy.categories.essential.purposes.usage = {
    title: "U",
    description: "U.",
    items: [usage(policy).items.pop()],
  };
  expect(() => parsePolicy(policy)).toThrow(/exemption/);
});

it("VC-01 Regime becomes stricter (visitor moves US→EU): ask", () => {
  const now = () => new Date("2026-11-23T12:00:00Z");
  const open = (regime: typeof optIn) =>
    createConsent(before, { regime, host: memoryHost({ now }) }).getSnapshot();
  expect(open(unitedStates)).toMatchObject({ keys: { analytics: { allowed: true } } });
  const { keys, pending } = open(optIn);
  expect(pending).toEqual(["analytics", "marketing"]);
  expect(keys.analytics?.allowed).toBe(false);
});

describe("VC-01 Consent period over", () => {
  const answeredLongAgo = (answer: "acceptAll" | "rejectAll", days: number) => {
    const jar = createJar();
    const day = Date.parse("2026-01-01T12:00:00Z");
    createConsent(before, { host: memoryHost({ now: () => new Date(day) }, jar) })[answer]();
    const now = () => new Date(day + days * 86_400_000);
    return createConsent(before, { host: memoryHost({ now }, jar) }).getSnapshot();
  };

  it.each([
    ["acceptAll", 179, []],
    ["acceptAll", 181, ["analytics", "marketing"]],
    ["rejectAll", 179, []],
  ] as const)("%s, and %i days later is asked about %j", (answer, days, asked) => {
    expect(answeredLongAgo(answer, days).pending).toEqual(asked);
  });

  it("what was granted is off until it is asked, and a refusal stays one", () => {
    for (const answer of ["acceptAll", "rejectAll"] as const) {
      expect(answeredLongAgo(answer, 181).keys.analytics?.allowed).toBe(false);
    }
  });
});
