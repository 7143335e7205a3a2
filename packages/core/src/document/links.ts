import type { Line } from "./document.ts";
import { written } from "./lines.ts";

/** Addresses that a policy may lead to; a path is one on this site, and not `//another.example`. */
const SAFE = /^(?:https:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s\\]*)$/i;

/** A link; its text alone where a policy that nobody has checked leads somewhere else, to `javascript:` say (SE-01). */
export function link(text: string, href: string | undefined): Line {
  if (!href || !SAFE.test(href)) return written(text);
  return [{ text: text.trim() ? text : href, href }];
}

/** An e-mail or web address as a link. @param subject of the e-mail, empty for none */
export function contactLink(address: string, subject: string): Line {
  if (!address.includes("@") || address.includes(":")) return link(address, address);
  // Half of a surrogate pair cannot be encoded.
  const to = encodeURIComponent(address.replace(/\p{Surrogate}/gu, "\ufffd")).replace("%40", "@");
  return link(address, `mailto:${to}${subject && `?subject=${encodeURIComponent(subject)}`}`);
}
