import { at, categoriesIn, type Finding, type Place, servicesIn } from "./place.ts";

/**
 * Visitors are asked again about whatever carries a newer revision than their answer, so the policy's own revision and
 * the highest of its parts must agree.
 */
export function revisions(policy: Place): Finding[] {
  const { path, value: newest } = at(policy, "revision");
  const parts = [...categoriesIn(policy), ...servicesIn(policy)];
  if (!isRevision(newest) || parts.length === 0) return [];
  const revisionsOfParts = parts.map((part) => at(part, "revision"));
  // Left out means 1, as everywhere.
  const reached = revisionsOfParts.some(({ value }) => (isRevision(value) ? value : 1) >= newest);
  if (!reached) return [{ path, message: unused(newest) }];
  return revisionsOfParts
    .filter(({ value }) => isRevision(value) && value > newest)
    .map((place) => ({ path: place.path, message: tooNew(newest) }));
}

function tooNew(newest: number): string {
  return `is above the policy's own revision, ${newest}; raise the policy's \`revision\` with it`;
}

function unused(newest: number): string {
  return `no category or service has revision ${newest}, so nobody would be asked again; set \`revision: ${newest}\` on what changed`;
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
