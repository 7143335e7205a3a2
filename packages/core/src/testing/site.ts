import { ConsentError } from "../policy/error.ts";
import type { ConsentCookieOwner } from "../policy/policy.ts";

/** What a cookie depends on, of the address of a page. */
export interface Site {
  readonly hostname: string;
  readonly secure: boolean;
}

/**
 * The site that a page belongs to.
 *
 * @throws ConsentError `invalid-url` for an address that is not of the web, or on which a browser would not keep the
 *   policy's cookie
 */
export function siteOf({ cookie }: ConsentCookieOwner, url: string | URL): Site {
  const { protocol, hostname } = parse(url);
  const domain = cookie?.domain;
  if (domain && hostname !== domain && !hostname.endsWith(`.${domain}`)) {
    throw new ConsentError(
      "invalid-url",
      `${url} is not part of ${domain}, with which the policy shares its cookie: no browser would keep it there. Give an address of that domain.`,
    );
  }
  return { hostname, secure: protocol === "https:" };
}

function parse(url: string | URL): URL {
  if (URL.canParse(url)) {
    const parsed = new URL(url);
    if (/^https?:$/.test(parsed.protocol)) return parsed;
  }
  throw new ConsentError(
    "invalid-url",
    `${url} is no address that a page can have. Give one that begins with http:// or https://.`,
  );
}
