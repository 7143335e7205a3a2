import type { Resolution } from "../consent/resolution.ts";
import type { StoredThing } from "../consent/storage.ts";
import type { Policy } from "../policy/policy.ts";
import { isAllowed } from "../storage/is-allowed.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { isOwn } from "../storage/removal.ts";
import { hostIndexOf } from "./host-index.ts";

/** What the policy and the visitor's answer have against something. */
export interface Objection {
  readonly because: "undeclared" | "not-allowed";
  /** The category or service that is not allowed; `null` for what the policy does not know. */
  readonly key: string | null;
}

/**
 * What there is against storing something. Several items can share a name, such as cookies of two paths, and a name is all
 * that is looked at: it is enough that one of them is allowed.
 */
export function objectionToWrite(
  policy: Policy,
  resolution: Pick<Resolution, "keys">,
  thing: StoredThing,
): Objection | null {
  if (isOwn(thing, policy)) return null;
  const declared = itemIndexOf(policy).findAll(thing.storage, thing.name);
  const [first] = declared;
  if (!first) return { because: "undeclared", key: null };
  if (declared.some((each) => isAllowed(each, resolution))) return null;
  return { because: "not-allowed", key: first.item.service ?? first.category };
}

/**
 * What there is against loading something from a host. Several services can share one, and their requests cannot be told
 * apart: it is enough that one of them is allowed.
 */
export function objectionToLoad(
  policy: Policy,
  { keys }: Pick<Resolution, "keys">,
  host: string,
): Objection | null {
  const [first, ...others] = hostIndexOf(policy).find(host);
  if (first === undefined || [first, ...others].some((key) => keys[key]?.allowed)) return null;
  return { because: "not-allowed", key: first };
}
