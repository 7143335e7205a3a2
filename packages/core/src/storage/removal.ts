import type { Resolution } from "../consent/resolution.ts";
import type { DeclaredItem, StoredThing } from "../consent/storage.ts";
import { consentCookieNames } from "../cookie/cookie-names.ts";
import type { Policy, StoredItem } from "../policy/policy.ts";
import { isAllowed } from "./is-allowed.ts";
import { itemIndexOf } from "./item-index.ts";

/** Something that has to go. */
export interface Removal extends StoredThing {
  /** What it is declared as, and may not be. */
  readonly against: readonly DeclaredItem[];
  /** Something else of the same name is allowed: two cookies may differ in path or domain alone. */
  readonly shared: boolean;
}

/** What things on the device are held against. */
export interface Law {
  readonly policy: Policy;
  readonly keys: Resolution["keys"];
}

/** @returns what has to go for want of consent: the thing, or nothing */
export function removalOf(thing: StoredThing, law: Law): Removal[] {
  if (isOwn(thing, law.policy)) return [];
  const declared = itemIndexOf(law.policy).findAll(thing.storage, thing.name);
  const allowed = declared.filter((each) => isAllowed(each, law));
  const isApart = ({ item }: DeclaredItem) =>
    !allowed.some((each) => isInOnePlace(each.item, item));
  const against = declared.filter((each) => !allowed.includes(each) && isApart(each));
  return against.length > 0 ? [{ ...thing, against, shared: allowed.length > 0 }] : [];
}

/** Whether what is declared as one is what is declared as the other: of one name there is one thing, but of cookies. */
function isInOnePlace(one: StoredItem, other: StoredItem): boolean {
  if (one.storage && one.storage !== "cookie") return true;
  return one.domain === other.domain && (one.path ?? "/") === (other.path ?? "/");
}

/** The visitor's answer, and what is needed to carry it out, is never removed, whatever a policy says. */
export function isOwn({ storage, name }: StoredThing, policy: Policy): boolean {
  if (storage === "cookie") return consentCookieNames(policy.cookie).includes(name);
  return storage === "localStorage" && name.startsWith("cookiepact.");
}
