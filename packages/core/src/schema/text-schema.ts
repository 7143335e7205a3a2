import * as z from "zod";
import { lineSchema } from "./formats.ts";
import { isPlainObject } from "./place.ts";
import { wants } from "./wants.ts";

const TEXT = 'a text, or one text a language with English among them: { en: "…", de: "…" }';

const localizedSchema = z
  .object({ en: lineSchema }, wants(TEXT))
  .catchall(lineSchema)
  .superRefine(checkTags, { when: ({ value }) => isPlainObject(value) });

/** A text for people, see `Text`. */
export const textSchema = z.union([lineSchema, localizedSchema], wants(TEXT));

/** A tag that browsers cannot read would throw on a visitor's page, in `Intl` and in `lang`. */
function checkTags(text: object, context: z.core.$RefinementCtx): void {
  for (const tag of Object.keys(text).filter((tag) => !isLanguageTag(tag))) {
    const message = 'not a language tag (BCP 47); write it like "de", "pt-BR" or "zh-Hant"';
    context.addIssue({ code: "custom", path: [tag], message, input: tag });
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
