import { nearestLocale } from "../policy/nearest-locale.ts";
import type { Text } from "../policy/text.ts";
import type { Line, ParagraphBlock, Run } from "./document.ts";
import type { Scope } from "./scope.ts";

/** In place of what a policy that nobody has checked leaves out: no cell is empty. */
const NOTHING: Run = { text: "–" };

/** A text of the interface. */
export function plain(text: string): Line {
  return [{ text }];
}

export function paragraph(line: Line | string): ParagraphBlock {
  return { kind: "paragraph", line: typeof line === "string" ? plain(line) : line };
}

/** A name as machines know it. */
export function code(name: string): Line {
  return [name.trim() ? { text: name, code: true } : NOTHING];
}

/**
 * A text of the policy in the nearest language that it has, marked with that language where it is another one (AX-09). A plain
 * string says nothing of its language.
 */
export function said(text: Text | undefined, { texts }: Scope): Line {
  if (typeof text !== "object") return [text?.trim() ? { text } : NOTHING];
  const { locale } = texts.messages;
  const tag = nearestLocale(locale, Object.keys(text)) ?? "en";
  const found = text[tag] ?? "";
  if (!found.trim()) return [NOTHING];
  return [languageOf(tag) === languageOf(locale) ? { text: found } : { text: found, lang: tag }];
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] as string;
}

/** A text of the interface with lines in the place of its `{placeholders}`. */
export function fillLine(template: string, values: Readonly<Record<string, Line>>): Line {
  return template.split(/(\{\w+\})/).flatMap((part): Line => {
    const name = part.slice(1, -1);
    if (part.startsWith("{") && Object.hasOwn(values, name)) return values[name] as Line;
    return part ? [{ text: part }] : [];
  });
}

/** Several lines as one, in words: "A, B and C". */
export function listed(lines: readonly Line[], { texts }: Scope): Line {
  const formatter = new Intl.ListFormat(texts.messages.locale);
  const places = lines.map((_, index) => String(index));
  return formatter
    .formatToParts(places)
    .flatMap(({ type, value }) =>
      type === "element" ? (lines[Number(value)] as Line) : [{ text: value }],
    );
}

/** Lines one after the other, with a space between. */
export function joined(...lines: readonly (Line | null)[]): Line {
  return lines
    .filter((line) => line !== null && line.length > 0)
    .flatMap((line, index) => [...(index > 0 ? plain(" ") : []), ...(line as Line)]);
}

/** A line as text. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}
