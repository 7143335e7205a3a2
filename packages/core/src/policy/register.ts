import type { Policy } from "./policy.ts";

/**
 * Tell every framework at once which policy you use, so that `useConsent("…")` knows your keys:
 *
 * @example
 * declare module "@cookiepact/core" {
 *   interface Register { policy: typeof policy }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by the app through declaration merging
export interface Register {}

/** The registered policy, or any policy where none is registered. */
export type RegisteredPolicy = Register extends { policy: infer P extends Policy } ? P : Policy;
