import type { Section } from "./document.ts";
import { paragraph, plain } from "./lines.ts";
import type { Scope } from "./scope.ts";

/** What cookies are, and that nobody consents by visiting. */
export function whatSection({ texts: { what } }: Scope): Section {
  return {
    id: "what",
    title: plain(what.title),
    blocks: [paragraph(what.cookies), paragraph(what.alike), paragraph(what.consent)],
    sections: [],
  };
}
