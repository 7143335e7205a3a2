import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentTexts } from "../document-texts/document-texts.ts";
import { DOCUMENT_LOCALES, loadDocumentTexts } from "../document-texts/load-texts.ts";
import { declaredItems } from "../policy/declared-items.ts";
import type { Policy } from "../policy/policy.ts";
import { testPolicy } from "../schema/test-policy.ts";
import type { PolicyDocument, TableBlock } from "./document.ts";
import { SECTIONS } from "./document.ts";
import { policyDocument } from "./policy-document.ts";
import { VISITORS } from "./test-visitors.ts";
import {
  allLines,
  blocksIn,
  elementsIn,
  nodesOf,
  sectionOf,
  sectionsIn,
  spoken,
  textIn,
  textOf,
} from "./test-walk.ts";

/** A copy that may be changed. */
interface Draft {
  readonly categories: Record<string, { purposes: Record<string, { items: unknown[] }> }>;
}

const policy = testPolicy();
const withAuthority: Policy = {
  ...policy,
  controller: {
    ...policy.controller,
    authority: { name: "Authority", url: "https://authority.example" },
  },
};

const texts = new Map<string, DocumentTexts>();
beforeAll(async () => {
  for (const locale of DOCUMENT_LOCALES) texts.set(locale, await loadDocumentTexts(locale));
});

/** The page in every language. */
function everywhere(who: string): PolicyDocument[] {
  const options = VISITORS[who]?.(withAuthority);
  return DOCUMENT_LOCALES.map((locale) =>
    policyDocument(withAuthority, {
      ...options,
      locale,
      texts: [texts.get(locale) as DocumentTexts],
    }),
  );
}

function tablesIn(document: PolicyDocument, id: string): TableBlock[] {
  return blocksIn(sectionOf(document, id)).filter((block) => block.kind === "table");
}

const firstColumn = ({ rows }: TableBlock) => rows.map(([name = []]) => textOf(name));

/** What the law wants on the page (GDPR 13; PG-02), by the ids of the sections. */
const REQUIRED =
  "what types own parties retention manage here browsers account rights consent access objection withdrawal portability us complaint changes log contact".split(
    " ",
  );

describe.each(Object.keys(VISITORS))("in all languages, for %s", (who) => {
  it("PG-02 has every section that is required", () => {
    for (const document of everywhere(who)) {
      const ids = sectionsIn(document.sections).map(({ id }) => id);
      expect(document.sections.map(({ id }) => id)).toEqual(SECTIONS);
      expect(ids).toEqual(expect.arrayContaining(REQUIRED));
      expect(ids).toEqual(expect.arrayContaining(["category-essential", "service-stripe"]));
    }
  });

  it("says something in every place, and has filled every place", () => {
    for (const document of everywhere(who)) {
      for (const text of allLines(document).map(textOf)) {
        expect(text.trim(), document.lang).not.toBe("");
        if (who !== "a visitor who has answered") expect(text, document.lang).not.toBe("–");
        expect(text, document.lang).not.toMatch(
          /\{\w+\}|\b(?:undefined|null|NaN|Invalid|function)\b|\[object/,
        );
      }
    }
  });

  it("PG-01 every table has as many cells in a row as it has columns, and a name for its header", () => {
    for (const document of everywhere(who)) {
      for (const { columns, rows } of document.sections.flatMap(blocksIn).filter(isTable)) {
        expect(new Set(columns).size, document.lang).toBe(columns.length);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row[0]?.[0]?.code).toBe(true);
        }
      }
    }
  });

  it("AX-10 no heading skips a level, no id stands twice, and every reference leads somewhere", () => {
    for (const document of everywhere(who)) {
      const elements = elementsIn(nodesOf(document));
      const levels = elements.flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []).map(Number);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.slice(1).entries()) {
        expect(level).toBeLessThanOrEqual((levels[index] as number) + 1);
        expect(level).toBeGreaterThan(1);
      }
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const referred = elements.flatMap(({ attributes }) => [
        attributes["aria-labelledby"],
        attributes["aria-describedby"],
      ]);
      for (const id of referred.filter((each) => each !== undefined)) expect(ids).toContain(id);
    }
  });

  it("AX-10 every table has a caption and headers, and scrolls for those who use the keyboard", () => {
    for (const document of everywhere(who)) {
      const elements = elementsIn(nodesOf(document));
      const regions = elements.filter(({ attributes }) => attributes.role === "region");
      expect(regions.length).toBeGreaterThanOrEqual(4);
      for (const region of regions) {
        expect(region.attributes).toMatchObject({ tabindex: "0" });
        const inside = elementsIn(region.children);
        const [table, caption] = inside;
        expect([table?.name, caption?.name]).toEqual(["table", "caption"]);
        expect(caption?.attributes.id).toBe(region.attributes["aria-labelledby"]);
        const cells = inside.filter(({ name }) => name === "th");
        const [columns, rows] = ["col", "row"].map((scope) =>
          cells.filter(({ attributes }) => attributes.scope === scope),
        );
        expect(cells).toHaveLength((columns?.length ?? 0) + (rows?.length ?? 0));
        expect(rows).toHaveLength(inside.filter(({ name }) => name === "tr").length - 1);
        for (const cell of cells) expect(spoken(cell).trim()).not.toBe("");
      }
    }
  });

  it("AX-09 is marked with its language and its direction", () => {
    for (const [index, { lang, dir }] of everywhere(who).entries()) {
      expect(lang).toBe(DOCUMENT_LOCALES[index]);
      expect(dir).toBe(["ar", "he"].includes(lang) ? "rtl" : "ltr");
    }
  });
});

