import type { Category } from "../policy/policy.ts";
import { CHANGE_KINDS, type PolicyChange } from "./change.ts";

/** A change, before it is known what it asks for. */
export interface Found extends Omit<PolicyChange, "class"> {
  /** It is about what no visitor can refuse. */
  readonly necessary?: boolean;
}

/**
 * Nobody can be asked about what is necessary: whatever would be material there, a person has to look at. What has become
 * optional can be refused from now on.
 */
export function makeChange({ necessary = false, ...found }: Found): PolicyChange {
  const usual = CHANGE_KINDS[found.kind];
  return { ...found, class: usual === "material" && necessary ? "review" : usual };
}

export function isNecessary({ kind }: Category): boolean {
  return kind === "necessary";
}

/** The keys that only one of two records has, and those that both have. */
export function compareKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { added: string[]; removed: string[]; kept: string[] } {
  return {
    added: Object.keys(after).filter((key) => !Object.hasOwn(before, key)),
    removed: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
    kept: Object.keys(after).filter((key) => Object.hasOwn(before, key)),
  };
}

/** Whether what both have stands in another order. */
export function isReordered(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  const { kept } = compareKeys(before, after);
  const old = Object.keys(before).filter((key) => kept.includes(key));
  return kept.some((key, index) => key !== old[index]);
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A name, as it stands in a sentence. */
export function quoted(name: string): string {
  return `“${name}”`;
}
