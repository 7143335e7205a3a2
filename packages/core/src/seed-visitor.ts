import { optIn } from "./consent/regimes.ts";
import { dayOf } from "./cookie/day.ts";
import { serializeRecord } from "./cookie/write-record.ts";
import { createConsent } from "./create-consent.ts";
import { memoryHost } from "./host/memory-host.ts";
import type { Policy } from "./policy/policy.ts";
import { type BrowserCookie, browserCookie } from "./testing/browser-cookie.ts";
import { give } from "./testing/give.ts";
import type { Site } from "./testing/site.ts";
import type { VisitorAnswer, VisitorOptions } from "./testing/visitor.ts";

const DAY = 86_400_000;

/** Somebody as they come to a test. */
export interface SeededVisitor {
  /** When the test takes place. */
  readonly now: Date;
  /** What their answer has left in their browser; `null` where they gave none. It may have expired since. */
  readonly cookie: BrowserCookie | null;
}

/**
 * Has a visitor answer on a page of their own, by what runs in every app: nothing here decides or writes anything itself.
 *
 * @throws ConsentError `unknown-key`, `invalid-record`, `record-too-large`
 */
export function seedVisitor<P extends Policy>(
  policy: P,
  answer: VisitorAnswer<P>,
  options: VisitorOptions,
  { hostname, secure }: Site,
): SeededVisitor {
  const { regime = optIn, signals = {}, daysAgo = 0, revision = policy.revision } = options;
  const now = options.now ?? memoryHost().now();
  const answered = new Date(now.getTime() - daysAgo * DAY);
  const host = memoryHost({ now: () => answered, secure, signals });
  const consent = createConsent<Policy>({ ...policy, revision }, { host, regime });
  give(consent, answer as VisitorAnswer);
  const { record } = consent.getSnapshot();
  if (record.length === 0) return { now, cookie: null };
  const context = { today: dayOf(answered), periodDays: regime.periodDays, secure };
  const written = serializeRecord(policy, record, context);
  return { now, cookie: browserCookie(written, hostname, answered) };
}

/** The cookie, where the browser still has it. */
export function keptCookie({ now, cookie }: SeededVisitor): BrowserCookie | null {
  return cookie && cookie.expires * 1000 > now.getTime() ? cookie : null;
}
