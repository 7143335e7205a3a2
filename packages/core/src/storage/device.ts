import type { LeftReason } from "../consent/storage.ts";
import type { StorageKind } from "../policy/policy.ts";
import type { Removal } from "./removal.ts";

/** One kind of storage. Everything here may throw or reject: storage can be forbidden, full or broken. */
export interface StorageArea {
  readonly storage: StorageKind;
  /** The names of what is there. */
  names(): readonly string[] | Promise<readonly string[]>;
  /** @returns why things are still there, by their names, where that is known */
  remove(removals: readonly Removal[]): Left | Promise<Left>;
}

export type Left = ReadonlyMap<string, LeftReason> | void;

/** Storage that answers at once, so that it is dealt with before the visitor can leave the page. */
export interface QuickArea extends StorageArea {
  names(): readonly string[];
  remove(removals: readonly Removal[]): void;
}

/** What has to be waited for, or can wait. */
export interface SlowStorage {
  readonly areas: readonly StorageArea[];
  /** One small text that is kept on the device; `null` where there is none. */
  readStamps(): string | null;
  /** @param text `null` removes it */
  writeStamps(text: string | null): void;
}

/** A device, as far as the script of a page can reach. */
export interface Device {
  now(): Date;
  /** Where the page is now; `null` where there is none, on a server. */
  page(): PageAddress | null;
  /** All cookies as a Cookie header has them. May throw. */
  readCookies(): string;
  /** Sets one cookie, written as a Set-Cookie header has it. Never throws: what it did is seen by reading. */
  writeCookie(cookie: string): void;
  /** Everything but cookies. */
  readonly quick: readonly QuickArea[];
  readonly slow?: SlowStorage;
  /** Calls back in a while, when scripts have had their last word. @returns calls it off */
  later(run: () => void): () => void;
  /** Calls back when the page is left, after its own scripts. @returns stops listening */
  onLeave(run: () => void): () => void;
}

export interface PageAddress {
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
}
