import type { LeftThing } from "../consent/storage.ts";
import type { StoredItem } from "../policy/policy.ts";
import { domainsOf } from "./cookie-deletions.ts";
import { itemIndexOf } from "./item-index.ts";
import { isSpared, type Law } from "./removal.ts";

/** What is declared and not allowed, or to be reset, and no script of this host can see or delete. A server can, or nobody. */
export function unreachable(law: Law, host: string): LeftThing[] {
  const within = new Set(domainsOf(host));
  const isForeign = ({ domain }: StoredItem) => domain && !within.has(domain.toLowerCase());
  return itemIndexOf(law.policy).items.flatMap((declared) => {
    const { name, storage = "cookie", httpOnly } = declared.item;
    if (storage !== "cookie" || isSpared(declared, law)) return [];
    if (isForeign(declared.item)) return { storage, name, why: "third-party" };
    return httpOnly ? { storage, name, why: "http-only" } : [];
  });
}
