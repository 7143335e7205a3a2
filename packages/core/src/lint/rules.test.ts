import { describe, expect, it } from "vitest";
import { parsePolicy } from "../schema/parse-policy.ts";
import { categoryRules } from "./category-rules.ts";
import { cookieRules } from "./cookie-rules.ts";
import { LINT_RULE_IDS, type LintOptions, type LintRuleId } from "./finding.ts";
import { lintPolicy } from "./lint-policy.ts";
import { necessaryRules } from "./necessary-rules.ts";
import { retentionRules } from "./retention-rules.ts";
import { LINT_RULES } from "./rules.ts";
import { serviceRules } from "./service-rules.ts";
import { banner, changed, type Draft, page, session, visits } from "./test-policy.ts";
import { textRules } from "./text-rules.ts";
import { trackerRules } from "./tracker-rules.ts";

/** What is changed in a policy to which nothing is objected, and the paths at which the rule objects to it then. */
type Row = readonly [promise: string, change: (draft: Draft) => void, ...paths: string[]];

const exercised = new Set<string>();

function check(id: LintRuleId, rows: readonly Row[], options: LintOptions = {}) {
  exercised.add(id);
  const table = rows.map(([promise, change, ...paths]) => ({ promise, change, paths }));
  it.each(table)(`${id}: $promise`, ({ change, paths }) => {
    const found = lintPolicy(changed(change), options).filter((each) => each.id === id);
    expect(found.map(({ path }) => path)).toEqual(paths);
    const { severity, source, fix } = LINT_RULES[id];
    for (const finding of found) expect(finding).toMatchObject({ severity, source, fix });
  });
}

const LOGIN = "categories.essential.purposes.login";
const SESSION = `${LOGIN}.items[0]`;
const VISITS = "categories.analytics.purposes.usage.items[0]";
const PAGE = "categories.analytics.purposes.usage.items[1]";
const ADS = "categories.ads.purposes.ads.items[0]";

const set =
  (item: (draft: Draft) => Draft, fields: object): Row[1] =>
  (draft) =>
    Object.assign(item(draft), fields);

const FAMILIES = [
  retentionRules,
  necessaryRules,
  trackerRules,
  cookieRules,
  serviceRules,
  categoryRules,
  textRules,
];

it("the policy of these tests is a sound one, and nothing is objected to it", () => {
  const policy = changed(() => {});
  expect(() => parsePolicy(policy)).not.toThrow();
  expect(lintPolicy(policy, { locales: ["en", "de"] })).toEqual([]);
});

