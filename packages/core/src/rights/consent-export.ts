import type { Regime } from "../consent/regime.ts";
import type { Signals } from "../consent/signals.ts";
import type { Inventory, InventoryEntry } from "../consent/storage.ts";
import { encodeRecord } from "../cookie/encode-record.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import type { Policy } from "../policy/policy.ts";
import { type Iso27560Record, iso27560Record } from "./iso-27560-record.ts";

/** What an export is made from: a consent's snapshot has all of it but the inventory. */
export interface ExportedState {
  readonly record: ConsentRecord;
  readonly regime: Regime;
  readonly signals: Signals;
  /** BCP 47 tag of the language that purposes are named in. */
  readonly locale: string;
  readonly now: Date;
  /** What is on the device; `null` where nothing could look. */
  readonly inventory: Inventory | null;
}

/** An entry of the inventory, as JSON has it. */
export interface ExportedEntry extends Omit<InventoryEntry, "since"> {
  /** ISO 8601, UTC. */
  readonly since: string | null;
}

/** What is on the device, as JSON has it. */
export interface ExportedInventory extends Omit<Inventory, "entries"> {
  readonly entries: readonly ExportedEntry[];
}

/**
 * Everything that Cookiepact knows of a visitor, for the visitor: their choices, what they were about, and the names of what is
 * on their device (GDPR, articles 15 and 20). Nothing but JSON. Holds no identifier of the visitor, and no value of a cookie
 * but the consent cookie's own. `docs/export.md` says what each field means.
 */
export interface ConsentExport {
  readonly format: "cookiepact-export";
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly policy: Policy;
  /** With the record, the signals and the time it says what was allowed: `resolve` works it out again. */
  readonly regime: Regime;
  readonly signals: { readonly gpc?: boolean };
  readonly locale: string;
  readonly record: ConsentRecord;
  /** The record as the consent cookie says it; `null` where the visitor has never answered. */
  readonly cookie: string | null;
  readonly inventory: ExportedInventory | null;
  /** The same once more, in the terms of ISO/IEC TS 27560:2023. */
  readonly consentRecord: Iso27560Record;
}

/**
 * The visitor's choices, and what is on their device, for them to keep or to take elsewhere.
 *
 * @throws ConsentError `invalid-record`, `record-too-large` where the record is not one that a consent cookie can hold
 *
 * @example
 * const inventory = (await consent.storage?.inventory()) ?? null;
 * const file = exportJson(consentExport(policy, { ...consent.getSnapshot(), now: new Date(), inventory }));
 */
export function consentExport(policy: Policy, state: ExportedState): ConsentExport {
  const { record, regime, signals, locale, now, inventory } = state;
  const { gpc } = signals;
  return {
    format: "cookiepact-export",
    version: 1,
    exportedAt: now.toISOString(),
    policy,
    regime,
    // Not whatever else a host may have put there.
    signals: gpc === undefined ? {} : { gpc },
    locale,
    record,
    cookie: record.length > 0 ? encodeRecord(record) : null,
    inventory: inventory && exportedInventory(inventory),
    consentRecord: iso27560Record(policy, state),
  };
}

/** What a sweep has found besides is no part of it. */
function exportedInventory({ entries, unreadable }: Inventory): ExportedInventory {
  return {
    entries: entries.map((entry) => ({ ...entry, since: entry.since?.toISOString() ?? null })),
    unreadable,
  };
}
