import type { ConsentSnapshot, Inventory, KeyState } from "@cookiepact/core";

/** What the probes of one key show: "false unasked". */
export function keyText({ allowed, because }: Pick<KeyState, "allowed" | "because">): string {
  return `${allowed} ${because}`;
}

/** What the probe of everything shows. */
export function wholeText(view: Pick<ConsentSnapshot, keyof ConsentSnapshot>): string {
  const { pending, bannerOpen, preferencesOpen, draft, locale } = view;
  const moved = Object.entries(draft).map(([key, on]) => `${key}=${on}`);
  return [
    `asks [${pending.join(" ")}]`,
    `banner ${bannerOpen}`,
    `preferences ${preferencesOpen}`,
    `draft [${moved.join(" ")}]`,
    `locale ${locale}`,
  ].join(", ");
}

/** What the probe of the inventory shows: "_usage allowed, _ads allowed". */
export function inventoryText(inventory: Inventory | null): string {
  if (!inventory) return "not known";
  return inventory.entries.map(({ name, status }) => `${name} ${status}`).join(", ");
}
