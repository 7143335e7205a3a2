import {
  type Category,
  type NecessaryPurpose,
  type Policy,
  type Service,
  STORAGE_KINDS,
  type StorageKind,
  type StoredItem,
} from "../policy/policy.ts";
import type { LintOptions } from "./finding.ts";
import { isObject, listOf, partsOf, type Unchecked } from "./unchecked.ts";

export interface PlacedCategory {
  readonly path: string;
  readonly category: Unchecked<Category>;
}

export interface PlacedPurpose extends PlacedCategory {
  readonly purpose: Unchecked<NecessaryPurpose>;
}

export interface PlacedItem extends PlacedCategory {
  readonly item: Unchecked<StoredItem>;
  /** Empty where it cannot be read. */
  readonly name: string;
  /** `undefined` for one that does not exist. */
  readonly storage: StorageKind | undefined;
}

export interface PlacedService {
  readonly path: string;
  readonly key: string;
  readonly service: Unchecked<Service>;
}

/** A policy as the rules look at it: every part with its place, in the policy's order. */
export interface Subject {
  readonly policy: Unchecked<Policy>;
  readonly categories: readonly PlacedCategory[];
  readonly purposes: readonly PlacedPurpose[];
  readonly items: readonly PlacedItem[];
  readonly services: readonly PlacedService[];
  readonly locales: readonly string[];
  readonly from: Date;
}

export function subjectOf(policy: Policy, { locales = [], now }: LintOptions): Subject {
  const root: Unchecked<Policy> = isObject(policy) ? policy : {};
  const categories = categoriesOf(root);
  const purposes = categories.flatMap(purposesOf);
  return {
    policy: root,
    categories,
    purposes,
    items: purposes.flatMap(itemsOf),
    services: partsOf<Service>(root.services, "services").map(({ part, ...place }) => ({
      ...place,
      service: part,
    })),
    locales,
    from: startOf(now, root.updated),
  };
}

function categoriesOf(policy: Unchecked<Policy>): PlacedCategory[] {
  return partsOf<Category>(policy.categories, "categories").map(({ path, part }) => ({
    path,
    category: part,
  }));
}

export function purposesOf({ path, category }: PlacedCategory): PlacedPurpose[] {
  return partsOf<NecessaryPurpose>(category.purposes, `${path}.purposes`).map((found) => ({
    path: found.path,
    category,
    purpose: found.part,
  }));
}

export function itemsOf({ path, category, purpose }: PlacedPurpose): PlacedItem[] {
  return listOf(purpose.items).flatMap((value, index) => {
    if (!isObject(value)) return [];
    const item: Unchecked<StoredItem> = value;
    const name = typeof item.name === "string" ? item.name : "";
    return { path: `${path}.items[${index}]`, category, item, name, storage: storageOf(item) };
  });
}

function storageOf({ storage = "cookie" }: Unchecked<StoredItem>): StorageKind | undefined {
  return STORAGE_KINDS.find((kind) => kind === storage);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Any other text would be read otherwise in every time zone, and what nobody can read is some day or other. */
function startOf(now: Date | undefined, updated: unknown): Date {
  const day = typeof updated === "string" && DATE.test(updated) ? new Date(updated) : undefined;
  return [now, day].find((date) => date && !Number.isNaN(date.getTime())) ?? new Date(0);
}
