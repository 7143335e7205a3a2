import type { DeclaredItem } from "../policy/declared-items.ts";
import type { Policy, StorageKind } from "../policy/policy.ts";
import type { Consent } from "./consent.ts";

export type { DeclaredItem };

/** One thing on the device. */
export interface StoredThing {
  readonly storage: StorageKind;
  /** Its name; for a service worker the path of its script. */
  readonly name: string;
}

/**
 * What a thing on the device is to the policy: `allowed` as declared, `undeclared`, there `without-consent`, there past
 * its retention (`expired`), or Cookiepact's `own`: the visitor's answer, and what is needed to carry it out.
 */
export type StoredStatus = "allowed" | "undeclared" | "without-consent" | "expired" | "own";

export interface InventoryEntry extends StoredThing {
  readonly status: StoredStatus;
  /** What the policy declares it as, and where; `null` for what it does not. */
  readonly declared: DeclaredItem | null;
  /** Since when it has been seen here; `null` where that is not kept. */
  readonly since: Date | null;
}

/** A kind of storage that could not be looked into. */
export interface UnreadableStorage {
  readonly storage: StorageKind;
  /** What the browser said. */
  readonly error: string;
}

/** What is on the device, as far as script can see. HttpOnly cookies and other sites' storage cannot be seen. */
export interface Inventory {
  readonly entries: readonly InventoryEntry[];
  readonly unreadable: readonly UnreadableStorage[];
}

/**
 * Why something is still there: script cannot reach it (`http-only`, `third-party`), another tab holds it open
 * (`blocked`), the browser refused (`error`), or it would not go (`still-there`): set under a path or domain that is not
 * declared, or set again at once.
 */
export type LeftReason = "http-only" | "third-party" | "blocked" | "error" | "still-there";

export interface LeftThing extends StoredThing {
  readonly why: LeftReason;
}

/** What a sweep or a reset has done. */
export interface SweepReport {
  readonly removed: readonly StoredThing[];
  /** What should be gone and is not, or cannot be seen to be. */
  readonly left: readonly LeftThing[];
  readonly unreadable: readonly UnreadableStorage[];
}

/** Keeps a device in line with the visitor's answer. `@cookiepact/core/storage` has the one for browsers. */
export interface ConsentStorage {
  /** What is on the device now, beside what the policy declares. Never rejects. */
  inventory(): Promise<Inventory>;
  /** Removes what is declared and not allowed, or past its retention. What is not declared is never touched. Never rejects. */
  sweep(): Promise<SweepReport>;
  /**
   * Removes the visitor's own settings: what is declared in a purpose that can be reset, allowed or not. The consent stays, and
   * so does everything else. What answers at once is gone when this returns its promise. Never rejects.
   */
  reset(): Promise<SweepReport>;
  /** Hears when a reset is through. @returns stops listening */
  onReset(listener: () => void): () => void;
  /** Carries out what the consent says now. */
  follow(): void;
  /** Keeps carrying it out. @returns stops */
  resume(): () => void;
}

/** Makes the storage of a consent, when that is created. */
export type ConsentStorageOf = (consent: Consent<Policy>) => ConsentStorage;
