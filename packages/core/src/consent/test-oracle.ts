import type { ConsentRecord, Decision } from "../cookie/record.ts";
import type { Category, Policy } from "../policy/policy.ts";
import type { Circumstances } from "./resolution.ts";

/**
 * Whether a key may run, written a second time and from the rules rather than from `resolve`, so that each is the other's
 * test: for every key it looks for one reason, and without a reason the answer is no.
 */
export function allowedBy(
  policy: Policy,
  record: ConsentRecord,
  circumstances: Circumstances,
  key: string,
): boolean {
  const category = policy.categories[key];
  if (category) return categoryAllowed(policy, record, circumstances, key);

  const users = Object.keys(policy.categories).filter((each) => uses(policy.categories[each], key));
  const optional = users.filter((each) => policy.categories[each]?.kind !== "necessary");
  if (optional.length === 0) return users.length > 0;
  if (isRefused(record, key)) return false;
  const own = record.findIndex(({ granted }) => granted.includes(key));
  const refusedAfter = record
    .slice(own + 1)
    .some(({ denied }) => denied.some((each) => optional.includes(each)));
  const ownGrant =
    own >= 0 &&
    !refusedAfter &&
    optional.every((each) => stillHolds(record[own], needed(policy, each), circumstances)) &&
    (record[own]?.source === "s" ||
      !optional.some((each) => signalled(policy, each, circumstances)));
  return ownGrant || optional.every((each) => categoryAllowed(policy, record, circumstances, each));
}

function categoryAllowed(
  policy: Policy,
  record: ConsentRecord,
  circumstances: Circumstances,
  key: string,
): boolean {
  const category = policy.categories[key] as Category;
  if (category.kind === "necessary") return true;
  if (isRefused(record, key)) return false;
  const grant = record.find(({ granted }) => granted.includes(key));
  const counts = stillHolds(grant, needed(policy, key), circumstances);
  if (signalled(policy, key, circumstances)) return counts && grant?.source === "s";
  if (counts) return true;
  if (circumstances.malformed) return false;
  const { model, exemptUses } = circumstances.regime;
  return model === "opt-out" || (!!category.exemptUse && exemptUses.includes(category.exemptUse));
}

function isRefused(record: ConsentRecord, key: string): boolean {
  return record.some(({ denied }) => denied.includes(key));
}

/** Not over, not from the future, not from before what it is about changed. */
function stillHolds(
  grant: Decision | undefined,
  revision: number,
  { regime, now }: Circumstances,
): boolean {
  if (!grant) return false;
  const [year, month, date] = [
    grant.day.slice(0, 4),
    grant.day.slice(4, 6),
    grant.day.slice(6),
  ].map(Number);
  const start = Date.UTC(year as number, (month as number) - 1, date);
  const end = start + regime.periodDays * 86_400_000;
  return grant.revision >= revision && now.getTime() >= start && now.getTime() < end;
}

/** The latest material change of a category or of anybody who takes part in it. */
function needed({ categories, services = {} }: Policy, key: string): number {
  const partners = Object.keys(services).filter((service) => uses(categories[key], service));
  return Math.max(
    categories[key]?.revision ?? 1,
    ...partners.map((each) => services[each]?.revision ?? 1),
  );
}

function signalled(
  { categories }: Policy,
  key: string,
  { regime, signals }: Circumstances,
): boolean {
  return regime.signalKinds.some((kind) => signals.gpc === true && categories[key]?.kind === kind);
}

function uses(category: Category | undefined, service: string): boolean {
  return Object.values(category?.purposes ?? {}).some(
    (purpose) =>
      purpose.services?.includes(service) || purpose.items.some((item) => item.service === service),
  );
}
