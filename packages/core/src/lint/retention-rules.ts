import type { StoredItem } from "../policy/policy.ts";
import { BROWSER_CAP, type Cap, capsOn, MAX_COOKIE_DAYS, SAFARI_CAP } from "../retention/caps.ts";
import { type Duration, readRetention } from "../retention/duration.ts";
import { addDuration } from "../retention/expiry.ts";
import type { Checks, Offence } from "./rule.ts";
import type { PlacedItem, Subject } from "./subject.ts";

const CNIL_CAP = readRetention("13 months") as Duration;

/** How long things stay, and how long they can. */
export const retentionRules = {
  "retention-unreadable": {
    severity: "error",
    what: "a retention that is no length of time; the types let some through",
    source: "CJEU C-673/17 (Planet49), paragraphs 75 to 81; GDPR, Article 13(2)(a)",
    fix: 'Write "session", a count with a unit such as "13 months", or an ISO 8601 duration such as "P13M".',
    find: ({ items }) =>
      items
        .filter(({ item }) => lengthOf(item.retention) === null)
        .map((placed) => offence(placed, "cannot be read")),
  },
  // Binding for measurement without consent, and beyond that the one figure that a regulator has named.
  "over-cnil-cap": {
    severity: "warning",
    what: "analytics that are kept for longer than 13 months",
    source: "CNIL, deliberations 2020-091 and 2020-092",
    fix: 'Write `retention: "13 months"` or less, and do not renew it with every visit.',
    find: ({ items, from }) =>
      items
        .filter(isMeasurement)
        .filter(({ item }) => isLonger(lengthOf(item.retention), CNIL_CAP, from))
        .map((placed) => offence(placed, "is longer than 13 months")),
  },
  // Of necessary cookies as well: browsers do not ask what for. Other storage has no such end.
  "over-browser-cap": {
    severity: "warning",
    what: `a cookie that is to stay for longer than ${MAX_COOKIE_DAYS} days: browsers end it there, and the policy would promise what does not happen`,
    source: BROWSER_CAP.source,
    fix: `Write \`retention: "${MAX_COOKIE_DAYS} days"\` or less.`,
    find: (subject) =>
      cutBy(BROWSER_CAP, subject).map((placed) =>
        offence(placed, `is longer than browsers keep a cookie, ${MAX_COOKIE_DAYS} days`),
      ),
  },
  "over-safari-cap": {
    severity: "advice",
    what: `what script writes and is to stay for longer than ${SAFARI_CAP.days} days: Safari forgets it after ${SAFARI_CAP.days} days without a visit`,
    source: SAFARI_CAP.source,
    fix: 'Let the server set it as a cookie (`setBy: "server"`), or do not count on it in Safari.',
    find: (subject) =>
      cutBy(SAFARI_CAP, subject).map((placed) =>
        offence(placed, `is longer than Safari keeps what script writes, ${SAFARI_CAP.days} days`),
      ),
  },
} satisfies Checks;

function offence({ path, item }: PlacedItem, what: string): Offence {
  const written = typeof item.retention === "string" ? JSON.stringify(item.retention) : "it";
  return { path: `${path}.retention`, message: `${written} ${what}` };
}

/** `null` where it cannot be read. */
function lengthOf(retention: unknown): Duration | "session" | null {
  return typeof retention === "string" ? readRetention(retention) : null;
}

/** Analytics, and whatever claims to be exempt as statistics, under whichever kind it goes. */
function isMeasurement({ category }: PlacedItem): boolean {
  return (
    category.kind === "analytics" ||
    ("exemptUse" in category && category.exemptUse === "statistics")
  );
}

function isLonger(length: Duration | "session" | null, cap: Duration, from: Date): boolean {
  if (length === null || length === "session") return false;
  return addDuration(from, length) > addDuration(from, cap);
}

function cutBy({ id }: Cap, { items, from }: Subject): PlacedItem[] {
  return items.filter(
    ({ item, storage }) =>
      storage !== undefined &&
      lengthOf(item.retention) !== null &&
      capsOn(item as StoredItem, from).some((cap) => cap.id === id),
  );
}
