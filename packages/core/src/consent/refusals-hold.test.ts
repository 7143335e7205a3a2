import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { decodeRecord } from "../cookie/decode-record.ts";
import { encodeRecord } from "../cookie/encode-record.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { decide } from "./decide.ts";
import { merge } from "./merge.ts";
import { optIn } from "./regimes.ts";
import type { Circumstances, KeyState } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import {
  anyPolicyChange,
  anyRegime,
  anySignals,
  CATEGORIES,
  SERVICES,
} from "./test-arbitraries.ts";
import { noon, testPolicy } from "./test-policy.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Whatever may happen to a visitor and the site between two visits. */
type Happening =
  | {
      readonly kind: "answer";
      readonly choices: Record<string, boolean>;
      readonly source: "a" | "r" | "p" | "s" | "w";
    }
  | { readonly kind: "deploy"; readonly build: number }
  | { readonly kind: "wait"; readonly days: number }
  | { readonly kind: "regime"; readonly regime: Circumstances["regime"] }
  | { readonly kind: "signals"; readonly signals: Circumstances["signals"] };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      choices: fc.dictionary(fc.constantFrom(...CATEGORIES, ...SERVICES), fc.boolean(), {
        maxKeys: 5,
      }),
      source: fc.constantFrom("a", "r", "p", "s", "w"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("deploy" as const), build: fc.nat(3) }) },
  {
    weight: 2,
    // The clock may be set back as well.
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      days: fc.integer({ min: -200, max: 500 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("regime" as const), regime: anyRegime }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("signals" as const), signals: anySignals }),
  },
);

const anyBuilds = fc.array(anyPolicyChange, { minLength: 4, maxLength: 4 });

/** A visitor, their record, and what they themselves remember of their answers. */
interface World {
  policy: Policy;
  record: ConsentRecord;
  circumstances: Circumstances;
  days: number;
  /** The keys that the visitor refused and has granted nothing of since. */
  readonly refused: Set<string>;
  /** What the visitor granted, at any time. */
  readonly granted: Set<string>;
}

/** Carries out what happens, in the record as the product does and in the memory as the visitor would. */
function happen(world: World, builds: readonly Policy[], event: Happening): void {
  if (event.kind === "deploy") world.policy = builds[event.build] as Policy;
  if (event.kind === "regime")
    world.circumstances = { ...world.circumstances, regime: event.regime };
  if (event.kind === "signals")
    world.circumstances = { ...world.circumstances, signals: event.signals };
  if (event.kind === "wait") {
    world.days += event.days;
    world.circumstances = { ...world.circumstances, now: noon(world.days) };
  }
  if (event.kind === "answer") answer(world, event.choices, event.source);
}

function answer(
  world: World,
  all: Record<string, boolean>,
  source: "a" | "r" | "p" | "s" | "w",
): void {
  const { policy } = world;
  const asked = Object.entries(all).filter(([key]) => categoriesOf(policy, key).length > 0);
  const { now } = world.circumstances;
  const merged = merge(
    policy,
    world.record,
    decide(policy, Object.fromEntries(asked), { now, source }),
  );
  world.record = merged.length > 0 ? (decodeRecord(encodeRecord(merged)) ?? []) : [];
  for (const [key, granted] of asked) {
    if (!granted) continue;
    world.granted.add(key);
    world.refused.delete(key);
  }
  for (const service of SERVICES) {
    // Who grants all that a service works for grants the service, as far as this build knows.
    const within = categoriesOf(policy, service);
    if (within.length > 0 && within.every((each) => all[each])) world.refused.delete(service);
  }
  for (const [key, granted] of asked) if (!granted) world.refused.add(key);
}

function everyMoment(
  builds: readonly Parameters<typeof testPolicy>[0][],
  events: readonly Happening[],
  check: (world: World, keys: Readonly<Record<string, KeyState>>) => void,
): void {
  const policies = builds.map((change) => testPolicy(change));
  const world: World = {
    policy: policies[0] as Policy,
    record: [],
    circumstances: { regime: optIn, signals: {}, now: noon() },
    days: 0,
    refused: new Set(),
    granted: new Set(),
  };
  for (const event of events) {
    happen(world, policies, event);
    check(world, resolve(world.policy, world.record, world.circumstances).keys);
  }
}

const RUNS = { numRuns: 10_000 };
const anyStory = fc.array(happening, { minLength: 1, maxLength: 12 });

