import { describe, expect, it } from "vitest";
import { safeParsePolicy } from "./parse-policy.ts";
import { spoiled } from "./test-policy.ts";

const USAGE = "categories.analytics.purposes.usage";
const SESSION = "categories.essential.purposes.authentication.items.0";
const SESSION_PATH = "categories.essential.purposes.authentication.items[0]";

/** Rows of what is changed in the valid policy, and what each line about it begins with. */
type Row = readonly [
  promise: string,
  changes: Readonly<Record<string, unknown>>,
  ...problems: string[],
];

function check(rows: readonly Row[]) {
  it.each(rows.map(([promise, changes, ...problems]) => ({ promise, changes, problems })))(
    "$promise",
    ({ changes, problems }) => {
      const result = safeParsePolicy(spoiled(changes));
      const lines = result.ok ? [] : result.problems.map((each) => `${each.path}: ${each.message}`);
      expect(lines).toEqual(problems.map((begin) => expect.stringContaining(begin)));
    },
  );
}

const category = {
  kind: "functional",
  title: "Videos",
  description: "Videos.",
  purposes: { player: { title: "Player", description: "Plays.", items: [] } },
};

const keyLine = "the key stands in the consent cookie";

describe("keys", () => {
  check([
    ["a key is lower case letters, digits and _", { "categories.videos_2": category }],
    ["a capital", { "categories.Videos": category }, `categories.Videos: ${keyLine}`],
    [
      "a dash, which separates keys",
      { "categories.a-b": category },
      `categories["a-b"]: ${keyLine}`,
    ],
    ["a digit in front", { "categories.2nd": category }, `categories.2nd: ${keyLine}`],
    ["no key at all", { "categories.": category }, `categories.: ${keyLine}`],
    [
      "SE-03 a word that every object answers to",
      { "categories.constructor": category, "categories.prototype": category },
      "categories.constructor: this word is reserved",
      "categories.prototype: this word is reserved",
    ],
    [
      "a service under the key of a category",
      { "services.analytics": { name: "A" }, [`${USAGE}.services`]: ["plausible", "analytics"] },
      "services.analytics: `analytics` is a category already",
    ],
    [
      "a service under a key that the cookie cannot hold",
      { "services.a-b": { name: "A" }, [`${USAGE}.services`]: ["plausible", "a-b"] },
      `services["a-b"]: ${keyLine}`,
    ],
    [
      "what stands under a wrong key is checked all the same",
      { "categories.Videos": { ...category, title: "" } },
      "categories.Videos.title: must be a text",
      `categories.Videos: ${keyLine}`,
    ],
    [
      "purposes may have capitals and dashes, and no digit in front",
      {
        "categories.analytics.purposes.heat-Maps_2": category.purposes.player,
        "categories.analytics.purposes.2": category.purposes.player,
      },
      "categories.analytics.purposes.2: a purpose's key is letters",
    ],
    [
      "no category",
      { categories: {}, services: {}, revision: 1 },
      "categories: needs at least one category",
    ],
  ]);
});

describe("VC-01 revisions say who is asked again", () => {
  check([
    [
      "all left out is all at 1",
      {
        revision: 1,
        "services.plausible.revision": undefined,
        "categories.analytics.revision": undefined,
      },
    ],
    [
      "a category reaches the policy's",
      { "services.plausible.revision": 1, "categories.analytics.revision": 2 },
    ],
    [
      "raised for nothing",
      { revision: 3 },
      "revision: no category or service has revision 3, so nobody would be asked again; set `revision: 3` on what changed",
    ],
    [
      "raised on the category alone",
      { "categories.analytics.revision": 3 },
      "categories.analytics.revision: is above the policy's own revision, 2",
    ],
    [
      "raised on a service alone",
      { "services.plausible.revision": 3 },
      "services.plausible.revision: is above the policy's own revision, 2",
    ],
    [
      "one that cannot be read is named once",
      { revision: "2" },
      "revision: must be a whole number",
    ],
  ]);
});

