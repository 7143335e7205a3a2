import fc from "fast-check";
import { dayOf } from "../cookie/day.ts";
import type { ConsentRecord, Decision } from "../cookie/record.ts";
import type { Regime } from "./regime.ts";
import { italy, optIn, spain, unitedKingdom, unitedStates } from "./regimes.ts";
import type { Circumstances } from "./resolution.ts";
import { noon, type PolicyChange } from "./test-policy.ts";

export const CATEGORIES = ["functional", "statistics", "marketing", "media"];
export const SERVICES = ["metrics", "tube", "ads", "login", "idle"];

const anyRevisions = fc.dictionary(
  fc.constantFrom(...CATEGORIES, ...SERVICES),
  fc.integer({ min: 1, max: 4 }),
  { maxKeys: 4 },
);

const anyKinds = fc.dictionary(
  fc.constantFrom("essential", ...CATEGORIES),
  fc.constantFrom("necessary", "functional", "analytics", "marketing", "social", "sale"),
  { maxKeys: 2 },
) as fc.Arbitrary<NonNullable<PolicyChange["kinds"]>>;

const anyUses = fc.dictionary(
  fc.constantFrom(...SERVICES),
  fc.subarray(["essential", ...CATEGORIES]),
  { maxKeys: 2 },
);

/** Any build's policy: older and newer, with fewer keys, moved ones, other revisions and other words. */
export const anyPolicyChange: fc.Arbitrary<PolicyChange> = fc.record({
  revision: fc.integer({ min: 1, max: 4 }),
  revisions: anyRevisions,
  kinds: anyKinds,
  uses: anyUses,
  without: fc.subarray([...CATEGORIES, ...SERVICES], { maxLength: 4 }),
  edition: fc.nat(50),
});

export const anyRegime: fc.Arbitrary<Regime> = fc.constantFrom(
  optIn,
  italy,
  spain,
  unitedKingdom,
  unitedStates,
  {
    ...unitedStates,
    id: "custom",
    exemptUses: ["statistics"] as const,
    periodDays: 30,
    signalKinds: [],
  },
);

export const anySignals = fc.constantFrom({}, { gpc: true }, { gpc: false });

/** Mostly within two years of the answers, and sometimes well before them. */
const anyNow = fc.integer({ min: -100, max: 800 }).map((distance) => noon(distance));

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  regime: anyRegime,
  signals: anySignals,
  now: anyNow,
  malformed: fc.boolean(),
});

const ALL = ["essential", ...CATEGORIES, ...SERVICES, "holograms", "telepathy"];

/** Any record about these keys and a few that no policy has: any days, any sources, each key in one place. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .array(
    fc.constantFrom(
      "none",
      "granted 0",
      "granted 1",
      "granted 2",
      "denied 0",
      "denied 1",
      "denied 2",
    ),
    {
      minLength: ALL.length,
      maxLength: ALL.length,
    },
  )
  .chain((places) =>
    fc
      .array(
        fc.record({
          age: fc.integer({ min: -20, max: 450 }),
          revision: fc.integer({ min: 1, max: 4 }),
          source: fc.constantFrom("a", "r", "p", "s", "w", "o", "c", "Z"),
        }),
        { minLength: 3, maxLength: 3 },
      )
      .map((decisions) =>
        decisions
          .map(({ age, revision, source }, index): Decision => {
            const placed = (answer: string) =>
              ALL.filter((_, key) => places[key] === `${answer} ${index}`);
            const day = dayOf(noon(-age));
            return { day, revision, source, granted: placed("granted"), denied: placed("denied") };
          })
          .filter(({ granted, denied }) => granted.length + denied.length > 0),
      ),
  );
