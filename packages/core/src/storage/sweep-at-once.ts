import type { QuickArea } from "./device.ts";
import { type Law, type Removal, removalOf } from "./removal.ts";

/**
 * Removes, before it returns, what is not allowed. What cannot be looked into is passed over: the thorough look that
 * follows says why.
 *
 * @returns what was to go
 */
export function sweepAtOnce(areas: readonly QuickArea[], law: Law): Removal[] {
  return areas.flatMap((area) => {
    try {
      const { storage } = area;
      const removals = area.names().flatMap((name) => removalOf({ storage, name }, law));
      area.remove(removals);
      return removals;
    } catch {
      return [];
    }
  });
}
