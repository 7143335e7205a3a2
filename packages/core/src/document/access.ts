import type { InventoryEntry, StoredStatus } from "../consent/storage.ts";
import { paragraph, table } from "./blocks.ts";
import type { Block, Line } from "./document.ts";
import { code, fillLine, listed, plain, said } from "./lines.ts";
import type { Scope } from "./scope.ts";
import { storedAs } from "./stored-as.ts";

/** What is on the device now, beside what was declared. A browser without script shows what the table of cookies says. */
export function accessBlocks(scope: Scope): Block[] {
  const { inventory, texts, device } = scope;
  const { access } = texts.rights;
  if (!inventory) return device ? [paragraph(access.needsScript)] : [];
  const { entries, unreadable } = inventory;
  const kinds = new Set(unreadable.map((each) => texts.storage[each.storage]));
  const storage = listed([...kinds].map(plain), scope);
  return [
    entries.length > 0 ? inventoryTable(scope, entries) : paragraph(access.nothing),
    ...(kinds.size > 0 ? [paragraph(fillLine(access.unreadable, { storage }))] : []),
  ];
}

function inventoryTable(scope: Scope, entries: readonly InventoryEntry[]): Block {
  const { types, rights } = scope.texts;
  const { access } = rights;
  const statuses: Readonly<Record<StoredStatus, string>> = {
    ...access,
    "without-consent": access.withoutConsent,
  };
  return table(scope, "inventory", access.caption, {
    columns: [types.name, types.storedAs, types.purpose, access.status],
    rows: entries.map((entry) => [
      code(entry.name),
      storedAs(scope, entry.storage),
      purposeOf(scope, entry),
      plain(statuses[entry.status]),
    ]),
  });
}

function purposeOf(scope: Scope, { declared, status }: InventoryEntry): Line {
  const { policy, texts } = scope;
  if (status === "own") return plain(texts.own.title);
  const purpose = declared && policy.categories[declared.category]?.purposes[declared.purpose];
  return said(purpose?.title, scope);
}
