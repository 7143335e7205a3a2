import { nearestLocale } from "../policy/nearest-locale.ts";
import type { DocumentTexts } from "./document-texts.ts";

/** Each a file of its own, loaded when its language is first wanted. */
const LOADERS = {
  ar: async () => (await import("./ar.ts")).arDocument,
  bg: async () => (await import("./bg.ts")).bgDocument,
  cs: async () => (await import("./cs.ts")).csDocument,
  da: async () => (await import("./da.ts")).daDocument,
  de: async () => (await import("./de.ts")).deDocument,
  el: async () => (await import("./el.ts")).elDocument,
  en: async () => (await import("./en.ts")).enDocument,
  es: async () => (await import("./es.ts")).esDocument,
  et: async () => (await import("./et.ts")).etDocument,
  fi: async () => (await import("./fi.ts")).fiDocument,
  fr: async () => (await import("./fr.ts")).frDocument,
  ga: async () => (await import("./ga.ts")).gaDocument,
  he: async () => (await import("./he.ts")).heDocument,
  hi: async () => (await import("./hi.ts")).hiDocument,
  hr: async () => (await import("./hr.ts")).hrDocument,
  hu: async () => (await import("./hu.ts")).huDocument,
  is: async () => (await import("./is.ts")).isDocument,
  it: async () => (await import("./it.ts")).itDocument,
  ja: async () => (await import("./ja.ts")).jaDocument,
  ko: async () => (await import("./ko.ts")).koDocument,
  lt: async () => (await import("./lt.ts")).ltDocument,
  lv: async () => (await import("./lv.ts")).lvDocument,
  mt: async () => (await import("./mt.ts")).mtDocument,
  nb: async () => (await import("./nb.ts")).nbDocument,
  nl: async () => (await import("./nl.ts")).nlDocument,
  pl: async () => (await import("./pl.ts")).plDocument,
  "pt-BR": async () => (await import("./pt-br.ts")).ptBRDocument,
  pt: async () => (await import("./pt.ts")).ptDocument,
  ro: async () => (await import("./ro.ts")).roDocument,
  sk: async () => (await import("./sk.ts")).skDocument,
  sl: async () => (await import("./sl.ts")).slDocument,
  sv: async () => (await import("./sv.ts")).svDocument,
  tr: async () => (await import("./tr.ts")).trDocument,
  uk: async () => (await import("./uk.ts")).ukDocument,
  "zh-Hans": async () => (await import("./zh-hans.ts")).zhHansDocument,
  "zh-Hant": async () => (await import("./zh-hant.ts")).zhHantDocument,
} as const satisfies Record<string, () => Promise<DocumentTexts>>;

/** BCP 47 tags of the languages that the policy page speaks: those of the interface. */
export const DOCUMENT_LOCALES = Object.keys(LOADERS) as readonly (keyof typeof LOADERS)[];

/**
 * Loads the texts of the policy page in the language nearest to the wanted one.
 *
 * @param wanted BCP 47 tag, such as the page's `lang`
 * @returns English where none is near
 *
 * @example
 * const texts = await loadDocumentTexts(document.documentElement.lang);
 */
export function loadDocumentTexts(wanted: string): Promise<DocumentTexts> {
  const nearest = nearestLocale(wanted, DOCUMENT_LOCALES) as keyof typeof LOADERS | undefined;
  return LOADERS[nearest ?? "en"]();
}
