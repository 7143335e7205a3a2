import { readableNames } from "../cookie/cookie-names.ts";
import { MAX_BYTES } from "../cookie/decode-record.ts";
import type { StorageKind } from "../policy/policy.ts";
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
  return namesBeside(policy, "cookie").flatMap(({ path, value }) => {
    const covered = own.find((name) => covers(value, name));
    return covered ? [{ path, message: reserved(covered) }] : [];
  });
}

/** What is kept in localStorage to carry the visitor's answer out. */
const OWN_STORAGE = ["cookiepact.outbox", "cookiepact.stamps"];

/** The same holds for what carries the answer out, and for whatever may join it under `cookiepact.`. */
export function ownStorage(policy: Place): Finding[] {
  return namesBeside(policy, "localStorage").flatMap(({ path, value }) => {
    const covered = OWN_STORAGE.find((name) => covers(value, name));
    const isWithin = value.startsWith("cookiepact.");
    return covered || isWithin ? [{ path, message: reservedStorage(covered ?? value) }] : [];
  });
}

/** The names of everything of a kind, but in the purpose that declares the consent record. A star alone the schema refuses. */
function namesBeside(policy: Place, storage: StorageKind) {
  return purposesIn(policy)
    .filter((purpose) => at(purpose, "exemption").value !== "consent-record")
    .flatMap((purpose) => itemsIn([purpose]))
    .filter((item) => (at(item, "storage").value ?? "cookie") === storage)
    .map((item) => at(item, "name"))
    .filter(isName);
}

function isName(name: Place): name is Place & { readonly value: string } {
  return typeof name.value === "string" && name.value !== "*";
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

function reservedStorage(name: string): string {
  return `this covers \`${name}\`, which is Cookiepact's own and carries the visitor's answer out; declare it in a necessary purpose with the exemption "consent-record", and make this name narrower`;
}
