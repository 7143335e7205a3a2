import type { StorageKind, StoredItem } from "../policy/policy.ts";
import { type Duration, parseRetention, type readRetention } from "./duration.ts";
import { addDuration } from "./expiry.ts";

/** The days that a browser keeps a cookie at the most (RFC6265bis draft 22, section 5.5). */
export const MAX_COOKIE_DAYS = 400;

/** What shortens an item's life, whatever the policy declares. */
export interface Cap {
  readonly id: "browser-400-days" | "safari-7-days";
  readonly days: number;
  /** Where the figure comes from. */
  readonly source: string;
}

/** No browser that follows RFC6265bis keeps a cookie for longer. */
export const BROWSER_CAP: Cap = {
  id: "browser-400-days",
  days: MAX_COOKIE_DAYS,
  source: "RFC6265bis draft 22, section 5.5",
};

/** Safari forgets what script has written after seven days without a visit. */
export const SAFARI_CAP: Cap = {
  id: "safari-7-days",
  days: 7,
  source: "WebKit, Tracking Prevention in WebKit",
};

/** What cuts items that script has written; what is not kept in the browser, the browser does not forget. */
const CAPS: Readonly<Record<StorageKind, readonly Cap[]>> = {
  cookie: [BROWSER_CAP, SAFARI_CAP],
  localStorage: [SAFARI_CAP],
  sessionStorage: [SAFARI_CAP],
  indexedDB: [SAFARI_CAP],
  cacheStorage: [SAFARI_CAP],
  serviceWorker: [SAFARI_CAP],
  pixel: [],
  fingerprint: [],
  other: [],
};

const DAY = 86_400_000;

/**
 * The caps that cut an item's declared retention, the widest first. Empty where browsers keep it for as long as declared.
 *
 * @param from the day that the item is stored: "13 months" is longer in some years than in others
 * @throws ConsentError `invalid-retention`
 */
export function capsOn(item: StoredItem, from: Date): Cap[] {
  return capsWithin(item, parseRetention(item.retention), from);
}

/** Like {@link capsOn}, for a retention that has been read. What nobody can read, nothing cuts. */
export function capsWithin(
  item: StoredItem,
  retention: ReturnType<typeof readRetention>,
  from: Date,
): Cap[] {
  if (retention === null || retention === "session") return [];
  return capsFor(item).filter((cap) => days(retention, from) > cap.days);
}

function capsFor({ storage = "cookie", setBy }: StoredItem): readonly Cap[] {
  if (storage === "cookie" && setBy === "server") return [BROWSER_CAP];
  // A policy that nobody has checked may name any kind.
  return Object.hasOwn(CAPS, storage) ? CAPS[storage] : [];
}

function days(duration: Duration, from: Date): number {
  return (addDuration(from, duration).getTime() - from.getTime()) / DAY;
}
