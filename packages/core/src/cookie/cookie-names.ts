import type { ConsentCookieConfig } from "../policy/policy.ts";

/**
 * The name under which the consent cookie is written: `__Host-` on https, `__Secure-` where the policy shares it across
 * subdomains, bare on plain http, where browsers refuse both prefixes (RFC6265bis, section 4.1.3).
 *
 * @param secure whether the page came over https
 */
export function cookieName(config: ConsentCookieConfig | undefined, secure: boolean): string {
  const name = config?.name ?? "cookiepact";
  if (!secure) return name;
  return config?.domain ? `__Secure-${name}` : `__Host-${name}`;
}

/**
 * The names under which an answer may be found, the most trustworthy first. Over https a bare name counts for nothing:
 * any subdomain could have set it.
 */
export function readableNames(config: ConsentCookieConfig | undefined, secure: boolean): string[] {
  const name = config?.name ?? "cookiepact";
  const own = cookieName(config, secure);
  const prefixed = [`__Host-${name}`, `__Secure-${name}`].filter((each) => each !== own);
  return secure ? [own, ...prefixed] : [...prefixed, own];
}
