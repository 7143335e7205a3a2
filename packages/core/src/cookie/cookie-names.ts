import type { ConsentCookieConfig } from "../policy/policy.ts";

/**
 * The name under which the consent cookie is written: `__Host-` on https, `__Secure-` where the policy shares it across
 * subdomains, bare on plain http, where browsers refuse both prefixes (RFC6265bis, section 4.1.3).
 *
 * @param secure whether the page came over https
 */
export function cookieName(config: ConsentCookieConfig | undefined, secure: boolean): string {
  return readableNames(config, secure).at(secure ? 0 : -1) as string;
}

/**
 * The names under which an answer may be found, the most trustworthy first. Over https a bare name counts for nothing:
 * any subdomain could have set it.
 */
export function readableNames(
  { name = "cookiepact", domain }: ConsentCookieConfig = {},
  secure: boolean,
): string[] {
  const prefixed = [`__Host-${name}`, `__Secure-${name}`];
  if (domain) prefixed.reverse();
  return secure ? prefixed : [...prefixed, name];
}

/** Every name that the consent cookie may have, whatever the connection. */
export function consentCookieNames(config: ConsentCookieConfig | undefined): string[] {
  return readableNames(config, false);
}