describe("BR-02 retention", () => {
  check("retention-unreadable", [
    ["a template that says nothing", set(visits, { retention: "Pxyz" }), `${VISITS}.retention`],
    ["half a day", set(page, { retention: "0.5 days" }), `${PAGE}.retention`],
    ["no time at all", set(visits, { retention: "0 days" }), `${VISITS}.retention`],
    ["none", set(visits, { retention: undefined }), `${VISITS}.retention`],
    ["ISO 8601", set(visits, { retention: "P1M" })],
    ["a session", set(visits, { retention: "session" })],
  ]);
  check("over-cnil-cap", [
    ["NA-03 14 months", set(visits, { retention: "14 months" }), `${VISITS}.retention`],
    ["NA-03 13 months and a day", set(visits, { retention: "P13M1D" }), `${VISITS}.retention`],
    ["NA-03 13 months", set(visits, { retention: "P13M" })],
    ["NA-03 13 months are 393 days from February", set(visits, { retention: "393 days" })],
    ["one more is more", set(visits, { retention: "394 days" }), `${VISITS}.retention`],
    ["a session", set(visits, { retention: "session" })],
    ["in localStorage as well", set(page, { retention: "2 years" }), `${PAGE}.retention`],
    [
      "statistics that claim to be exempt, of whatever kind",
      (draft) => {
        draft.categories.ads.exemptUse = "statistics";
      },
      `${ADS}.retention`,
    ],
    [
      "appearance that claims to be exempt",
      (draft) => {
        draft.categories.ads.exemptUse = "appearance";
      },
    ],
    ["what is no analytics", set(banner, { retention: "14 months" })],
  ]);
  check(
    "over-cnil-cap",
    [["NA-03 13 months are 394 days from December", set(visits, { retention: "394 days" })]],
    { now: new Date("2026-12-01T00:00:00Z") },
  );
  check("over-browser-cap", [
    ["401 days", set(banner, { retention: "401 days" }), `${ADS}.retention`],
    ["400 days", set(banner, { retention: "400 days" })],
    ["a necessary one", set(session, { retention: "2 years" }), `${SESSION}.retention`],
    ["no cookie", set(banner, { retention: "2 years", storage: "localStorage" })],
  ]);
  check("over-safari-cap", [
    ["BR-01 8 days by script", set(page, { retention: "8 days" }), `${PAGE}.retention`],
    ["BR-01 7 days by script", set(page, { retention: "7 days" })],
    [
      "BR-01 a cookie by script, which is what an item is",
      set(visits, { setBy: undefined }),
      `${VISITS}.retention`,
    ],
    [
      "BR-01 web storage, whoever is said to write it",
      set(page, { setBy: "server", retention: "8 days" }),
      `${PAGE}.retention`,
    ],
    ["BR-01 a cookie by the server", set(visits, { retention: "8 days" })],
    ["no storage that there is", set(page, { retention: "8 days", storage: "constructor" })],
  ]);
});

describe("EU-03 EU-04 what is necessary", () => {
  const login = (draft: Draft) => draft.categories.essential.purposes.login;
  check("necessary-without-reason", [
    ["EU-04 none", set(login, { exemption: undefined }), `${LOGIN}.exemption`],
    [
      "EU-03 one that the law does not know",
      set(login, { exemption: "marketing" }),
      `${LOGIN}.exemption`,
    ],
    ["EU-03 a word that objects answer to", set(login, { exemption: "at" }), `${LOGIN}.exemption`],
    ["EU-03 one that it knows", set(login, { exemption: "security" })],
    [
      "EU-09 what visitors decide about needs none",
      (draft) => {
        delete draft.categories.analytics.purposes.usage.exemption;
      },
    ],
  ]);
});

describe("EU-03 EU-05 trackers", () => {
  const as = (name: string): Row[1] => set(session, { name });
  check("tracker-as-necessary", [
    ["EU-03 by its name", as("_ga"), `${SESSION}.name`],
    ["EU-03 by the beginning of its name", as("_ga_ABC"), `${SESSION}.name`],
    ["EU-03 a pattern that covers it", as("_ga*"), `${SESSION}.name`],
    ["EU-03 a pattern within it", as("_hjSession*"), `${SESSION}.name`],
    ["EU-03 a pattern that covers everything", as("*"), `${SESSION}.name`],
    ["EU-03 a pattern from its end", as("*_fbp"), `${SESSION}.name`],
    [
      "in localStorage",
      set(session, { name: "mp_x_mixpanel", storage: "localStorage" }),
      `${SESSION}.name`,
    ],
    ["a name that is longer", as("_gaming")],
    ["names are told apart by case", as("_GA")],
    ["a pattern beside it", as("_gau*")],
    ["a record of a refusal is necessary", as("_hjOptOut")],
    ["so are those of opt-outs", as("__ph_opt_in_out_*")],
    ["an end says nothing of beginnings", as("*_session")],
    ["no name", as("")],
    ["where visitors decide", set(visits, { name: "_ga" })],
  ]);
  check("tracker-of-another-kind", [
    ["EU-05 advertising as analytics", set(visits, { name: "_fbp" }), `${VISITS}.name`],
    [
      "EU-05 analytics as functional",
      (draft) => {
        draft.categories.analytics.kind = "functional";
        visits(draft).name = "_pk_id.1";
      },
      `${VISITS}.name`,
    ],
    ["EU-05 advertising as advertising", set(banner, { name: "_fbp" })],
    ["EU-05 analytics as analytics", set(visits, { name: "_ga_ABC" })],
    ["EU-05 analytics as advertising, which promises more", set(banner, { name: "_ga" })],
    ["a pattern that is wider than the tracker", set(visits, { name: "_ga*" })],
    ["what can be functional, anywhere", set(visits, { name: "intercom-id-abc" })],
    ["what is necessary is the other rule's", set(session, { name: "_fbp" })],
    [
      "a kind that does not exist",
      (draft) => {
        draft.categories.analytics.kind = "constructor";
        visits(draft).name = "_fbp";
      },
    ],
  ]);
});

