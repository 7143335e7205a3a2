import { beforeAll, describe, expect, it } from "vitest";
import { arDocument } from "../document-texts/ar.ts";
import { deDocument } from "../document-texts/de.ts";
import type { DocumentTexts } from "../document-texts/document-texts.ts";
import { DOCUMENT_LOCALES, loadDocumentTexts } from "../document-texts/load-texts.ts";
import { lintPolicy } from "../lint/lint-policy.ts";
import type { Policy } from "../policy/policy.ts";
import type { Text } from "../policy/text.ts";
import { testPolicy } from "../schema/test-policy.ts";
import { said } from "./lines.ts";
import { policyDocument } from "./policy-document.ts";
import { scopeOf } from "./scope.ts";
import { elementsIn, nodesOf, sectionOf, spoken } from "./test-walk.ts";

const texts: DocumentTexts[] = [];
beforeAll(async () => {
  texts.push(...(await Promise.all(DOCUMENT_LOCALES.map(loadDocumentTexts))));
});

const inLocale = (text: unknown, locale: string) =>
  said(text as Text, scopeOf(testPolicy(), { locale, texts }, "x"));

/** The policy with one description in some languages. */
function policyWith(description: Text): Policy {
  const policy = testPolicy();
  return {
    ...policy,
    categories: {
      ...policy.categories,
      analytics: { ...policy.categories.analytics, description },
    },
  } as Policy;
}

describe("AX-09 a text of the policy", () => {
  it.each<[Text | object, string, string, string | undefined]>([
    [{ en: "E", de: "D" }, "de", "D", undefined],
    [{ en: "E", de: "D" }, "en", "E", undefined],
    [{ en: "E", de: "D" }, "fr", "E", "en"],
    [{ en: "E", "de-AT": "A" }, "de", "A", undefined],
    [{ en: "E", "pt-BR": "B" }, "pt", "B", undefined],
    [{ en: "E", pt: "P" }, "pt-BR", "P", undefined],
    [{ en: "E", no: "N" }, "nb", "E", "en"],
    [{ en: "E", "zh-Hant": "T" }, "zh-Hans", "T", "zh-Hant"],
    [{ en: "E", zh: "Z" }, "zh-Hant", "Z", undefined],
    [{ en: "E" }, "ar", "E", "en"],
    [{ en: "E", he: " " }, "he", "E", "en"],
    // What no type allows.
    [{ de: "D" }, "en", "D", "de"],
    [{ fr: "F", de: "D" }, "ar", "F", "fr"],
    [{ en: "", fr: "F" }, "en", "F", "fr"],
    [{}, "en", "–", undefined],
    [{ en: " " }, "de", "–", undefined],
  ])("%j on a page in %s is “%s”, marked as %s", (text, locale, expected, lang) => {
    expect(inLocale(text, locale)).toEqual([{ text: expected, ...(lang && { lang }) }]);
  });

  it("that is a plain string is shown as it is, since it says nothing of its language", () => {
    expect(inLocale("Text", "ar")).toEqual([{ text: "Text" }]);
  });

  it("in English alone stands in an Arabic page with its language and its direction", () => {
    const policy = policyWith({ en: "How the site is used." });
    const document = policyDocument(policy, { locale: "ar", texts: [arDocument] });
    const nodes = nodesOf({ ...document, sections: [sectionOf(document, "category-analytics")] });
    const marked = elementsIn(nodes).filter(({ attributes }) => attributes.lang);
    expect(document).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(marked).toContainEqual({
      name: "span",
      attributes: { lang: "en", dir: "auto" },
      children: ["How the site is used."],
    });
    const paths = elementsIn(
      nodesOf({ ...document, sections: [sectionOf(document, "browsers")] }),
    ).filter(({ attributes }) => attributes.lang === "en");
    expect(paths.map(spoken)[0]).toContain("Privacy and security");
    for (const code of elementsIn(nodesOf(document)).filter(({ name }) => name === "code")) {
      expect(code.attributes.dir).toBe("ltr");
    }
  });

  it("is marked on the page exactly where the lint finds it missing", () => {
    for (const [text, isMissing] of [
      [{ en: "E" }, true],
      [{ en: "E", de: "D" }, false],
    ] as const) {
      const policy = policyWith(text);
      const findings = lintPolicy(policy, { locales: ["en", "de"] }).filter(
        ({ id, path }) => id === "text-untranslated" && path === "categories.analytics.description",
      );
      expect(findings).toHaveLength(isMissing ? 1 : 0);
      const document = policyDocument(policy, { locale: "de", texts: [deDocument] });
      const [block] = sectionOf(document, "category-analytics").blocks;
      const [run] = block?.kind === "paragraph" ? block.line : [];
      expect(run?.lang).toBe(isMissing ? "en" : undefined);
    }
  });
});
