import { paragraph, section } from "./blocks.ts";
import type { Section } from "./document.ts";
import type { Scope } from "./scope.ts";

/** What cookies are, and that nobody consents by visiting. */
export function whatSection({ texts: { what } }: Scope): Section {
  return section("what", what.title, [what.cookies, what.alike, what.consent].map(paragraph));
}
