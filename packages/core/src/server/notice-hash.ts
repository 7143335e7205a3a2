import type { Policy } from "../policy/policy.ts";

/**
 * SHA-256 of everything that a policy says, in hexadecimal: with the policy's published versions at hand it tells which
 * text a visitor was shown (PR-01, PR-02). Independent of the order of fields.
 */
export async function noticeHash(policy: Policy): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(policy));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with the fields of every object in alphabetical order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