function isTable(block: { readonly kind: string }): block is TableBlock {
  return block.kind === "table";
}

describe("PG-01 everything that is stored", () => {
  const document = policyDocument(policy);
  const names = declaredItems(policy).map(({ item }) => item.name);
  const own = ["__Secure-jetson_consent", "cookiepact.stamps", "cookiepact.outbox"];

  it("stands once in the tables of the categories, and once in that of the periods", () => {
    expect(tablesIn(document, "types").flatMap(firstColumn)).toEqual([...names, ...own]);
    expect(tablesIn(document, "retention").flatMap(firstColumn)).toEqual([...names, ...own]);
  });

  it("stands in the table of its own category", () => {
    for (const [key, { purposes }] of Object.entries(policy.categories)) {
      const declared = Object.values(purposes).flatMap(({ items }) => items);
      expect(tablesIn(document, `category-${key}`).flatMap(firstColumn)).toEqual(
        declared.map(({ name }) => name),
      );
    }
  });

  it("is told of with its name, what for, how it is stored, who sets it, and for how long", () => {
    const rows = tablesIn(document, "types")
      .flatMap(({ rows }) => rows)
      .map((row) => row.map(textOf));
    expect(rows.slice(0, -3)).toEqual([
      [
        "__Host-session",
        "Authentication",
        "Cookie",
        "Jetson (first party)",
        "until you close the browser",
      ],
      ["*jetson_consent", "Your choice", "Cookie", "Jetson (first party)", "180 days"],
      ["m", "Payment", "Cookie", "Stripe (third party)", "2 years"],
      [
        "_analytics_*",
        "Usage · A number for this browser.",
        "Cookie",
        "Jetson (first party)",
        "13 months",
      ],
      ["visits of today", "Usage", "Local storage", "Jetson (first party)", "1 day"],
    ]);
  });

  it("is described in the page's language", () => {
    const described = structuredClone(policy) as unknown as Draft;
    const item = described.categories.analytics?.purposes.usage?.items[0];
    Object.assign(item ?? {}, { description: { en: "A number.", de: "Eine Zahl." } });
    const german = policyDocument(described as unknown as Policy, {
      locale: "de",
      texts: [texts.get("de") as DocumentTexts],
    });
    expect(textIn(sectionOf(german, "category-analytics"))).toContain("Usage · Eine Zahl.");
  });

  it("EU-03 is exempt for a reason that is said, or is marked as optional", () => {
    const essential = textIn(sectionOf(document, "category-essential"));
    for (const reason of ["signing you in", "remembering your answer about cookies", "security"]) {
      expect(essential).toContain(`Strictly necessary for: ${reason}`);
    }
    expect(sectionOf(document, "category-essential").label).toBe("Required");
    expect(sectionOf(document, "category-analytics").label).toBe("Optional");
    expect(textIn(sectionOf(document, "category-analytics"))).not.toContain("Strictly necessary");
  });

  it("names with a purpose the third parties that take part without storing anything", () => {
    const terms = (id: string) =>
      blocksIn(sectionOf(document, id)).flatMap((block) =>
        block.kind === "terms"
          ? block.items.map(({ term, lines }) => [textOf(term), ...lines.map(textOf)])
          : [],
      );
    expect(terms("category-analytics")).toEqual([
      ["Usage", "Counts visits.", "Plausible (third party)"],
    ]);
    expect(terms("category-essential").at(-1)).toEqual([
      "Payment",
      "Recognises stolen cards.",
      "Strictly necessary for: security",
      "Stripe (third party)",
    ]);
  });

  it("is what Cookiepact stores as well, unless the policy declares it", () => {
    const answer = { name: "__Secure-jetson_consent", retention: "180 days" } as const;
    const kept = { storage: "localStorage", retention: "13 months" } as const;
    const declaring = structuredClone(policy) as unknown as Draft;
    declaring.categories.essential?.purposes.consent?.items.push(
      answer,
      { ...kept, name: "cookiepact.stamps" },
      { ...kept, name: "cookiepact.outbox" },
    );
    const all = policyDocument(declaring as unknown as Policy);
    expect(sectionsIn(all.sections).map(({ id }) => id)).not.toContain("own");
    for (const section of ["types", "retention"]) {
      const listed = tablesIn(all, section).flatMap(firstColumn);
      expect(listed.filter((name) => own.includes(name))).toEqual(own);
    }
  });
});

