import { OPTIONAL_KINDS, type OptionalKind } from "../policy/policy.ts";
import { KNOWN_TRACKERS, type KnownTracker, type TrackerUse } from "./known-trackers.ts";
import { covers } from "./name-pattern.ts";
import type { Checks } from "./rule.ts";
import type { PlacedItem } from "./subject.ts";

/** Well-known trackers in the wrong place. A name is a strong hint and no proof: warnings, not errors. */
export const trackerRules = {
  // Both ways: `_ga*` as necessary lets `_ga_ABC` go ahead as well.
  "tracker-as-necessary": {
    severity: "warning",
    what: "what well-known trackers store, declared as necessary",
    source:
      "Directive 2002/58/EC (ePrivacy), Article 5(3); EDPB Cookie Banner Taskforce report of 17 January 2023, type I",
    fix: "Move it to a category that visitors decide about; if it is something of your own, give it another name.",
    find: ({ items }) =>
      items
        .filter(({ category }) => category.kind === "necessary")
        .flatMap((placed) => offence(placed, within(placed, overlap), "and is declared necessary")),
  },
  // One way: `_ga*` in analytics is no statement about `_gac_*`. Signals, regimes and tag managers go by the kind: what is
  // of a milder one than it is goes ahead where it should not, past a Global Privacy Control for example.
  "tracker-of-another-kind": {
    severity: "warning",
    what: "what well-known trackers store, in a category of a kind that promises less: advertising as analytics, analytics as functional",
    source: "GDPR, Article 4(11) and recital 43; 11 CCR § 7025(c)",
    fix: "Move it to a category whose `kind` says what it is for; if it is something of your own, give it another name.",
    find: ({ items }) =>
      items.flatMap((placed) => {
        const { kind } = placed.category;
        if (!OPTIONAL_KINDS.includes(kind as OptionalKind)) return [];
        const strangers = within(placed, covers).filter(
          ({ use }) => !PLACES[use].includes(kind as OptionalKind),
        );
        return offence(placed, strangers, `and is declared as ${kind}`);
      }),
  },
} satisfies Checks;

/** The kinds of categories that say no less than what a tracker does. */
const PLACES: Readonly<Record<TrackerUse, readonly OptionalKind[]>> = {
  functional: OPTIONAL_KINDS,
  analytics: ["analytics", "marketing", "social", "sale"],
  marketing: ["marketing", "social", "sale"],
};

function overlap(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one);
}

/** The vendors that store something of this name. */
function within(
  { name }: PlacedItem,
  matches: (known: string, name: string) => boolean,
): KnownTracker[] {
  return KNOWN_TRACKERS.filter(
    ({ names, refusals = [] }) =>
      !refusals.includes(name) && names.some((known) => matches(known, name)),
  );
}

function offence({ path, name }: PlacedItem, trackers: readonly KnownTracker[], what: string) {
  if (trackers.length === 0) return [];
  const vendors = trackers.map(({ vendor }) => vendor).join(", ");
  return [{ path: `${path}.name`, message: `\`${name}\` is stored by ${vendors}, ${what}` }];
}
