import type { Resolution } from "../consent/resolution.ts";
import type { DeclaredItem } from "../consent/storage.ts";

/**
 * Of the declarations that fit one name, the one that it goes by: two cookies may differ in path alone, and what is allowed is not
 * to be lost for the other's sake.
 */
export function decisive(
  declared: readonly DeclaredItem[],
  resolution: Pick<Resolution, "keys">,
): DeclaredItem | undefined {
  return declared.find((each) => isAllowed(each, resolution)) ?? declared[0];
}

/**
 * Whether an item may be stored now. An item of a service goes by the service, whose own answer may differ from its
 * category's; what is necessary is necessary whoever sets it.
 */
export function isAllowed(
  { item, category }: DeclaredItem,
  { keys }: Pick<Resolution, "keys">,
): boolean {
  const own = keys[category];
  if (own?.because === "necessary") return true;
  const deciding = item.service ? keys[item.service] : own;
  return deciding?.allowed === true;
}
