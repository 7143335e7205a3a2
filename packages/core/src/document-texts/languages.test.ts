import { describe, expect, it } from "vitest";
import { LOCALES, loadMessages } from "../messages/load-messages.ts";
import { EXEMPTIONS, STORAGE_KINDS } from "../policy/policy.ts";
import type { DocumentTexts } from "./document-texts.ts";
import { enDocument } from "./en.ts";
import { DOCUMENT_LOCALES, loadDocumentTexts } from "./load-texts.ts";
import { pickTexts } from "./pick-texts.ts";

const RIGHT_TO_LEFT = ["ar", "he"];
/** They set no space between words. */
const UNSPACED = ["ja", "zh-Hans", "zh-Hant"];
/** What comes in is a name, or another text of the policy in whatever language. */
const NAMES = ["controller", "name", "category", "categories", "country", "purposes", "browser"];
/** They may run the other way: a text of the policy, a name, an address. */
const ISOLATED = ["controller", "name", "browser", "address"];

type Text = [path: string, text: string];

/** Every text by its path, but those of the interface. */
function textsOf({ messages, ...texts }: DocumentTexts): Text[] {
  return textsIn(texts);
}

function textsIn(value: object, path = ""): Text[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "string"
      ? [[`${path}${key}`, inner] as Text]
      : textsIn(inner as object, `${path}${key}.`),
  );
}

const isPlural = (path: string) => path.startsWith("account.saved.");
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it("speaks every language that the interface speaks", () => {
  expect([...DOCUMENT_LOCALES].sort()).toEqual([...LOCALES].sort());
});

describe.each(DOCUMENT_LOCALES)("%s", (locale) => {
  const load = () => loadDocumentTexts(locale);

  it("has the interface's own words, so that a button is called by one name", async () => {
    expect((await load()).messages).toBe(await loadMessages(locale));
  });

  it("says everything, with the same placeholders as English, and nothing that English has not", async () => {
    const texts = textsOf(await load()).filter(([path]) => !isPlural(path));
    const english = textsOf(enDocument).filter(([path]) => !isPlural(path));
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    for (const [index, [path, text]] of texts.entries()) {
      expect(text.trim(), path).not.toBe("");
      expect(placeholders(text), path).toEqual(placeholders(english[index]?.[1] ?? ""));
    }
  });

  it("has a word for every kind of storage and every exemption", async () => {
    const { storage, exemptions } = await load();
    expect(new Set(Object.values(storage)).size).toBe(STORAGE_KINDS.length);
    expect(new Set(Object.values(exemptions)).size).toBe(EXEMPTIONS.length);
  });

  it("has a text for every plural of the language", async () => {
    const { saved } = (await load()).account;
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(Object.keys(saved).sort()).toEqual([...pluralCategories].sort());
    for (const text of Object.values(saved)) expect(text.trim()).not.toBe("");
    expect(saved.other).toContain("{count}");
  });

  it("is set cleanly: no brace, no double space, no space at an end, no straight quote, no three dots", async () => {
    for (const [path, text] of textsOf(await load())) {
      expect(text.replace(/\{\w+\}/g, ""), path).not.toMatch(/[{}]/);
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|\n|"|\.\.\./);
    }
  });

  it("is translated", async () => {
    if (locale === "en") return;
    const english = new Map(textsOf(enDocument));
    const sentences = textsOf(await load()).filter(([, text]) => text.split(" ").length > 3);
    for (const [path, text] of sentences) expect(text, path).not.toBe(english.get(path));
  });

  it("has labels that fit on a button", async () => {
    const { manage, account, rights, types, messages } = await load();
    const buttons = [
      manage.allow,
      manage.refuse,
      rights.objection.action,
      rights.portability.action,
      account.resetAction,
      messages.actions.withdraw,
    ];
    for (const label of [...buttons, types.required, types.optional]) {
      expect(label.length, label).toBeLessThan(40);
    }
    // What stands beside one category must be told apart.
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(manage.on).not.toBe(manage.off);
    expect(types.required).not.toBe(types.optional);
  });

  it("AX-10 heads no two columns of a table alike", async () => {
    const { types, retention, rights } = await load();
    const { name, purpose, storedAs, setBy, kept } = types;
    for (const columns of [
      [name, purpose, storedAs, setBy, kept],
      [name, storedAs, retention.declared, retention.browsers],
      [name, storedAs, purpose, rights.access.status],
    ]) {
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it("EU-02 says that using the website is no consent, and nowhere that it is", async () => {
    const { what } = await load();
    expect(what.consent.split(/[.。।]\s*/).filter(Boolean).length).toBeGreaterThan(2);
    if (locale === "en") expect(what.consent).toContain("Using this website is not consent.");
  });
});

it.each(DOCUMENT_LOCALES.filter((each) => !UNSPACED.includes(each)))(
  "%s inflects nothing that comes in",
  async (locale) => {
    const attached = new RegExp(
      `[\\p{L}\\p{M}'’־-]\\{(?:${NAMES.join("|")})\\}|\\{(?:${NAMES.join("|")})\\}[\\p{L}\\p{M}'’־-]`,
      "u",
    );
    for (const [path, text] of textsOf(await loadDocumentTexts(locale))) {
      expect(text, path).not.toMatch(attached);
    }
  },
);

it.each(RIGHT_TO_LEFT)("%s sets a name apart that may run the other way", async (locale) => {
  for (const [path, text] of textsOf(await loadDocumentTexts(locale))) {
    const opened = text.split("\u2068").length;
    expect(text.split("\u2069").length, path).toBe(opened);
    for (const name of ISOLATED) {
      if (text.includes(`{${name}}`)) expect(text, path).toContain(`\u2068{${name}}\u2069`);
    }
  }
});

describe("the languages that an app has loaded", () => {
  it.each([
    ["de-AT", "de"],
    ["zh-TW", "zh-Hant"],
    ["pt-AO", "pt"],
    ["no", "nb"],
    ["fr", "en"],
    ["<script>", "en"],
    ["", "en"],
  ])("speak %s as %s", async (wanted, locale) => {
    const loaded = await Promise.all(["de", "pt", "nb", "zh-Hant"].map(loadDocumentTexts));
    expect(pickTexts(wanted, loaded).messages.locale).toBe(locale);
    if (wanted !== "fr") {
      expect((await loadDocumentTexts(wanted)).messages.locale).toBe(locale);
    }
  });
});