describe("BR-03 BR-04 BR-05 cookies that browsers refuse", () => {
  check("samesite-none-without-secure", [
    ["BR-03 nothing said of secure", set(visits, { sameSite: "none" }), `${VISITS}.sameSite`],
    ["BR-03 not", set(visits, { sameSite: "none", secure: false }), `${VISITS}.sameSite`],
    ["BR-03 secure", set(visits, { sameSite: "none", secure: true })],
    ["BR-03 lax", set(visits, { sameSite: "lax", secure: false })],
    ["BR-03 a prefix that says it", set(visits, { sameSite: "none", name: "__secure-v" })],
    ["no cookie", set(page, { sameSite: "none" })],
  ]);
  check("host-prefix", [
    ["BR-04 a domain", set(session, { domain: "shop.example" }), `${SESSION}.domain`],
    ["BR-04 a path", set(session, { path: "/app" }), `${SESSION}.path`],
    ["BR-04 the root", set(session, { path: "/" })],
    [
      "BR-04 the prefix in any case",
      set(session, { name: "__HOST-x", path: "/app" }),
      `${SESSION}.path`,
    ],
    ["BR-04 `__Secure-`", set(session, { name: "__Secure-x", domain: "shop.example" })],
    ["no cookie", set(page, { name: "__Host-x", path: "/app" })],
  ]);
  check("secure-prefix", [
    ["BR-04 `__Host-`", set(session, { secure: false }), `${SESSION}.secure`],
    ["BR-04 `__Secure-`", set(session, { name: "__Secure-x", secure: false }), `${SESSION}.secure`],
    ["BR-05 `__Http-`", set(session, { name: "__Http-x", secure: false }), `${SESSION}.secure`],
    ["BR-04 secure", set(session, { secure: true })],
    ["BR-04 no prefix", set(visits, { secure: false })],
  ]);
  check("http-prefix", [
    ["BR-05 by script", set(session, { name: "__Http-x", setBy: "script" }), SESSION],
    [
      "BR-05 `__Host-Http-` that script reads",
      set(session, { name: "__Host-Http-x", httpOnly: false }),
      SESSION,
    ],
    ["BR-05 by the server alone", set(session, { name: "__Http-x" })],
    ["BR-05 another prefix", set(session, { name: "__Host-x", setBy: "script" })],
  ]);
});

describe("PG-01 services", () => {
  const counter = (draft: Draft) => draft.services.counter;
  check("service-without-privacy-link", [
    ["EU-13 none", set(counter, { privacyUrl: undefined }), "services.counter"],
    ["EU-13 a blank one", set(counter, { privacyUrl: " " }), "services.counter"],
    ["EU-13 one", set(counter, { privacyUrl: "https://counter.example" })],
  ]);
  check("service-without-country", [
    ["PG-02 none", set(counter, { country: undefined }), "services.counter"],
    ["PG-02 one", set(counter, { country: "US" })],
  ]);
  const other = { ...counter(changed(() => {})), name: "Other" };
  const add = (draft: Draft) => Object.assign(draft.services, { other });
  check("service-unused", [
    ["nobody names it", add, "services.other"],
    [
      "an item names it",
      (draft) => {
        add(draft);
        visits(draft).service = "other";
      },
    ],
    [
      "a purpose names it",
      (draft) => {
        add(draft);
        draft.categories.ads.purposes.ads.services = ["other"];
      },
    ],
    [
      "SE-03 a key that every object answers to",
      (draft) => Object.assign(draft.services, { constructor: other }),
      "services.constructor",
    ],
  ]);
});

