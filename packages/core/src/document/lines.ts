import { nearestLocale } from "../policy/nearest-locale.ts";
import type { Text } from "../policy/text.ts";
import type { Line } from "./document.ts";
import type { Scope } from "./scope.ts";

/** In place of what a policy that nobody has checked leaves out: no cell is empty. */
const NOTHING = plain("–");

/** What is written in a policy and has no language: a name, or what nobody can read. */
export function written(text: string): Line {
  return text.trim() ? plain(text) : NOTHING;
}

/** A text of the interface. */
export function plain(text: string): Line {
  return [{ text }];
}

/** A name as machines know it. */
export function code(name: string): Line {
  return name.trim() ? [{ text: name, code: true }] : NOTHING;
}

/**
 * A text of the policy in the nearest language that it has, marked with that language where it is another one (AX-09). A plain
 * string says nothing of its language.
 */
export function said(text: Text | undefined, { texts }: Scope): Line {
  if (typeof text !== "object") return written(text ?? "");
  const { locale } = texts.messages;
  const tags = Object.keys(text).filter((tag) => text[tag]?.trim());
  const tag = nearestLocale(locale, tags) ?? nearestLocale("en", tags) ?? tags[0];
  if (tag === undefined) return NOTHING;
  const found = text[tag] as string;
  const isOurs = isVariant(tag, locale) || isVariant(locale, tag);
  return isOurs ? plain(found) : [{ text: found, lang: tag }];
}

/** `de-AT` is `de`, and `zh-Hant` is not `zh-Hans`: another script is another voice and another font. */
function isVariant(tag: string, of: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${of}-`.toLowerCase());
}

/** A text of the interface with lines in the place of its `{placeholders}`. */
export function fillLine(template: string, values: Readonly<Record<string, Line>>): Line {
  return template.split(/(\{\w+\})/).flatMap((part): Line => {
    const name = part.slice(1, -1);
    if (part.startsWith("{") && Object.hasOwn(values, name)) return values[name] as Line;
    return part ? plain(part) : [];
  });
}

/** Several lines as one, in words: "A, B and C". */
export function listed(lines: readonly Line[], { texts }: Scope): Line {
  const places = lines.map((_, index) => `{${index}}`);
  return fillLine(
    new Intl.ListFormat(texts.messages.locale).format(places),
    Object.fromEntries(Object.entries(lines)),
  );
}

/** What several things of the policy are called: "A, B and C". */
export function titlesOf(things: readonly { readonly title: Text }[], scope: Scope): Line {
  const titles = things.map(({ title }) => said(title, scope));
  return listed(titles, scope);
}

/** Lines one after the other. What is `null` is left out. */
export function joined(separator: string, lines: readonly (Line | null)[]): Line {
  return lines
    .filter((line) => line !== null)
    .flatMap((line, index) => (index > 0 ? [...plain(separator), ...line] : line));
}

/** A line as text. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}