describe("PG-02 who else takes part", () => {
  const document = policyDocument(policy);

  it("is told of with what they do, in which categories, and where the data goes", () => {
    expect(
      textIn(sectionOf(document, "service-stripe")).trim().split("\n").filter(Boolean),
    ).toEqual([
      "Stripe",
      "Payment security",
      "Fraud prevention",
      "Takes part in: Essential",
      "Data goes to: United States, outside the European Economic Area",
      "Privacy notice: Stripe",
    ]);
  });

  it.each([
    ["DE", "Data goes to: Germany"],
    ["NO", "Data goes to: Norway"],
    ["GB", "Data goes to: United Kingdom, outside the European Economic Area"],
    ["CH", "Data goes to: Switzerland, outside the European Economic Area"],
    ["nonsense", "Data goes to: nonsense, outside the European Economic Area"],
  ])("in %s: %s", (country, sentence) => {
    const abroad = { ...policy, services: { far: { name: "Far", country } } };
    expect(textIn(sectionOf(policyDocument(abroad), "service-far"))).toContain(sentence);
  });

  it("is nobody, and the page says so", () => {
    const { services, ...alone } = policy;
    const { blocks, sections } = sectionOf(policyDocument(alone), "parties");
    expect(
      blocks.flatMap((block) => (block.kind === "paragraph" ? [textOf(block.line)] : [])),
    ).toEqual(["No third party stores or reads anything here."]);
    expect(sections).toEqual([]);
  });
});

it("PG-02 lists what has changed, the newest first, under its day", () => {
  const [log] = blocksIn(sectionOf(policyDocument(policy), "log"));
  const items = log?.kind === "terms" ? log.items : [];
  expect(items.map(({ term, lines }) => [textOf(term), ...lines.map(textOf)])).toEqual([
    ["February 26, 2026", "Visits are counted."],
    ["January 1, 2026", "First published."],
  ]);
});

it("PG-03 a visitor who has answered reads when, and can change each category by one button", () => {
  const options = VISITORS["a visitor who has answered"]?.(policy) ?? {};
  const [, choices, form] = sectionOf(policyDocument(policy, options), "here").blocks;
  const rows = choices?.kind === "choices" ? choices.items : [];
  expect(
    rows.map(({ title, state, form: own }) => [
      textOf(title),
      textOf(state),
      own?.buttons.map(({ label }) => label),
      own?.fields,
    ]),
  ).toEqual([
    ["Essential", "Always on", undefined, undefined],
    [
      "Analytics",
      "On · Your answer of November 20, 2026",
      ["Withdraw consent"],
      [{ name: "key", value: "analytics" }],
    ],
  ]);
  expect(form?.kind === "form" && form.buttons.map(({ attributes }) => attributes.value)).toEqual([
    "accept-all",
    "reject-all",
    "manage",
  ]);
});

it("NA-01 what is on without consent can be objected to, category by category and all at once", () => {
  const options = VISITORS["a visitor in the United Kingdom"]?.(policy) ?? {};
  const document = policyDocument(policy, options);
  const buttonsIn = (id: string) => {
    const elements = elementsIn(nodesOf({ ...document, sections: [sectionOf(document, id)] }));
    return elements.filter(({ name }) => name === "button").map(spoken);
  };
  expect(buttonsIn("here")).toContain("Object");
  expect(buttonsIn("objection")).toEqual(["Object: Analytics"]);
});

it("US-02 says that the signal of the browser was honoured, where one decides", () => {
  const sold: Policy = {
    ...policy,
    categories: {
      ads: { kind: "marketing", title: "Advertising", description: "Ads.", purposes: {} },
    },
  };
  const who = "a visitor with a signal, and nothing on the device";
  const document = policyDocument(sold, VISITORS[who]?.(sold));
  expect(textIn(sectionOf(document, "here"))).toContain("honored: Advertising");
  expect(textIn(sectionOf(policyDocument(sold), "here"))).not.toContain("honored");
});
