import { servicesOf } from "../policy/keys.ts";
import type { Category, NecessaryPurpose, Policy, Purpose } from "../policy/policy.ts";
import { type Text, textIn } from "../policy/text.ts";
import type { PolicyChange } from "./change.ts";
import { compareKeys, isNecessary, isReordered, makeChange, quoted, same } from "./make-change.ts";

/** What has changed in the categories and purposes themselves; items apart. */
export function diffCategories(before: Policy, after: Policy): PolicyChange[] {
  const { added, removed, kept } = compareKeys(before.categories, after.categories);
  const of = (policy: Policy, key: string) => policy.categories[key] as Category;
  return [
    ...added.map((key) => categoryAdded(key, of(after, key))),
    ...removed.map((key) =>
      makeChange({
        kind: "category-removed",
        key,
        path: `categories.${key}`,
        sentence: `The category ${titled(of(before, key).title)} is gone; what it declared is no longer stored.`,
      }),
    ),
    ...kept.flatMap((key) => diffCategory(key, of(before, key), of(after, key), after)),
    ...reordered(before.categories, after.categories, "categories"),
  ];
}

function categoryAdded(key: string, category: Category): PolicyChange {
  return makeChange({
    kind: "category-added",
    key,
    path: `categories.${key}`,
    necessary: isNecessary(category),
    sentence: `There is a new category, ${titled(category.title)}; nobody has been asked about it.`,
  });
}

function diffCategory(key: string, before: Category, after: Category, policy: Policy) {
  const path = `categories.${key}`;
  const name = titled(after.title);
  const changes: PolicyChange[] = [];
  if (before.kind !== after.kind) {
    changes.push(
      makeChange({
        kind: "kind-changed",
        key,
        path: `${path}.kind`,
        necessary: isNecessary(after),
        sentence: `The category ${name} is now of the kind “${after.kind}”, and was “${before.kind}”: laws and vendors treat it differently.`,
      }),
    );
  }
  if (exemptUse(before) !== exemptUse(after)) {
    changes.push(
      makeChange({
        kind: "exempt-use-changed",
        key,
        path: `${path}.exemptUse`,
        sentence: `The category ${name} says otherwise than before whether the law exempts its use; make sure that it does that and nothing else.`,
      }),
    );
  }
  return [
    ...changes,
    ...texts(before, after, path, `The wording of the category ${name}`),
    ...diffPurposes(key, before, after),
    ...diffRecipients(key, before, after, policy),
  ];
}

function exemptUse(category: Category): string | undefined {
  return category.kind === "necessary" ? undefined : category.exemptUse;
}

function diffPurposes(key: string, before: Category, after: Category): PolicyChange[] {
  const old: Readonly<Record<string, Purpose>> = before.purposes;
  const current: Readonly<Record<string, Purpose>> = after.purposes;
  const { added, removed, kept } = compareKeys(old, current);
  const path = (purpose: string) => `categories.${key}.purposes.${purpose}`;
  const name = titled(after.title);
  return [
    ...added.map((purpose) =>
      makeChange({
        kind: "purpose-added",
        key,
        path: path(purpose),
        necessary: isNecessary(after),
        sentence: `The category ${name} has a new purpose, ${titled(current[purpose]?.title ?? purpose)}.`,
      }),
    ),
    ...removed.map((purpose) =>
      makeChange({
        kind: "purpose-removed",
        key,
        path: path(purpose),
        sentence: `The category ${name} no longer has the purpose ${titled(old[purpose]?.title ?? purpose)}.`,
      }),
    ),
    ...kept.flatMap((purpose) =>
      diffPurpose(key, path(purpose), old[purpose] as Purpose, current[purpose] as Purpose),
    ),
    ...reordered(old, current, `categories.${key}.purposes`),
  ];
}

function diffPurpose(key: string, path: string, before: Purpose, after: Purpose): PolicyChange[] {
  const name = titled(after.title);
  const exemption = (purpose: Purpose) => (purpose as Partial<NecessaryPurpose>).exemption;
  const changes = texts(before, after, path, `The wording of the purpose ${name}`);
  if (exemption(before) === exemption(after) || !exemption(after)) return changes;
  return [
    makeChange({
      kind: "exemption-changed",
      key,
      path: `${path}.exemption`,
      sentence: `The purpose ${name} is exempt from consent for another reason than before, “${exemption(after)}”.`,
    }),
    ...changes,
  ];
}

/** Who takes part in a category is part of what was agreed to. */
function diffRecipients(key: string, before: Category, after: Category, policy: Policy) {
  const old = new Set(servicesOf(before));
  const current = new Set(servicesOf(after));
  const named = (service: string) => policy.services?.[service]?.name ?? service;
  const change = (kind: "recipient-added" | "recipient-removed", service: string) =>
    makeChange({
      kind,
      key,
      path: `categories.${key}`,
      necessary: isNecessary(after),
      sentence:
        kind === "recipient-added"
          ? `${named(service)} now takes part in the category ${titled(after.title)}.`
          : `${named(service)} no longer takes part in the category ${titled(after.title)}.`,
    });
  return [
    ...[...current].filter((each) => !old.has(each)).map((each) => change("recipient-added", each)),
    ...[...old]
      .filter((each) => !current.has(each))
      .map((each) => change("recipient-removed", each)),
  ];
}

interface Worded {
  readonly title: Text;
  readonly description: Text;
}

function texts(before: Worded, after: Worded, path: string, what: string): PolicyChange[] {
  return (["title", "description"] as const)
    .filter((field) => !same(before[field], after[field]))
    .map((field) =>
      makeChange({
        kind: "text-changed",
        key: null,
        path: `${path}.${field}`,
        sentence: `${what} has changed. If it now means something else, raise the revision.`,
      }),
    );
}

function reordered(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: string,
): PolicyChange[] {
  if (!isReordered(before, after)) return [];
  return [
    makeChange({
      kind: "order-changed",
      key: null,
      path,
      sentence: `The order of ${path} has changed.`,
    }),
  ];
}

/** A title as a sentence names it: in English, which every text has. */
export function titled(text: Text): string {
  return quoted(textIn(text, "en"));
}