describe("categories", () => {
  check("category-without-items", [
    [
      "EU-13 no item",
      (draft) => {
        draft.categories.ads.purposes.ads.items = [];
      },
      "categories.ads",
    ],
    [
      "EU-13 no purpose",
      (draft) => {
        draft.categories.ads.purposes = {};
      },
      "categories.ads",
    ],
    [
      "EU-13 one purpose of two has one",
      (draft) => {
        const { ads } = draft.categories.ads.purposes;
        draft.categories.ads.purposes.more = { ...ads, items: [] };
      },
    ],
  ]);
});

describe("EU-13 texts", () => {
  const ads = (draft: Draft) => draft.categories.ads;
  const TITLE = "categories.ads.title";
  check("text-empty", [
    ["EU-13 empty", set(ads, { title: "" }), TITLE],
    ["EU-13 blank", set(ads, { description: " \n" }), "categories.ads.description"],
    ["EU-13 none", set(ads, { title: undefined }), TITLE],
    ["EU-13 blank in a language", set(ads, { title: { en: "Ads", de: " " } }), `${TITLE}.de`],
    ["EU-13 no English", set(ads, { title: { de: "Werbung" } }), `${TITLE}.en`],
    [
      "EU-13 a tag with a dash",
      set(ads, { title: { en: "Ads", "pt-BR": "" } }),
      `${TITLE}["pt-BR"]`,
    ],
    ["EU-13 one text", set(ads, { title: "Ads" })],
    [
      "EU-13 of a purpose",
      (draft) => set(() => ads(draft).purposes.ads, { description: "" })(draft),
      "categories.ads.purposes.ads.description",
    ],
    ["EU-13 of an item", set(page, { description: "" }), `${PAGE}.description`],
    ["an item need not have one", set(page, { description: undefined })],
    [
      "EU-13 of what a service does, and of its name",
      (draft) => Object.assign(draft.services.counter, { does: ["Counts", ""], name: "" }),
      "services.counter.name",
      "services.counter.does[1]",
    ],
    [
      "EU-13 of who answers for it",
      (draft) => {
        draft.controller.name = "";
      },
      "controller.name",
    ],
  ]);
  const locales = (...tags: string[]): LintOptions => ({ locales: tags });
  check(
    "text-untranslated",
    [
      ["PG-02 one is missing", set(ads, { title: { en: "Ads" } }), TITLE],
      ["PG-02 one text for two languages", set(ads, { title: "Ads" }), TITLE],
      ["PG-02 a variant is near", set(ads, { title: { en: "Ads", "de-AT": "Werbung" } })],
      ["an empty text is the other rule's", set(ads, { title: "" })],
      ["names need no translation", (draft) => set(() => draft.controller, { name: "X" })(draft)],
    ],
    locales("en", "de"),
  );
  check(
    "text-untranslated",
    [
      ["en is near en-GB", set(ads, { title: { en: "Ads" } })],
      ["one text for one language and its variants", set(ads, { title: "Ads" })],
    ],
    locales("en", "en-GB"),
  );
  check("text-untranslated", [["nobody asks", set(ads, { title: "Ads" })]]);
});

it("no two rules have one id, and every rule is tried here", () => {
  const ids = FAMILIES.flatMap((family) => Object.keys(family));
  expect(Object.keys(LINT_RULES)).toEqual(ids);
  expect(LINT_RULE_IDS).toEqual(ids);
  expect(exercised).toEqual(new Set(ids));
});
