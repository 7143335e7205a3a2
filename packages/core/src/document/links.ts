import type { Line } from "./document.ts";

/** Addresses that a policy may lead to; a path is one on this site, and not `//another.example`. */
const SAFE = /^(?:https:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s\\]*)$/i;

/** A link; its text alone where a policy that nobody has checked leads somewhere else, to `javascript:` say (SE-01). */
export function link(text: string, href: string | undefined): Line {
  return [href && SAFE.test(href) ? { text, href } : { text }];
}

/** An e-mail or web address as a link. @param subject of the e-mail, empty for none */
export function contactLink(address: string, subject: string): Line {
  if (!address.includes("@") || address.includes(":")) return link(address, address);
  const to = encodeURIComponent(address).replace("%40", "@");
  return link(address, `mailto:${to}${subject && `?subject=${encodeURIComponent(subject)}`}`);
}
