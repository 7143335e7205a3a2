import type { InventoryEntry, StoredStatus } from "../consent/storage.ts";
import type { Block, Line, TableBlock } from "./document.ts";
import { idOf } from "./id-of.ts";
import { code, fillLine, listed, paragraph, plain, said } from "./lines.ts";
import type { Scope } from "./scope.ts";
import { storedAs } from "./stored-as.ts";

/** What is on the device now, beside what was declared. A browser without script shows what the table of cookies says. */
export function accessBlocks(scope: Scope): Block[] {
  const { inventory, texts, device } = scope;
  const { access } = texts.rights;
  if (!inventory) return device ? [paragraph(access.needsScript)] : [];
  const storage = new Set(inventory.unreadable.map((each) => texts.storage[each.storage]));
  const unreadable = listed([...storage].map(plain), scope);
  return [
    inventory.entries.length > 0
      ? inventoryTable(scope, inventory.entries)
      : paragraph(access.nothing),
    ...(storage.size > 0 ? [paragraph(fillLine(access.unreadable, { storage: unreadable }))] : []),
  ];
}

function inventoryTable(scope: Scope, entries: readonly InventoryEntry[]): TableBlock {
  const { types, rights } = scope.texts;
  const { access } = rights;
  return {
    kind: "table",
    id: idOf(scope, "table", "inventory"),
    caption: plain(access.caption),
    columns: [types.name, types.storedAs, types.purpose, access.status],
    rows: entries.map((entry) => [
      code(entry.name),
      storedAs(scope, entry.storage),
      purposeOf(scope, entry),
      plain(statusOf(scope)[entry.status]),
    ]),
  };
}

function purposeOf(scope: Scope, { declared, status }: InventoryEntry): Line {
  const { policy, texts } = scope;
  if (status === "own") return plain(texts.own.title);
  const purpose = declared && policy.categories[declared.category]?.purposes[declared.purpose];
  return said(purpose?.title, scope);
}

function statusOf({ texts }: Scope): Readonly<Record<StoredStatus, string>> {
  const { access } = texts.rights;
  return {
    allowed: access.allowed,
    undeclared: access.undeclared,
    "without-consent": access.withoutConsent,
    expired: access.expired,
    own: access.own,
  };
}