describe("VC-03 the log of changes", () => {
  check([
    [
      "a revision that the policy has reached",
      { "changes.0.revision": 2, "changes.0.keys": ["essential", "plausible"] },
    ],
    [
      "one that it has not",
      { "changes.1.revision": 3 },
      "changes[1].revision: is above the policy's own revision, 2",
    ],
    [
      "a key that the policy does not have",
      { "changes.0.keys": ["analytics", "analytic", "stripes", "hotjar"] },
      'changes[0].keys[1]: there is no category or service "analytic"; did you mean `analytics`?',
      'changes[0].keys[2]: there is no category or service "stripes"; did you mean `stripe`?',
      'changes[0].keys[3]: there is no category or service "hotjar"; name those',
    ],
    [
      "one that every object has is none",
      { "changes.0.keys": ["constructor"] },
      'there is no category or service "constructor"',
    ],
    [
      "a day that does not exist",
      { "changes.0.date": "2026-02-30" },
      "changes[0].date: must be a date that exists",
    ],
    ["no words", { "changes.1.text": "" }, "changes[1].text: must be a text"],
    ["no list", { changes: {} }, "changes: must be a list of what has changed"],
    [
      "nothing but mistakes",
      { "changes.0": { day: "2026-02-26" } },
      "changes[0]: needs `date`",
      "changes[0]: needs `revision`",
      "changes[0]: needs `text`",
      "changes[0].day: unknown field",
    ],
  ]);
});

describe("what can be reset", () => {
  check([
    ["is said of any purpose", { [`${USAGE}.resettable`]: true }],
    [
      "is true or false",
      { [`${USAGE}.resettable`]: "yes" },
      `${USAGE}.resettable: must be true or false`,
    ],
  ]);
});

describe("services", () => {
  check([
    [
      "an item names one that does not exist",
      { [`${USAGE}.items.0.service`]: "stripes" },
      `${USAGE}.items[0].service: there is no service "stripes"; did you mean \`stripe\`?`,
    ],
    [
      "a purpose names one that does not exist",
      { [`${USAGE}.services`]: ["plausible", "hotjar"] },
      `${USAGE}.services[1]: there is no service "hotjar"; add it to \`services\``,
    ],
    [
      "one that every object has is none",
      { [`${USAGE}.items.0.service`]: "constructor" },
      'there is no service "constructor"',
    ],
    [
      "one without any services",
      { services: undefined, revision: 1 },
      '"stripe"',
      '"plausible"',
      '"stripe"',
    ],
    [
      "one that nothing names",
      { "services.hotjar": { name: "Hotjar" } },
      "services.hotjar: no purpose and no item names this service",
    ],
    [
      "one that only an item names",
      { [`${USAGE}.services`]: [], [`${USAGE}.items.0.service`]: "plausible" },
    ],
  ]);
});

