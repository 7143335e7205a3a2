/**
 * A name for the file of an export: `jetson-cookies-2026-11-23.json`. Letters, digits, dots, dashes and underscores only,
 * whatever the policy's id is, so that it fits into every file system and into a header.
 */
export function exportFileName(policy: { readonly id: string }, now: Date): string {
  const id = policy.id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|-+$/g, "");
  return `${id.slice(0, 64) || "policy"}-cookies-${now.toISOString().slice(0, 10)}.json`;
}
