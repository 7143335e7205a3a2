import { at, type Finding, itemsIn, type Place, purposesIn } from "./place.ts";
import { toDotPath } from "./problem.ts";

/** One thing on the device is declared once: two declarations could be refused and granted at the same time. */
export function duplicateItems(policy: Place): Finding[] {
  const declared = new Map<string, Place>();
  return itemsIn(purposesIn(policy)).flatMap((item) => {
    const name = at(item, "name").value;
    if (typeof name !== "string") return [];
    const identity = identityOf(item, name);
    const earlier = declared.get(identity);
    if (earlier) return [{ path: item.path, message: twice(name, earlier) }];
    declared.set(identity, item);
    return [];
  });
}

function twice(name: string, earlier: Place): string {
  return `\`${name}\` is declared at ${toDotPath(earlier.path)} already; declare it once, in one purpose`;
}

function identityOf(item: Place, name: string): string {
  const value = (field: string, fallback: string) => {
    const written = at(item, field).value;
    return typeof written === "string" ? written : fallback;
  };
  const domain = value("domain", "").toLowerCase();
  return JSON.stringify([value("storage", "cookie"), name, domain, value("path", "/")]);
}
