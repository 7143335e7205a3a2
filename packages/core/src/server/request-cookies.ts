import { strip } from "../cookie/parse-cookies.ts";

/** A Cookie header, as far as enforcement looks at it. */
export interface RequestCookies {
  /** The names in it, in their order; a name can stand there more than once. */
  readonly names: readonly string[];
  /** The pairs that may be the consent cookie. */
  readonly consent: string;
}

/** @param consentName the consent cookie's name without a prefix */
export function requestCookies(header: string, consentName: string): RequestCookies {
  const names: string[] = [];
  let consent = "";
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (equals < 1) continue;
    const name = strip(pair.slice(0, equals));
    if (name.endsWith(consentName)) consent += `${pair};`;
    if (name) names.push(name);
  }
  return { names, consent };
}