describe("cookies that a browser would not store", () => {
  const NAME = `${USAGE}.items.0.name`;
  const NAME_PATH = `${USAGE}.items[0].name`;
  check([
    ["a name is a token", { [NAME]: "a!#$%&'+-.^_`|~0Z" }],
    ["a space in the name", { [NAME]: "a b" }, `${NAME_PATH}: a cookie's name has no spaces`],
    ["an equals sign", { [NAME]: "a=b" }, `${NAME_PATH}: a cookie's name has no spaces`],
    ["a semicolon", { [NAME]: "a;b" }, `${NAME_PATH}: a cookie's name has no spaces`],
    ["a letter beyond ASCII", { [NAME]: "é" }, `${NAME_PATH}: a cookie's name has no spaces`],
    ["a line break", { [NAME]: "a\nb" }, `${NAME_PATH}: a cookie's name has no spaces`],
    [
      "other storage takes any name",
      { [NAME]: "a b=c;é", [`${USAGE}.items.0.storage`]: "indexedDB" },
    ],
    [
      "BR-04 a `__Host-` cookie with a domain and a path",
      { [`${SESSION}.domain`]: "jetson.example", [`${SESSION}.path`]: "/app" },
      `${SESSION_PATH}.domain: a \`__Host-\` cookie has no domain`,
      `${SESSION_PATH}.path: the path of a \`__Host-\` cookie is "/"`,
    ],
    ["BR-04 a `__Host-` cookie at the root", { [`${SESSION}.path`]: "/" }],
    [
      "BR-04 browsers know the prefix in any case",
      { [`${SESSION}.name`]: "__HOST-a", [`${SESSION}.domain`]: "jetson.example" },
      `${SESSION_PATH}.domain: a`,
    ],
    [
      "BR-04 a `__Secure-` cookie may have both",
      { [NAME]: "__Secure-a", [`${USAGE}.items.0.domain`]: "a.example" },
    ],
    [
      "BR-05 a `__Http-` cookie that script would set",
      { [NAME]: "__Http-a" },
      `${USAGE}.items[0]: only a server can set a cookie of this prefix`,
    ],
    [
      "BR-05 a `__Host-Http-` cookie that script would set",
      { [NAME]: "__Host-Http-a" },
      `${USAGE}.items[0]: only a server can set a cookie of this prefix`,
    ],
    ["BR-05 one that the server sets", { [`${SESSION}.name`]: "__Host-Http-a" }],
    [
      "an httpOnly cookie that script would set",
      { [`${SESSION}.setBy`]: undefined },
      `${SESSION_PATH}.httpOnly: script cannot set an httpOnly cookie: add \`setBy: "server"\``,
    ],
    [
      "httpOnly web storage",
      { [`${SESSION}.storage`]: "localStorage" },
      `${SESSION_PATH}.httpOnly: only a cookie can be httpOnly`,
    ],
    [
      "BR-03 SameSite=None without Secure",
      { [`${USAGE}.items.0.sameSite`]: "none" },
      `${USAGE}.items[0].sameSite: browsers refuse this without \`secure: true\``,
    ],
    [
      "BR-03 SameSite=None with what is said to be not secure",
      { [`${USAGE}.items.0.sameSite`]: "none", [`${USAGE}.items.0.secure`]: false },
      `${USAGE}.items[0].sameSite: browsers refuse this without \`secure: true\``,
    ],
    [
      "BR-03 SameSite=None with Secure",
      { [`${USAGE}.items.0.sameSite`]: "none", [`${USAGE}.items.0.secure`]: true },
    ],
    ["BR-03 SameSite=None with a prefix that says Secure", { [`${SESSION}.sameSite`]: "none" }],
    ["BR-03 SameSite=Lax without Secure", { [`${USAGE}.items.0.sameSite`]: "lax" }],
    ...["__Host-a", "__Secure-a", "__secure-*", "__Http-a", "__Host-Http-a"].map(
      (name): Row => [
        `BR-04 ${name} that is not secure`,
        { [`${SESSION}.name`]: name, [`${SESSION}.secure`]: false },
        `${SESSION_PATH}.secure: browsers keep a cookie of this prefix only if it is secure`,
      ],
    ),
    ["BR-04 a name without a prefix may be insecure", { [`${USAGE}.items.0.secure`]: false }],
    [
      "web storage with what only cookies have",
      {
        [`${USAGE}.items.0.storage`]: "localStorage",
        [`${USAGE}.items.0.sameSite`]: "none",
        [`${USAGE}.items.0.secure`]: false,
      },
      `${USAGE}.items[0].sameSite: only a cookie can have this`,
      `${USAGE}.items[0].secure: only a cookie can have this`,
    ],
  ]);
});

describe("one thing on the device is declared once", () => {
  const again = { name: "_analytics_*", retention: "1 day" };
  const preferences = (item: object) => ({
    "categories.essential.purposes.preferences": {
      title: "Preferences",
      description: "Language.",
      exemption: "interface-preference",
      items: [item],
    },
  });
  check([
    [
      "twice in two categories, named with both places",
      preferences(again),
      `${USAGE}.items[0]: \`_analytics_*\` is declared at categories.essential.purposes.preferences.items[0] already`,
    ],
    [
      "twice in one purpose",
      { [`${USAGE}.items`]: [again, again] },
      `${USAGE}.items[1]: \`_analytics_*\` is declared at ${USAGE}.items[0] already`,
    ],
    [
      "spelled out is the same as left out",
      { [`${USAGE}.items`]: [again, { ...again, storage: "cookie", path: "/" }] },
      `${USAGE}.items[1]: `,
    ],
    [
      "hosts are the same in any case",
      {
        [`${USAGE}.items`]: [
          { ...again, domain: "A.example" },
          { ...again, domain: "a.EXAMPLE" },
        ],
      },
      `${USAGE}.items[1]: `,
    ],
    ["another storage", preferences({ ...again, storage: "localStorage" })],
    ["another domain", preferences({ ...again, domain: "jetson.example" })],
    ["another path", preferences({ ...again, path: "/app" })],
  ]);
});

