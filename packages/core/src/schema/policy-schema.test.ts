import { describe, expect, it } from "vitest";
import { EXEMPT_USES, EXEMPTIONS, OPTIONAL_KINDS, STORAGE_KINDS } from "../policy/policy.ts";
import { safeParsePolicy } from "./parse-policy.ts";
import { policySchema } from "./policy-schema.ts";
import { spoiled, testPolicy } from "./test-policy.ts";

const PURPOSE = "categories.analytics.purposes.usage";
const ITEM = `${PURPOSE}.items.0`;
const ITEM_PATH = `${PURPOSE}.items[0]`;

const videos = (purposes: unknown) => ({
  kind: "functional",
  title: "Videos",
  description: "Videos.",
  purposes,
});

/** What is wrong with the test policy after some changes, a line each. */
function problemsOf(changes: Readonly<Record<string, unknown>>): string[] {
  const result = safeParsePolicy(spoiled(changes));
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

/** Rows of a field, a value, and what the one line about it begins with; nothing where the value is fine. */
type Row = readonly [field: string, value: unknown, problem?: string];

function check(rows: readonly Row[]) {
  it.each(rows.map(([field, value, problem]) => ({ field, value, problem })))(
    "$field: $value",
    ({ field, value, problem }) => {
      const problems = problemsOf({ [field]: value });
      expect(problems).toEqual(problem ? [expect.stringContaining(problem)] : []);
    },
  );
}

describe("a misspelt field is named, with the nearest known field", () => {
  check([
    [
      "categories.analytics.titel",
      "x",
      "categories.analytics.titel: unknown field; did you mean `title`?",
    ],
    ["updatet", "x", "updatet: unknown field; did you mean `updated`?"],
    ["category", {}, "category: unknown field; did you mean `categories`?"],
    [
      "controller.contact.suport",
      "x",
      "controller.contact.suport: unknown field; did you mean `support`?",
    ],
    ["cookie.Domain", "x", "cookie.Domain: unknown field; did you mean `domain`?"],
    [
      "services.stripe.privacyURL",
      "x",
      "services.stripe.privacyURL: unknown field; did you mean `privacyUrl`?",
    ],
    [`${PURPOSE}.item`, [], `${PURPOSE}.item: unknown field; did you mean \`items\`?`],
    [`${ITEM}.httponly`, true, `${ITEM_PATH}.httponly: unknown field; did you mean \`httpOnly\`?`],
    [
      `${ITEM}.retension`,
      "1 day",
      `${ITEM_PATH}.retension: unknown field; did you mean \`retention\`?`,
    ],
    [
      "controller.address",
      "x",
      "controller.address: unknown field; known here are name, contact, authority, settingsUrl",
    ],
    ["controller.toString", "x", "controller.toString: unknown field; known here are"],
    ["controller.a b\n", "x", 'controller["a b\\n"]: unknown field; known here are'],
  ]);

  it("several in one object each have their line", () => {
    expect(problemsOf({ "controller.nam": 1, "controller.contct": 1 })).toEqual([
      "controller.nam: unknown field; did you mean `name`?",
      "controller.contct: unknown field; did you mean `contact`?",
    ]);
  });
});

describe("categories", () => {
  check([
    ...OPTIONAL_KINDS.map((kind): Row => ["categories.analytics.kind", kind]),
    [
      "categories.analytics.kind",
      "statistics",
      "categories.analytics.kind: must be one of necessary, functional",
    ],
    ["categories.analytics.kind", "Analytics", "did you mean `analytics`?"],
    [
      "categories.analytics.kind",
      undefined,
      "categories.analytics: needs `kind`: one of necessary",
    ],
    ["categories.essential.kind", "nesessary", "did you mean `necessary`?"],
    ["categories.videos", null, "categories.videos: must be a category with kind, title"],
    ["categories.videos", videos([]), "categories.videos.purposes: must be an object of purposes"],
    ["categories.videos", videos({}), "categories.videos.purposes: needs at least one purpose"],
    [
      "categories.videos",
      videos({ player: [] }),
      "categories.videos.purposes.player: must be a purpose",
    ],
    ["categories.essential.revision", 2],
    [
      "categories.analytics.revision",
      0,
      "categories.analytics.revision: must be a whole number, 1 or more",
    ],
    [
      "categories.analytics.revision",
      "1",
      "categories.analytics.revision: must be a whole number, 1 or more",
    ],
    [
      "categories.analytics.revision",
      1.5,
      "categories.analytics.revision: must be a whole number, 1 or more",
    ],
    [
      "categories.analytics.revision",
      1e300,
      "categories.analytics.revision: must be a whole number, 1 or more",
    ],
  ]);
});

describe("EU-03 what is necessary says why, from a closed list", () => {
  const AUTHENTICATION = "categories.essential.purposes.authentication";
  check([
    ...EXEMPTIONS.map((exemption): Row => [`${AUTHENTICATION}.exemption`, exemption]),
    [
      `${AUTHENTICATION}.exemption`,
      undefined,
      `${AUTHENTICATION}: a necessary purpose needs an \`exemption\`, one of authentication, security,`,
    ],
    [
      `${AUTHENTICATION}.exemption`,
      "advertising",
      `${AUTHENTICATION}.exemption: must be one of authentication,`,
    ],
    [`${AUTHENTICATION}.exemption`, "authentification", "did you mean `authentication`?"],
    [
      `${PURPOSE}.exemption`,
      "security",
      `${PURPOSE}.exemption: only purposes of a \`kind: "necessary"\` category`,
    ],
  ]);

  it("a category that becomes necessary needs an exemption for each of its purposes", () => {
    const problems = problemsOf({
      "categories.analytics.kind": "necessary",
      "categories.analytics.exemptUse": undefined,
    });
    expect(problems).toEqual([expect.stringMatching(/usage: a necessary purpose needs an/)]);
  });
});

describe("NA-01 an exempt use is said of optional categories only", () => {
  check([
    ...EXEMPT_USES.map((use): Row => ["categories.analytics.exemptUse", use]),
    ["categories.analytics.exemptUse", "ads", "exemptUse: must be one of statistics, appearance"],
    [
      "categories.essential.exemptUse",
      "statistics",
      "categories.essential.exemptUse: a necessary category has no",
    ],
  ]);
});

describe("EU-01 items of every kind of storage, each with a name and a retention", () => {
  check([
    ...STORAGE_KINDS.map((storage): Row => [`${ITEM}.storage`, storage]),
    [`${ITEM}.storage`, "localstorage", "did you mean `localStorage`?"],
    [`${PURPOSE}.items`, []],
    [`${PURPOSE}.items`, undefined, `${PURPOSE}: needs \`items\``],
    [`${PURPOSE}.items`, {}, `${PURPOSE}.items: must be a list of items`],
    [
      `${PURPOSE}.items`,
      ["_ga"],
      `${ITEM_PATH}: must be an item such as { name: "_ga", retention: "13 months" }`,
    ],
    [
      `${ITEM}.retention`,
      undefined,
      `${ITEM_PATH}: needs \`retention\`: "session", a count with a unit`,
    ],
    [
      `${ITEM}.retention`,
      "13 moons",
      `${ITEM_PATH}.retention: must be "session", a count with a unit`,
    ],
    [`${ITEM}.retention`, 30, `${ITEM_PATH}.retention: must be "session", a count with a unit`],
    [`${ITEM}.name`, undefined, `${ITEM_PATH}: needs \`name\``],
    [`${ITEM}.name`, "", `${ITEM_PATH}.name: must be a name that is not empty`],
    [`${ITEM}.name`, "_ga"],
    [`${ITEM}.name`, "_ga*"],
    [`${ITEM}.name`, "*_ga"],
    [`${ITEM}.name`, "*", `${ITEM_PATH}.name: must be a name that is not empty; a \`*\` may stand`],
    [`${ITEM}.name`, "**", `${ITEM_PATH}.name: must be`],
    [`${ITEM}.name`, "*_ga*", `${ITEM_PATH}.name: must be`],
    [`${ITEM}.name`, "_*ga", `${ITEM_PATH}.name: must be`],
    [`${ITEM}.name`, "   ", `${ITEM_PATH}.name: must be`],
    [`${ITEM}.setBy`, "browser", `${ITEM_PATH}.setBy: must be one of script, server`],
    [`${ITEM}.httpOnly`, "yes", `${ITEM_PATH}.httpOnly: must be true or false`],
    [`${ITEM}.httpOnly`, false],
    [`${ITEM}.sameSite`, "None", `${ITEM_PATH}.sameSite: must be one of strict, lax, none`],
    [`${ITEM}.sameSite`, "strict"],
    [`${ITEM}.secure`, "yes", `${ITEM_PATH}.secure: must be true or false`],
    [`${ITEM}.secure`, false],
    [`${ITEM}.domain`, "jetson.example"],
    [`${ITEM}.domain`, "localhost"],
    [`${ITEM}.domain`, ".jetson.example", `${ITEM_PATH}.domain: must be a bare host name`],
    [`${ITEM}.path`, "/shop"],
    [`${ITEM}.path`, "shop", `${ITEM_PATH}.path: must be a path that begins with /`],
    [`${ITEM}.path`, "/; Domain=evil.example", `${ITEM_PATH}.path: must be a path`],
    [`${ITEM}.path`, "/\r\nSet-Cookie: a=b", `${ITEM_PATH}.path: must be a path`],
  ]);
});

describe("EU-13 texts are there, in English at the least", () => {
  const TITLE = "categories.analytics.title";
  check([
    [TITLE, { en: "Analytics", de: "Analyse", "zh-Hant-TW": "分析", "sr-Latn": "Analitika" }],
    [TITLE, undefined, "categories.analytics: needs `title`: a text, or one text a language"],
    [TITLE, "", `${TITLE}: must be a text that is not empty; it is ""`],
    [TITLE, " \n", `${TITLE}: must be a text that is not empty`],
    [TITLE, 5, `${TITLE}: must be a text, or one text a language`],
    [TITLE, ["Analytics"], `${TITLE}: must be a text, or one text a language`],
    [TITLE, {}, `${TITLE}: needs \`en\`: a text that is not empty`],
    [TITLE, { de: "Analyse" }, `${TITLE}: needs \`en\`: a text that is not empty`],
    [TITLE, { en: "Analytics", de: "" }, `${TITLE}.de: must be a text that is not empty`],
    [TITLE, { en: "Analytics", de_AT: "Analyse" }, `${TITLE}.de_AT: not a language tag (BCP 47)`],
    [TITLE, { en: "Analytics", german: "Analyse" }],
    [TITLE, { en: "Analytics", "": "Analyse" }, "not a language tag"],
    [
      TITLE,
      { en: "Analytics", deutschland: "Analyse" },
      `${TITLE}.deutschland: not a language tag`,
    ],
    [
      "services.stripe.does",
      ["Payments", ""],
      "services.stripe.does[1]: must be a text that is not empty",
    ],
    ["services.stripe.does", "Payments", "services.stripe.does: must be a list of texts"],
    ["controller.name", "", "controller.name: must be a text that is not empty"],
    ["id", "", "id: must be a text that is not empty"],
  ]);
});

describe("dates, addresses and countries", () => {
  check([
    ["updated", "2024-02-29"],
    ["updated", "2026-02-29", "updated: must be a date that exists, as YYYY-MM-DD"],
    ["updated", "26.02.2026", "updated: must be a date that exists, as YYYY-MM-DD"],
    ["updated", "2026-02-26T00:00:00Z", "updated: must be a date that exists, as YYYY-MM-DD"],
    ["controller.contact.privacy", "https://jetson.example/privacy"],
    [
      "controller.contact.privacy",
      "http://jetson.example",
      "controller.contact.privacy: must be an e-mail address",
    ],
    [
      "controller.contact.privacy",
      "jetson.example",
      "controller.contact.privacy: must be an e-mail address",
    ],
    ["controller.contact.privacy", "a@b", "controller.contact.privacy: must be an e-mail address"],
    [
      "controller.contact.privacy",
      undefined,
      "controller.contact: needs `privacy`: an e-mail address",
    ],
    [
      "controller.contact.support",
      "javascript:alert(1)",
      "controller.contact.support: must be an e-mail address",
    ],
    ["controller.authority", { name: "CNIL", url: "https://www.cnil.fr/" }],
    [
      "controller.authority",
      { name: "CNIL", url: "http://www.cnil.fr/" },
      "controller.authority.url: must be an address that begins",
    ],
    ["controller.authority", "CNIL", "controller.authority: must be an object"],
    ["controller.settingsUrl", "https://jetson.example/settings"],
    ["controller.settingsUrl", "/"],
    [
      "controller.settingsUrl",
      "//evil.example",
      "controller.settingsUrl: must be a path that begins with one /",
    ],
    [
      "controller.settingsUrl",
      "/\\evil.example",
      "controller.settingsUrl: must be a path that begins with one /",
    ],
    [
      "controller.settingsUrl",
      "settings",
      "controller.settingsUrl: must be a path that begins with one /",
    ],
    [
      "controller.settingsUrl",
      "https://",
      "controller.settingsUrl: must be a path that begins with one /",
    ],
    [
      "services.stripe.privacyUrl",
      "http://stripe.com",
      "services.stripe.privacyUrl: must be an address that begins",
    ],
    [
      "services.stripe.privacyUrl",
      "https://[",
      "services.stripe.privacyUrl: must be an address that begins",
    ],
    [
      "services.stripe.privacyUrl",
      "https://a b",
      "services.stripe.privacyUrl: must be an address that begins",
    ],
    ["services.stripe.hosts", ["js.stripe.com", "*.m.stripe.com", "127.0.0.1", "localhost"]],
    ...[
      "https://js.stripe.com",
      "//js.stripe.com",
      "js.stripe.com/v3",
      "js.stripe.com:443",
      "js.stripe.com.",
      ".stripe.com",
      "js.*.com",
      "*stripe.com",
      "*.com",
      "*.",
      "*",
      "",
      "zürich.example",
      "[::1]",
    ].map(
      (host): Row => [
        "services.stripe.hosts",
        [host],
        'services.stripe.hosts[0]: must be a host name such as "js.stripe.com", or "*.stripe.com"',
      ],
    ),
    ["services.stripe.hosts", "js.stripe.com", "services.stripe.hosts: must be a list of host"],
    ["services.stripe.host", [], "services.stripe.host: unknown field; did you mean `hosts`?"],
    ["services.stripe.country", "us", "services.stripe.country: must be the two capital letters"],
    ["services.stripe.country", "USA", "services.stripe.country: must be the two capital letters"],
  ]);

  it("SE-01 an address that could run code is refused wherever an address stands", () => {
    const code = "javascript:alert(document.domain)//https://";
    const fields = [
      "controller.contact.privacy",
      "controller.contact.support",
      "controller.settingsUrl",
      "services.stripe.privacyUrl",
    ];
    for (const field of fields) expect(problemsOf({ [field]: code })).toHaveLength(1);
  });
});

describe("BR-04 the consent cookie has a bare name, and a domain without a dot in front", () => {
  check([
    ["cookie", {}],
    ["cookie.name", "a-b_C9"],
    ["cookie.name", "", "cookie.name: must be a name of letters, digits, - and _"],
    ["cookie.name", "a b", "cookie.name: must be a name of letters"],
    ["cookie.name", "a=b", "cookie.name: must be a name of letters"],
    ["cookie.name", "__Host-consent", "cookie.name: must be a name of letters"],
    ["cookie.name", "__secure-consent", "cookie.name: must be a name of letters"],
    ["cookie.name", "__Host-Http-consent", "cookie.name: must be a name of letters"],
    ["cookie.domain", "Jetson.example"],
    ["cookie.domain", "xn--bcher-kva.example"],
    ["cookie.domain", ".jetson.example", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "https://jetson.example", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "jetson.example:3000", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "jetson.example/", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "jetson.example; Secure", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "bücher.example", "cookie.domain: must be a bare host name"],
    ["cookie.domain", "", "cookie.domain: must be a bare host name"],
    ["cookie.domain", `${"a.".repeat(127)}example`, "cookie.domain: must be a bare host name"],
  ]);
});

describe("policySchema", () => {
  it("gives back a policy that nobody can add an item to", () => {
    const { categories } = policySchema.parse(testPolicy());
    expect(Object.isFrozen(categories.analytics?.purposes.usage?.items)).toBe(true);
  });

  it("runs the rules between fields by itself", () => {
    const result = policySchema.safeParse(spoiled({ revision: 9 }));
    expect(result.error?.issues.map(({ path }) => path)).toEqual([["revision"]]);
  });
});
