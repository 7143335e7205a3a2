import { readableNames } from "../cookie/cookie-names.ts";
import { MAX_BYTES } from "../cookie/decode-record.ts";
import {
  at,
  categoriesIn,
  type Finding,
  itemsIn,
  keyOf,
  type Place,
  purposesIn,
  servicesIn,
} from "./place.ts";

/**
 * An item that covers the consent cookie would delete the visitor's answer on the next refusal. Only the item that
 * declares it may, and that one needs no consent.
 */
export function consentCookie(policy: Place): Finding[] {
  const own = ownNames(policy);
  return purposesIn(policy)
    .filter((purpose) => at(purpose, "exemption").value !== "consent-record")
    .flatMap((purpose) => itemsIn([purpose]))
    .filter((item) => (at(item, "storage").value ?? "cookie") === "cookie")
    .flatMap((item) => {
      const { path, value } = at(item, "name");
      if (typeof value !== "string" || value === "*") return [];
      const covered = own.find((name) => covers(value, name));
      return covered ? [{ path, message: reserved(covered) }] : [];
    });
}

/** An answer to everything at once must fit into one cookie, or no visitor's answer would ever be kept. */
export function consentCookieSize(policy: Place): Finding[] {
  const optional = categoriesIn(policy).filter((each) => at(each, "kind").value !== "necessary");
  const keys = [...optional, ...servicesIn(policy)].map(keyOf);
  const name = ownNames(policy)[0] as string;
  const { value } = at(policy, "revision");
  const revision = typeof value === "number" ? value : 1;
  const answer = `1.20261123.${revision}.a.${keys.join("-")}.`;
  const size = name.length + answer.length;
  if (size <= MAX_BYTES) return [];
  const message = `with all the keys of its categories and services the consent cookie takes ${size} bytes, and browsers keep ${MAX_BYTES}; use fewer or shorter keys`;
  return [{ path: policy.path, message }];
}

function ownNames(policy: Place): string[] {
  const { value } = at(at(policy, "cookie"), "name");
  return readableNames(typeof value === "string" ? { name: value } : undefined, false);
}

/** Whether an item's name, which may begin or end with `*`, covers a cookie. */
function covers(pattern: string, name: string): boolean {
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function reserved(name: string): string {
  return `this covers the consent cookie, \`${name}\`, and a refusal would delete the visitor's answer; declare that cookie in a necessary purpose with the exemption "consent-record", and make this name narrower`;
}
