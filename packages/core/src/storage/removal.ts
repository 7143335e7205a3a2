import type { Resolution } from "../consent/resolution.ts";
import type { DeclaredItem, StoredThing } from "../consent/storage.ts";
import { consentCookieNames } from "../cookie/cookie-names.ts";
import { isResettable } from "../policy/declared-items.ts";
import type { Policy } from "../policy/policy.ts";
import { isAllowed } from "./is-allowed.ts";
import { itemIndexOf } from "./item-index.ts";

/** Something that has to go. */
export interface Removal extends StoredThing {
  /** What it is declared as, and may not be or is to be reset. */
  readonly against: readonly DeclaredItem[];
  /** Something else of the same name may stay: two cookies may differ in path or domain alone. */
  readonly shared: boolean;
}

/** What things on the device are held against. */
export interface Law {
  readonly policy: Policy;
  readonly keys: Resolution["keys"];
  /** It is a reset: the visitor's own settings have to go, allowed or not, and nothing else. */
  readonly resets?: true | undefined;
}

/** Whether an item is none of what has to go. */
export function isSpared(declared: DeclaredItem, law: Law): boolean {
  return law.resets ? !isResettable(law.policy, declared) : isAllowed(declared, law);
}

/** @returns what has to go for want of consent, or with a reset: the thing, or nothing */
export function removalOf(thing: StoredThing, law: Law): Removal[] {
  if (isOwn(thing, law.policy)) return [];
  const declared = itemIndexOf(law.policy).findAll(thing.storage, thing.name);
  const spared = new Set(declared.filter((each) => isSpared(each, law)).map(placeOf));
  const against = declared.filter((each) => !spared.has(placeOf(each)));
  return against.length > 0 ? [{ ...thing, against, shared: spared.size > 0 }] : [];
}

/** Of one name there is one thing in one place, and only cookies have several. */
function placeOf({ item }: DeclaredItem): string {
  const { storage = "cookie", domain = "", path = "/" } = item;
  return storage === "cookie" ? domain + path : storage;
}

/** The visitor's answer, and what is needed to carry it out, is never removed, whatever a policy says. */
export function isOwn({ storage, name }: StoredThing, policy: Policy): boolean {
  if (storage === "cookie") return consentCookieNames(policy.cookie).includes(name);
  return storage === "localStorage" && name.startsWith("cookiepact.");
}