it("EU-16 no change, expiry, clock, deployment, signal or regime turns a refusal into an allowed state", () => {
  fc.assert(
    fc.property(anyBuilds, anyStory, (builds, story) => {
      everyMoment(builds, story, ({ refused }, keys) => {
        for (const key of refused) {
          expect(keys[key]?.allowed && keys[key].because !== "necessary", key).toBeFalsy();
        }
      });
    }),
    RUNS,
  );
});

it("EU-16 a service is refused with its category, until the visitor grants one of the two", () => {
  fc.assert(
    fc.property(anyBuilds, anyStory, (builds, story) => {
      everyMoment(builds, story, ({ policy, refused, granted }, keys) => {
        for (const service of SERVICES) {
          const within = categoriesOf(policy, service);
          if (granted.has(service) || !within.some((each) => refused.has(each))) continue;
          expect(keys[service]?.allowed, service).toBeFalsy();
        }
      });
    }),
    { numRuns: 3000 },
  );
});

it("EU-05 nothing counts as granted that the visitor never granted", () => {
  fc.assert(
    fc.property(anyBuilds, anyStory, (builds, story) => {
      everyMoment(builds, story, ({ policy, granted }, keys) => {
        for (const [key, state] of Object.entries(keys)) {
          if (state.because !== "granted") continue;
          const grounds = [key, ...categoriesOf(policy, key)];
          expect(
            grounds.some((each) => granted.has(each)),
            key,
          ).toBe(true);
        }
      });
    }),
    { numRuns: 3000 },
  );
});

it("BR-01 without a new answer no date moves, whatever else happens", () => {
  fc.assert(
    fc.property(anyBuilds, anyStory, (builds, story) => {
      const policies = builds.map((change) => testPolicy(change));
      const world: World = {
        policy: policies[0] as Policy,
        record: [],
        circumstances: { regime: optIn, signals: {}, now: noon() },
        days: 0,
        refused: new Set(),
        granted: new Set(),
      };
      let last = world.record;
      for (const event of story) {
        happen(world, policies, event);
        if (event.kind === "answer") {
          const settled = new Set(Object.keys(event.choices));
          const dates = new Map(last.flatMap((each) => keysWithDay(each)));
          for (const [key, day] of world.record.flatMap((each) => keysWithDay(each))) {
            if (!settled.has(key)) expect(day).toBe(dates.get(key));
          }
        } else expect(world.record).toBe(last);
        last = world.record;
      }
    }),
    { numRuns: 3000 },
  );
});

function keysWithDay({ granted, denied, day }: ConsentRecord[number]): [string, string][] {
  return [...granted, ...denied].map((key) => [key, day]);
}

it("VC-04 a build that knows less rewrites nobody's answers", () => {
  const fewer = fc.subarray([...CATEGORIES, ...SERVICES]);
  const choices = fc.dictionary(fc.constantFrom(...CATEGORIES, ...SERVICES), fc.boolean());
  fc.assert(
    fc.property(choices, choices, fewer, (first, second, without) => {
      const newer = testPolicy();
      const older = testPolicy({ without });
      const ask = (policy: Policy, all: Record<string, boolean>) =>
        Object.fromEntries(
          Object.entries(all).filter(([key]) => categoriesOf(policy, key).length > 0),
        );
      const record = merge(
        newer,
        [],
        decide(newer, ask(newer, first), { now: noon(), source: "p" }),
      );
      const later = decide(older, ask(older, second), { now: noon(1), source: "p" });
      const after = merge(older, record, later);
      for (const key of without) {
        for (const answer of ["granted", "denied"] as const) {
          const stands = (each: ConsentRecord) =>
            each.some((decision) => decision[answer].includes(key));
          expect(stands(after), `${key} ${answer}`).toBe(stands(record));
        }
      }
    }),
    { numRuns: 5000 },
  );
});

it("US-06 a signal comes before every grant but a knowing one, in whatever order they came", () => {
  const events = fc.array(
    fc.record({
      granted: fc.boolean(),
      source: fc.constantFrom("a", "p", "s", "r", "c"),
      gpc: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const policy = testPolicy();
  fc.assert(
    fc.property(events, anyRegime, (all, regime) => {
      let record: ConsentRecord = [];
      for (const { granted, source, gpc } of all) {
        const settled = decide(
          policy,
          { marketing: granted },
          { now: noon(), source: source as "a" },
        );
        record = merge(policy, record, settled);
        const { keys } = resolve(policy, record, { regime, signals: { gpc }, now: noon() });
        const heeded = gpc && regime.signalKinds.includes("marketing");
        expect(keys.marketing?.allowed).toBe(granted && (!heeded || source === "s"));
      }
    }),
    { numRuns: 5000 },
  );
});
