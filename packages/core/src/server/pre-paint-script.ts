import { requiredRevision } from "../consent/required-revision.ts";
import { ConsentError } from "../policy/error.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";

/**
 * The code that a page which is the same for everybody (static, cached) runs before its first paint: it marks `<html>`
 * with `data-cookiepact-answered` where the visitor has nothing left to answer, and the stylesheet then hides the banner
 * of the HTML. It decides nothing but that: what is allowed is decided when the page's script has loaded.
 *
 * It leaves the age of an answer to the cookie's own lifetime, which ends with the newest one: where an older one has
 * expired before it, the banner comes a moment later.
 */
export function prePaintCode(policy: Policy): string {
  const categories = optionalCategories(policy);
  const revisions = categories.map(
    (key) => `${key}:${requiredRevision(policy, policy.categories[key] as Category)}`,
  );
  // A name is made of letters, digits and a few signs. Should it not be, it ends no element.
  const name = JSON.stringify(`${policy.cookie?.name ?? "cookiepact"}=`).replaceAll("<", "\\x3c");
  // Every decision is five fields: day, revision, source, granted, denied.
  return (
    `try{for(let d=document,m=${categories.length},k={${revisions}},` +
    `v=d.cookie.split(${name})[1].split(/[.;]/),i=1;v[i];i+=5)` +
    `for(let n of(v[i+3]+"-"+v[i+4]).split("-"))` +
    `v[i+1]>=k[n]&&(--m||(d.documentElement.dataset.cookiepactAnswered=""))}catch{}`
  );
}

/**
 * The hash of {@link prePaintCode} for the `script-src` of a Content Security Policy: HTML that is the same for everybody
 * cannot carry a nonce.
 *
 * @returns such as `sha256-Kx…=`, to be put between single quotes
 */
export async function prePaintHash(policy: Policy): Promise<string> {
  const code = new TextEncoder().encode(prePaintCode(policy));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", code));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * {@link prePaintCode} as a `<script>` for the `<head>`.
 *
 * @param nonce of your Content Security Policy
 * @throws ConsentError `invalid-nonce` for a nonce that is not base64
 *
 * @example
 * html.replace("</head>", `${prePaintScript(policy, { nonce })}</head>`)
 */
export function prePaintScript(
  policy: Policy,
  { nonce }: { readonly nonce?: string } = {},
): string {
  // nonce-source, CSP 3, section 2.3.1: base64 or base64url, so that nothing can end the attribute.
  if (nonce !== undefined && !/^[\w+/-]+={0,2}$/.test(nonce)) {
    throw new ConsentError("invalid-nonce", "The nonce of prePaintScript() is not base64.");
  }
  const attribute = nonce === undefined ? "" : ` nonce="${nonce}"`;
  return `<script${attribute}>${prePaintCode(policy)}</script>`;
}
