import { nearestLocale } from "../policy/nearest-locale.ts";
import type { Messages } from "./messages.ts";

/** Each a file of its own, loaded when its language is first wanted. */
const LOADERS = {
  ar: async () => (await import("./ar.ts")).ar,
  bg: async () => (await import("./bg.ts")).bg,
  cs: async () => (await import("./cs.ts")).cs,
  da: async () => (await import("./da.ts")).da,
  de: async () => (await import("./de.ts")).de,
  el: async () => (await import("./el.ts")).el,
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  et: async () => (await import("./et.ts")).et,
  fi: async () => (await import("./fi.ts")).fi,
  fr: async () => (await import("./fr.ts")).fr,
  ga: async () => (await import("./ga.ts")).ga,
  he: async () => (await import("./he.ts")).he,
  hi: async () => (await import("./hi.ts")).hi,
  hr: async () => (await import("./hr.ts")).hr,
  hu: async () => (await import("./hu.ts")).hu,
  is: async () => (await import("./is.ts")).is,
  it: async () => (await import("./it.ts")).it,
  ja: async () => (await import("./ja.ts")).ja,
  ko: async () => (await import("./ko.ts")).ko,
  lt: async () => (await import("./lt.ts")).lt,
  lv: async () => (await import("./lv.ts")).lv,
  mt: async () => (await import("./mt.ts")).mt,
  nb: async () => (await import("./nb.ts")).nb,
  nl: async () => (await import("./nl.ts")).nl,
  pl: async () => (await import("./pl.ts")).pl,
  "pt-BR": async () => (await import("./pt-br.ts")).ptBR,
  pt: async () => (await import("./pt.ts")).pt,
  ro: async () => (await import("./ro.ts")).ro,
  sk: async () => (await import("./sk.ts")).sk,
  sl: async () => (await import("./sl.ts")).sl,
  sv: async () => (await import("./sv.ts")).sv,
  tr: async () => (await import("./tr.ts")).tr,
  uk: async () => (await import("./uk.ts")).uk,
  "zh-Hans": async () => (await import("./zh-hans.ts")).zhHans,
  "zh-Hant": async () => (await import("./zh-hant.ts")).zhHant,
} as const satisfies Record<string, () => Promise<Messages>>;

/** BCP 47 tags of the languages that the interface speaks: those of the European Union, and twelve more. */
export const LOCALES = Object.keys(LOADERS) as readonly (keyof typeof LOADERS)[];

/**
 * Loads the texts of the language nearest to the wanted one.
 *
 * @param wanted BCP 47 tag, such as the page's `lang`
 * @returns English where none is near
 *
 * @example
 * const messages = await loadMessages(document.documentElement.lang);
 */
export function loadMessages(wanted: string): Promise<Messages> {
  const nearest = nearestLocale(wanted, LOCALES) as keyof typeof LOADERS | undefined;
  return LOADERS[nearest ?? "en"]();
}
