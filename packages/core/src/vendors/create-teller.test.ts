import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitedStates } from "../consent/regimes.ts";
import { resolve } from "../consent/resolve.ts";
import {
  anyCircumstances,
  anyPolicyChange,
  anyRecord,
  CATEGORIES,
  SERVICES,
} from "../consent/test-arbitraries.ts";
import { allowedBy } from "../consent/test-oracle.ts";
import { noon, testPolicy } from "../consent/test-policy.ts";
import { servicesOf } from "../policy/keys.ts";
import { type CategoryKind, OPTIONAL_KINDS, type Policy } from "../policy/policy.ts";
import { createTeller } from "./create-teller.ts";
import { GOOGLE_SIGNALS, GOOGLE_SIGNALS_BY_KIND, type GoogleSignal } from "./google-signals.ts";
import { groundsIn } from "./grounds.ts";
import { MICROSOFT_SIGNALS, MICROSOFT_SIGNALS_BY_KIND } from "./microsoft-signals.ts";
import type { SignalOptions, SignalStates, SignalsByKind } from "./signals.ts";

type Table = Partial<SignalsByKind<GoogleSignal>>;

/** Written a second time, signal by signal, as Google's documentation has them. */
const DECIDED_BY: Readonly<Record<GoogleSignal, readonly CategoryKind[]>> = {
  security_storage: ["necessary"],
  functionality_storage: ["functional"],
  personalization_storage: ["personalization"],
  analytics_storage: ["analytics"],
  ad_storage: ["marketing"],
  ad_user_data: ["marketing", "sale"],
  ad_personalization: ["marketing", "sale"],
};

/** Whether a signal is granted, by walking through the categories and looking for a reason against it. */
function grantedBy(
  signal: GoogleSignal,
  policy: Policy,
  isAllowed: (key: string) => boolean,
  { byKind = {}, services = [] }: { byKind?: Table; services?: readonly string[] },
): boolean {
  let deciding = 0;
  for (const [key, category] of Object.entries(policy.categories)) {
    const told = byKind[category.kind];
    const decides = told ? told.includes(signal) : DECIDED_BY[signal].includes(category.kind);
    if (!decides) continue;
    deciding += 1;
    const mine = services.filter((service) => servicesOf(category).includes(service));
    if (mine.length === 0 && !isAllowed(key)) return false;
    if (mine.some((service) => !isAllowed(service))) return false;
  }
  return deciding > 0;
}

const anyKind = fc.constantFrom("necessary" as const, ...OPTIONAL_KINDS);

const anyCase = fc.record({
  policy: fc
    .tuple(
      anyPolicyChange,
      fc.dictionary(fc.constantFrom("essential", ...CATEGORIES), anyKind, { maxKeys: 5 }),
    )
    .map(([change, kinds]) => testPolicy({ ...change, kinds })),
  record: anyRecord,
  circumstances: anyCircumstances,
  options: fc.record({
    byKind: fc.dictionary(anyKind, fc.subarray([...GOOGLE_SIGNALS]), {
      maxKeys: 3,
      noNullPrototype: true,
    }) as fc.Arbitrary<Table>,
    services: fc.subarray(SERVICES),
  }),
});

type Case = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

type Told = readonly [action: string, signals: SignalStates<string>];

/** What a vendor is told that looks twice. */
function toldOf<Signal extends string>(
  { policy, record, circumstances }: Pick<Case, "policy" | "record" | "circumstances">,
  signals: readonly Signal[],
  byKind: SignalsByKind<Signal>,
  options: SignalOptions<Signal> = {},
): Told[] {
  const told: Told[] = [];
  const { keys } = resolve(policy, record, circumstances);
  const grounds = groundsIn(policy, byKind, options);
  const look = createTeller(policy, signals, grounds, (...all) => told.push(all));
  for (const _ of "12") look({ ...circumstances, record, keys });
  return told;
}

describe("IN-01 the signals", () => {
  it("are told by default, and again where the visitor has said something, for any policy and answer", () => {
    fc.assert(
      fc.property(anyCase, ({ policy, record, circumstances, options }) => {
        const seen = { policy, record, circumstances };
        const told = toldOf(seen, GOOGLE_SIGNALS, GOOGLE_SIGNALS_BY_KIND, options);
        const isAllowed = (key: string) => allowedBy(policy, record, circumstances, key);
        const isByDefault = (key: string) =>
          isAllowed(key) && allowedBy(policy, [], circumstances, key);
        const all = (allows: (key: string) => boolean) =>
          Object.fromEntries(
            GOOGLE_SIGNALS.map((signal) => [
              signal,
              grantedBy(signal, policy, allows, options) ? "granted" : "denied",
            ]),
          );
        const hasSpoken = record.length > 0 || circumstances.signals.gpc === true;
        expect(told).toEqual([
          ["default", all(isByDefault)],
          ...(hasSpoken ? [["update", all(isAllowed)]] : []),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("of Microsoft are granted by the same rule", () => {
    const decidedBy = {
      ad_storage: ["marketing", "sale"],
      analytics_storage: ["analytics"],
    } as const;
    fc.assert(
      fc.property(anyCase, ({ policy, record, circumstances }) => {
        fc.pre(record.length > 0);
        const seen = { policy, record, circumstances };
        const signals = toldOf(seen, MICROSOFT_SIGNALS, MICROSOFT_SIGNALS_BY_KIND).at(-1)?.[1];
        for (const signal of ["ad_storage", "analytics_storage"] as const) {
          const deciding = Object.keys(policy.categories).filter((key) =>
            decidedBy[signal].some((kind) => kind === policy.categories[key]?.kind),
          );
          const granted =
            deciding.length > 0 &&
            deciding.every((key) => allowedBy(policy, record, circumstances, key));
          expect(signals?.[signal]).toBe(granted ? "granted" : "denied");
        }
      }),
    );
  });

  it("are denied by a kind that this build does not know", () => {
    const policy = testPolicy({ kinds: { statistics: "telepathy" as never } });
    const circumstances = { regime: unitedStates, signals: {}, now: noon() };
    const seen = { policy, record: [], circumstances };
    const [[, signals] = []] = toldOf(seen, GOOGLE_SIGNALS, GOOGLE_SIGNALS_BY_KIND);
    expect(signals).toMatchObject({ ad_storage: "granted", analytics_storage: "denied" });
  });
});
