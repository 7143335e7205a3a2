import type { Inventory } from "../consent/storage.ts";
import { ConsentError } from "../policy/error.ts";
import type { ConsentExport, ExportedInventory } from "../rights/consent-export.ts";
import { exportSchema } from "./export-schema.ts";
import { withoutSchemaAddress } from "./parse-policy.ts";
import { isPlainObject } from "./place.ts";
import { type Limits, type PlainJson, refused, tooLong, toPlainJson } from "./plain-json.ts";
import { type Problem, toDotPath, toProblems } from "./problem.ts";
import { distinct, report } from "./report.ts";
import { wants } from "./wants.ts";

/** An export as it is read again: with moments in the inventory rather than texts. */
export interface ParsedConsentExport extends Omit<ConsentExport, "inventory"> {
  readonly inventory: Inventory | null;
}

/** What became of reading an export. */
export type ConsentExportResult =
  | { readonly ok: true; readonly export: ParsedConsentExport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

// A device can hold thousands of things, each with what it is declared as.
const LIMITS: Limits = { characters: 4_000_000, values: 200_000 };

const WHOLE = "export";

/**
 * Reads an export, and says everything that is wrong with it: all of it or nothing. Never throws.
 *
 * @param input the text of the file, or what `JSON.parse` has made of it
 *
 * @example
 * const result = safeParseConsentExport(await file.text());
 * if (result.ok) show(result.export.record);
 */
export function safeParseConsentExport(input: unknown): ConsentExportResult {
  const { value, findings } =
    typeof input === "string" ? fromText(input) : toPlainJson(input, LIMITS);
  const found = findings.map(({ path, message }) => ({ path: toDotPath(path, WHOLE), message }));
  if (value === undefined) return { ok: false, problems: found };
  const unread = foreignIn(value) ?? tooMuchPolicy(value);
  if (unread) return { ok: false, problems: [unread] };
  const result = exportSchema.safeParse(withoutSchemaAddresses(value), { reportInput: true });
  if (result.success && found.length === 0) {
    const { inventory, ...rest } = result.data as ConsentExport;
    return { ok: true, export: { ...rest, inventory: inventory && revived(inventory) } };
  }
  const issues = toProblems(result.error?.issues ?? [], WHOLE);
  return { ok: false, problems: distinct([...found, ...issues]) };
}

/**
 * Reads an export, as `consentExport` has made it.
 *
 * @param input the text of the file, or what `JSON.parse` has made of it
 * @throws ConsentError `invalid-export`, with every problem on a line of its own
 *
 * @example
 * const { record } = parseConsentExport(await file.text());
 * const cookie = encodeRecord(record);
 */
export function parseConsentExport(input: unknown): ParsedConsentExport {
  const result = safeParseConsentExport(input);
  if (result.ok) return result.export;
  throw new ConsentError("invalid-export", report("export", result.problems));
}

function fromText(text: string): PlainJson {
  // Before it is read: reading is what costs.
  if (text.length > LIMITS.characters) return tooLong(text, LIMITS);
  try {
    // Editors put a byte order mark before a text, and `trim` takes it for a blank.
    return toPlainJson(JSON.parse(text.trim()), LIMITS);
  } catch {
    return refused("is not JSON; is it the whole file?");
  }
}

/** Of what is something else, or from another time, nothing more is said: all of it would be wrong. */
function foreignIn(value: unknown): Problem | null {
  if (!isPlainObject(value)) return { path: WHOLE, message: messageOf("an export", value) };
  const { format, version } = value;
  if (format !== "cookiepact-export") {
    return { path: "format", message: messageOf('"cookiepact-export"', format ?? null) };
  }
  if (version === 1) return null;
  const newer = typeof version === "number" && version > 1 ? "; update @cookiepact/core" : "";
  return { path: "version", message: messageOf("1", version ?? null) + newer };
}

/** A policy has its own measure, which its rules rely on. */
function tooMuchPolicy(value: unknown): Problem | null {
  const { policy = null } = value as { readonly policy?: unknown };
  const plain = toPlainJson(policy);
  if (plain.value !== undefined) return null;
  return { path: "policy", message: plain.findings[0]?.message ?? "" };
}

function messageOf(what: string, input: unknown): string {
  return wants(what).error({ code: "custom", input, path: [] });
}

/** A policy from a file may name its schema, and so may an export. */
function withoutSchemaAddresses(value: unknown): unknown {
  const whole = withoutSchemaAddress(value);
  if (!isPlainObject(whole) || !Object.hasOwn(whole, "policy")) return whole;
  return { ...whole, policy: withoutSchemaAddress(whole.policy) };
}

function revived({ entries, unreadable }: ExportedInventory): Inventory {
  return {
    entries: entries.map((entry) => ({
      ...entry,
      since: entry.since ? new Date(entry.since) : null,
    })),
    unreadable,
  };
}