describe("EU-16 no item takes the visitor's answer with it", () => {
  const NAME = `${USAGE}.items.0.name`;
  const line = `${USAGE}.items[0].name: this covers the consent cookie`;
  const unnamed = {
    cookie: undefined,
    "categories.essential.purposes.consent.items.0.name": "*cookiepact",
  };
  const CONSENT = "categories.essential.purposes.consent";
  check([
    ["its own name", { [NAME]: "jetson_consent" }, `${line}, \`jetson_consent\``],
    [
      "its own name on https",
      { [NAME]: "__Host-jetson_consent" },
      `${line}, \`__Host-jetson_consent\``,
    ],
    [
      "its own name, shared",
      { [NAME]: "__Secure-jetson_consent" },
      `${line}, \`__Secure-jetson_consent\``,
    ],
    ["a pattern at its beginning", { [NAME]: "jetson_*" }, line],
    ["a pattern at its end", { [NAME]: "*consent" }, line],
    ["a pattern at its prefix", { [NAME]: "__Host-*" }, line],
    ["the name that it has where none is given", { ...unnamed, [NAME]: "cookie*" }, line],
    ["another name", { [NAME]: "jetson_consents" }],
    ["another storage", { [NAME]: "jetson_consent", [`${USAGE}.items.0.storage`]: "localStorage" }],
    [
      "a necessary purpose with another exemption",
      { [`${CONSENT}.exemption`]: "security" },
      `${CONSENT}.items[0].name: this covers the consent cookie`,
    ],
    ["the item that declares it", { [`${CONSENT}.items.0.name`]: "__Secure-jetson_consent" }],
  ]);
});

describe("EU-16 no item takes along what carries the answer out", () => {
  const CONSENT = "categories.essential.purposes.consent";
  const own = (name: string, purpose = USAGE) => ({
    [`${purpose}.items.0`]: { name, retention: "180 days", storage: "localStorage" },
  });
  const line = `${USAGE}.items[0].name: this covers \`cookiepact.`;
  check([
    ["answers on their way", own("cookiepact.outbox"), `${line}outbox\``],
    ["when things were first seen", own("cookiepact.stamps"), `${line}stamps\``],
    ["what may join them", own("cookiepact.more"), `${line}more\``],
    ["a pattern of all of it", own("cookiepact.*"), line],
    ["a pattern of a part of it", own("cookiepact.st*"), `${line}stamps\``],
    ["a pattern of what may join it", own("cookiepact.x*"), `${line}x*\``],
    ["a pattern of more than it", own("cookie*"), line],
    ["a pattern at its end", own("*.stamps"), `${line}stamps\``],
    ["a name that begins alike", own("cookiepact_theme")],
    ["another pattern at the end", own("*.theme")],
    ["another storage", { [`${USAGE}.items.0.name`]: "cookiepact.outbox" }],
    [
      "a necessary purpose with another exemption",
      own("cookiepact.outbox", "categories.essential.purposes.payment"),
      "categories.essential.purposes.payment.items[0].name: this covers `cookiepact.outbox`",
    ],
    ["the item that declares it", own("cookiepact.*", CONSENT)],
  ]);
});

describe("EU-16 a name that is nothing but stars covers everything, and is refused", () => {
  const names = ["*", "**", "***"];
  const storages = ["cookie", "localStorage", "indexedDB"];
  check(
    names.flatMap((name) =>
      storages.map((storage): Row => {
        const item = { name, storage, retention: "1 day" };
        const line = `${USAGE}.items[0].name: must be a name that is not empty`;
        return [`${name} in ${storage}`, { [`${USAGE}.items.0`]: item }, line];
      }),
    ),
  );
});

describe("CK-02 an answer to everything fits into one cookie", () => {
  const services = (count: number, letters: number) => {
    const keys = Array.from(
      { length: count },
      (_, index) => `${"k".repeat(letters - 3)}${100 + index}`,
    );
    return {
      services: Object.fromEntries(keys.map((key) => [key, { name: key, revision: 2 }])),
      [`${USAGE}.services`]: keys,
      "categories.essential.purposes.payment": undefined,
    };
  };
  check([
    ["200 services", services(200, 15)],
    [
      "too many of them",
      services(200, 25),
      "policy: with all the keys of its categories and services the consent cookie takes",
    ],
  ]);
});
