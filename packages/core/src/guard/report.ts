import type { StoredThing } from "../consent/storage.ts";
import type { Objection } from "./objection.ts";

interface Incident extends Objection {
  /** Whether it was kept from happening. */
  readonly blocked: boolean;
  /** The calls that led to it, the last one first, as the browser writes them. */
  readonly stack: string;
}

/** Something was to be stored. */
export interface WriteReport extends StoredThing, Incident {
  readonly kind: "write";
}

/** Something was to be loaded, or sent. */
export interface LoadReport extends Incident {
  readonly kind: "load";
  readonly url: string;
}

export type GuardReport = WriteReport | LoadReport;

/** A report in words, for a developer. */
export function describeReport(report: GuardReport): string {
  const { key, blocked } = report;
  if (report.kind === "load") {
    return `${blocked ? "Kept from loading" : "Loaded"} without consent to "${key}": ${report.url}`;
  }
  const thing = `the ${report.storage} item "${report.name}"`;
  if (report.because === "undeclared") {
    return `Stored ${thing}, which the policy does not declare. Declare it with its purpose and retention, or do not store it.`;
  }
  return `${blocked ? "Kept from storing" : "Stored"} without consent to "${key}": ${thing}.`;
}
