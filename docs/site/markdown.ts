import { readFileSync } from "node:fs";
import { slug } from "./slug.ts";

/** A fenced block of code. */
export interface Sample {
  readonly language: string;
  readonly code: string;
}

const FENCE = /^```(\S*)[^\n]*\n([\s\S]*?)^```$/gm;

export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}

export function samplesIn(text: string): Sample[] {
  return [...text.matchAll(FENCE)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The text without its code: what looks like a link in there is none. */
function prose(text: string): string {
  return text.replace(FENCE, "").replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, " "));
}

/** Where its links and pictures lead, as written. */
export function linksIn(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^()\s]*)\)/g)].map(([, link = ""]) => link);
}

/** What its headings can be linked by; of equal ones the second gets `-1`. */
export function anchorsIn(text: string): string[] {
  const seen = new Map<string, number>();
  const headings = text.replace(FENCE, "").matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = ""]) => {
    const anchor = slug(heading.replace(/\]\([^)]*\)/g, ""));
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before > 0 ? `${anchor}-${before}` : anchor;
  });
}
