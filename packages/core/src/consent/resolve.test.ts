import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dayOf } from "../cookie/day.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import type { Policy } from "../policy/policy.ts";
import type { Regime } from "./regime.ts";
import { italy, optIn, regimeFor, spain, unitedKingdom, unitedStates } from "./regimes.ts";
import type { Circumstances, KeyState } from "./resolution.ts";
import { resolve } from "./resolve.ts";
import { anyCircumstances, anyPolicyChange, anyRecord } from "./test-arbitraries.ts";
import { allowedBy } from "./test-oracle.ts";
import { decision, noon, testPolicy } from "./test-policy.ts";

vi.setConfig({ testTimeout: 60_000 });

const POLICY = testPolicy();
const OPTIONAL = ["functional", "statistics", "marketing", "media"];

/** What becomes of a record under circumstances that differ from the plain ones. */
function resolved(
  record: ConsentRecord,
  more: Partial<Circumstances> = {},
  policy: Policy = POLICY,
) {
  return resolve(policy, record, { regime: optIn, signals: {}, now: noon(), ...more });
}

function keyOf(
  key: string,
  record: ConsentRecord,
  more: Partial<Circumstances> = {},
  policy?: Policy,
): KeyState {
  return resolved(record, more, policy).keys[key] as KeyState;
}

const allAllowed = decision(OPTIONAL.join("-"), "", { source: "a" });
const allRefused = decision("", OPTIONAL.join("-"), { source: "r" });

describe("before any answer", () => {
  it.each([
    ["opt-in", optIn, { functional: "unasked", statistics: "unasked", marketing: "unasked" }],
    ["Italy", italy, { functional: "unasked", statistics: "unasked", marketing: "unasked" }],
    ["UK", unitedKingdom, { functional: "unasked", statistics: "exempt", marketing: "unasked" }],
    ["US", unitedStates, { functional: "default", statistics: "default", marketing: "default" }],
  ])("EU-02 nothing runs that the regime does not let run: %s", (_, regime, expected) => {
    const { keys, pending } = resolved([], { regime });
    for (const [key, because] of Object.entries(expected)) {
      expect(keys[key]).toEqual({
        allowed: because !== "unasked",
        because,
        answer: "unasked",
        pending: because === "unasked",
        since: null,
      });
    }
    expect(pending).toEqual(OPTIONAL.filter((key) => keys[key]?.because === "unasked"));
  });

  it("EU-03 what is necessary runs, and is not asked about", () => {
    const state = {
      allowed: true,
      because: "necessary",
      answer: "unasked",
      pending: false,
      since: null,
    };
    expect(keyOf("essential", [])).toEqual(state);
    expect(keyOf("login", [])).toEqual(state);
  });

  it("EU-02 a service that nothing uses does not run, and is not asked about", () => {
    for (const regime of [optIn, unitedKingdom, unitedStates]) {
      expect(keyOf("idle", [], { regime })).toMatchObject({ allowed: false, pending: false });
      expect(keyOf("idle", [decision("", "idle")], { regime })).toMatchObject({ allowed: false });
    }
  });

  it("SE-04 a cookie that cannot be read may have been a refusal: nothing optional runs, and it is asked anew", () => {
    for (const regime of [optIn, unitedKingdom, unitedStates]) {
      const { keys, pending } = resolved([], { regime, malformed: true });
      expect(pending).toEqual(OPTIONAL);
      expect(OPTIONAL.filter((key) => keys[key]?.allowed)).toEqual([]);
      expect(keys.essential?.allowed).toBe(true);
    }
  });

  it("SE-04 an answer given since then counts", () => {
    const more = { regime: unitedStates, malformed: true };
    expect(keyOf("statistics", [decision("statistics")], more).allowed).toBe(true);
    expect(keyOf("marketing", [decision("statistics")], more).pending).toBe(true);
  });
});

describe("three states", () => {
  it("never asked, refused and granted are never mixed up", () => {
    const record = [decision("functional", "statistics")];
    expect(keyOf("functional", record)).toMatchObject({
      answer: "granted",
      because: "granted",
      pending: false,
    });
    expect(keyOf("statistics", record)).toMatchObject({
      answer: "denied",
      because: "denied",
      pending: false,
    });
    expect(keyOf("marketing", record)).toMatchObject({
      answer: "unasked",
      because: "unasked",
      pending: true,
    });
  });

  it("a lapsed answer is still the answer that was given", () => {
    for (const [lapse, record, more] of [
      ["expired", [allAllowed], { now: noon(180) }],
      ["expired", [allRefused], { now: noon(180) }],
      ["future", [allAllowed], { now: noon(-1) }],
      ["future", [allRefused], { now: noon(-1) }],
    ] as const) {
      const state = keyOf("functional", record, more);
      const answer = record[0] === allAllowed ? "granted" : "denied";
      expect(state).toEqual({
        allowed: false,
        because: lapse,
        answer,
        pending: true,
        since: "20261123",
      });
    }
  });

  it("VC-04 keys that are not the policy's do not come out of it", () => {
    const { keys } = resolved([decision("holograms-constructor", "telepathy-valueof")]);
    const known = ["essential", ...OPTIONAL, "metrics", "tube", "ads", "login", "idle"];
    expect(Object.keys(keys).sort()).toEqual(known.sort());
    expect(keys.constructor).toBeUndefined();
    expect(keys.valueOf).toBeUndefined();
  });
});

describe("time", () => {
  it("EU-15 nobody is asked again on day 179, and everybody on day 181", () => {
    expect(resolved([allAllowed], { now: noon(179) }).pending).toEqual([]);
    expect(keyOf("statistics", [allAllowed], { now: noon(179) }).allowed).toBe(true);
    expect(resolved([allAllowed], { now: noon(181) }).pending).toEqual(OPTIONAL);
    expect(keyOf("statistics", [allAllowed], { now: noon(181) }).allowed).toBe(false);
  });

  it.each([
    ["opt-in", optIn],
    ["IT", italy],
    ["ES", spain],
    ["FR", regimeFor("fr")],
    ["DE", regimeFor("DE")],
  ])("EU-16 a refusal lives as long as an acceptance: %s", (_, regime) => {
    for (let age = 0; age <= 410; age++) {
      const asksAccepted = resolved([allAllowed], { regime, now: noon(age) }).pending;
      const asksRefused = resolved([allRefused], { regime, now: noon(age) }).pending;
      expect(asksRefused).toEqual(asksAccepted);
      expect(asksRefused).toEqual(age < regime.periodDays ? [] : OPTIONAL);
    }
  });

  it("EU-16 in Italy nobody who refused is asked again within six months", () => {
    for (const from of ["2026-01-01", "2026-03-31", "2026-08-31", "2027-08-15"]) {
      const day = dayOf(new Date(from));
      const sixMonthsOn = new Date(from);
      sixMonthsOn.setUTCMonth(sixMonthsOn.getUTCMonth() + 6, 0);
      const record = [decision("", OPTIONAL.join("-"), { day })];
      expect(resolved(record, { regime: italy, now: sixMonthsOn }).pending).toEqual([]);
    }
  });

  it("EU-16 a refusal that is over still refuses, until there is a new answer", () => {
    for (const regime of [optIn, unitedKingdom, unitedStates]) {
      for (const age of [-4000, -1, 0, 179, 180, 400, 4000]) {
        const { keys } = resolved([allRefused], { regime, now: noon(age) });
        expect(OPTIONAL.filter((key) => keys[key]?.allowed)).toEqual([]);
      }
    }
  });

  it("EU-15 the day counts, and not the hour", () => {
    for (const time of ["2027-05-21T00:00:00Z", "2027-05-21T23:59:59.999Z"]) {
      expect(resolved([allAllowed], { now: new Date(time) }).pending).toEqual([]);
    }
    expect(resolved([allAllowed], { now: new Date("2027-05-22T00:00:00Z") }).pending).toEqual(
      OPTIONAL,
    );
  });

  it("SE-04 a grant from the future does not count", () => {
    for (const regime of [optIn, italy, unitedKingdom]) {
      const record = [decision("marketing", "", { day: "20261124" })];
      expect(keyOf("marketing", record, { regime })).toMatchObject({
        allowed: false,
        because: "future",
        pending: true,
      });
    }
  });

  it("SE-04 a clock or a period that makes no sense is no reason to believe a grant", () => {
    const senseless = { ...optIn, periodDays: Number.NaN };
    expect(keyOf("marketing", [allAllowed], { regime: senseless }).allowed).toBe(false);
    expect(keyOf("marketing", [allAllowed], { now: new Date(8.64e15) }).allowed).toBe(false);
  });
});

describe("a policy that changes", () => {
  const SINCE = { since: "20261123" };

  it("VC-01 what changed materially is asked again, and the rest keeps its answers and its dates", () => {
    for (const key of OPTIONAL) {
      const policy = testPolicy({ revision: 2, revisions: { [key]: 2 } });
      for (const record of [[allAllowed], [allRefused]]) {
        const { keys, pending } = resolved(record, { now: noon(90) }, policy);
        expect(pending).toEqual([key]);
        expect(keys[key]).toMatchObject({
          allowed: false,
          because: "outdated",
          pending: true,
          ...SINCE,
        });
        for (const other of OPTIONAL.filter((each) => each !== key)) {
          const before = resolved(record, { now: noon(90) }).keys[other];
          expect(keys[other]).toEqual({ ...before, ...SINCE });
        }
      }
    }
  });

  it("VC-01 a new recipient, or an old one that changed, is material for what it takes part in", () => {
    const policy = testPolicy({ revision: 2, revisions: { tube: 2 } });
    expect(resolved([allAllowed], {}, policy).pending).toEqual(["marketing", "media"]);
  });

  it("VC-01 an answer given since the change counts", () => {
    const policy = testPolicy({ revision: 3, revisions: { marketing: 2 } });
    const record = [allAllowed, decision("marketing", "", { revision: 2 })];
    expect(keyOf("marketing", record, {}, policy)).toMatchObject({ allowed: true, pending: false });
  });

  it("VC-02 fifty editorial changes ask nobody", () => {
    for (const record of [
      [allAllowed],
      [allRefused],
      [decision("functional-media", "statistics-marketing")],
    ]) {
      const before = resolved(record);
      for (let edition = 1; edition <= 50; edition++) {
        const after = resolved(record, {}, testPolicy({ revision: 1 + edition, edition }));
        expect(after.pending).toEqual([]);
        expect({ ...after.keys }).toEqual({ ...before.keys });
      }
    }
  });

  it("VC-01 a new category is asked about, and nothing is inherited", () => {
    const older = testPolicy({ without: ["media"] });
    const record = [decision(OPTIONAL.filter((key) => key !== "media").join("-"))];
    expect(resolved(record, {}, older).pending).toEqual([]);
    expect(resolved(record).pending).toEqual(["media"]);
    expect(keyOf("media", record).allowed).toBe(false);
  });

  it("VC-01 what was necessary and is not any more waits for an answer", () => {
    const policy = testPolicy({ kinds: { essential: "functional" } });
    expect(keyOf("essential", [allAllowed], {}, policy)).toMatchObject({
      allowed: false,
      pending: true,
    });
    expect(keyOf("login", [allAllowed], {}, policy)).toMatchObject({
      allowed: false,
      pending: true,
    });
  });

  it("EU-03 what becomes necessary needs no consent, and its refusal is kept for when it is not any more", () => {
    const policy = testPolicy({ kinds: { functional: "necessary" } });
    const state = {
      allowed: true,
      because: "necessary",
      answer: "denied",
      pending: false,
      ...SINCE,
    };
    expect(keyOf("functional", [allRefused], {}, policy)).toEqual(state);
    expect(keyOf("functional", [allRefused]).allowed).toBe(false);
  });
});

describe("services", () => {
  it("EU-05 a service without an answer of its own goes by its categories, and all of them must allow it", () => {
    const both = [decision("media-marketing")];
    expect(keyOf("tube", both)).toMatchObject({
      allowed: true,
      because: "granted",
      answer: "unasked",
    });
    for (const record of [[decision("media", "marketing")], [decision("marketing", "media")]]) {
      expect(keyOf("tube", record)).toMatchObject({
        allowed: false,
        because: "denied",
        pending: false,
      });
    }
    expect(keyOf("tube", [decision("media")])).toMatchObject({
      allowed: false,
      because: "unasked",
      pending: true,
    });
  });

  it("EU-05 a service's own answer goes before those of its categories", () => {
    expect(keyOf("tube", [decision("tube", "media-marketing")])).toMatchObject({
      allowed: true,
      because: "granted",
    });
    expect(keyOf("tube", [decision("media-marketing", "tube")])).toMatchObject({
      allowed: false,
      because: "denied",
    });
  });

  it("VC-04 its own grant ends with a later refusal of one of its categories, by a build that did not know it", () => {
    const granted = decision("tube");
    for (const refused of ["media", "marketing"]) {
      const later = decision("", refused, { day: "20261124" });
      expect(keyOf("tube", [granted, later], { now: noon(1) })).toMatchObject({
        allowed: false,
        answer: "granted",
      });
      expect(
        keyOf("tube", [decision("", refused), { ...granted, day: "20261124" }], { now: noon(1) })
          .allowed,
      ).toBe(true);
    }
  });

  it("VC-01 its own grant ends with a material change of a category that it takes part in, answered or not", () => {
    const policy = testPolicy({ revision: 2, revisions: { marketing: 2 } });
    for (const record of [
      [decision("tube")],
      [decision("tube-media-marketing")],
      [decision("tube", "marketing")],
      [decision("tube"), decision("media")],
    ]) {
      expect(keyOf("tube", record, {}, policy).allowed).toBe(false);
      expect(keyOf("tube", record, { signals: { gpc: true } }, policy).allowed).toBe(false);
    }
    expect(keyOf("tube", [decision("tube", "", { revision: 2 })], {}, policy).allowed).toBe(true);
  });

  it("VC-01 its own refusal outlives every change", () => {
    const policy = testPolicy({ revision: 9, revisions: { marketing: 9, tube: 7 } });
    const record = [decision("", "tube"), decision("media-marketing", "", { revision: 9 })];
    expect(keyOf("tube", record, {}, policy)).toMatchObject({ allowed: false, answer: "denied" });
  });

  it("a service is pending while its categories are, whatever for", () => {
    expect(keyOf("metrics", [allAllowed], { now: noon(180) })).toMatchObject({
      because: "expired",
      pending: true,
    });
    expect(keyOf("metrics", [allRefused], { now: noon(180) })).toMatchObject({
      because: "expired",
      pending: true,
    });
    expect(keyOf("metrics", [decision("", "metrics")])).toMatchObject({
      because: "denied",
      pending: false,
    });
  });
});

describe("signals", () => {
  const GPC = { signals: { gpc: true } };

  it("US-01 Global Privacy Control denies the kinds that the regime names, and is not asked about", () => {
    for (const regime of [optIn, italy, unitedKingdom, unitedStates]) {
      const { keys, pending } = resolved([], { regime, ...GPC });
      for (const key of ["marketing", "media", "tube", "ads"]) {
        expect(keys[key]).toMatchObject({ allowed: false, because: "signal", pending: false });
      }
      expect(pending).not.toContain("marketing");
      expect(keys.statistics?.because).not.toBe("signal");
    }
  });

  it.each([[{}], [{ gpc: false }], [{ gpc: undefined }]])("US-08 %j is no signal", (signals) => {
    expect(keyOf("marketing", [], { signals }).because).toBe("unasked");
  });

  it("US-06 the signal goes before an older grant, and yields to one made after it was shown", () => {
    expect(keyOf("marketing", [allAllowed], GPC)).toMatchObject({
      allowed: false,
      because: "signal",
    });
    const knowing = [allAllowed, decision("marketing", "", { source: "s" })];
    expect(keyOf("marketing", knowing, GPC)).toMatchObject({ allowed: true, because: "granted" });
    expect(keyOf("ads", knowing, GPC).allowed).toBe(true);
    expect(keyOf("tube", knowing, GPC)).toMatchObject({ allowed: false, because: "signal" });
  });

  it("US-06 a knowing grant that is over, outdated or from the future does not override the signal", () => {
    const record = [decision("marketing", "", { source: "s" })];
    const outdated = testPolicy({ revisions: { marketing: 2 } });
    expect(keyOf("marketing", record, { ...GPC, now: noon(180) })).toMatchObject({
      allowed: false,
      because: "signal",
    });
    expect(keyOf("marketing", record, { ...GPC, now: noon(-1) })).toMatchObject({
      allowed: false,
      because: "signal",
    });
    expect(keyOf("marketing", record, GPC, outdated)).toMatchObject({
      allowed: false,
      because: "signal",
    });
  });

  it("US-06 a service's own grant yields to the signal like its category's", () => {
    expect(keyOf("tube", [decision("tube")], GPC)).toMatchObject({
      allowed: false,
      because: "signal",
    });
    expect(keyOf("tube", [decision("tube", "", { source: "s" })], GPC)).toMatchObject({
      allowed: true,
    });
  });

  it("US-06 a refusal stands with the signal and without it", () => {
    for (const signals of [{}, { gpc: true }, { gpc: false }]) {
      for (const regime of [optIn, unitedStates]) {
        expect(keyOf("marketing", [allRefused], { signals, regime })).toMatchObject({
          allowed: false,
          because: "denied",
        });
      }
    }
  });

  it("US-05 a regime may name other kinds", () => {
    const regime: Regime = { ...optIn, signalKinds: ["analytics"] };
    expect(keyOf("statistics", [allAllowed], { regime, ...GPC }).because).toBe("signal");
    expect(keyOf("marketing", [allAllowed], { regime, ...GPC }).because).toBe("granted");
  });
});

describe("regimes", () => {
  it("NA-01 in the UK statistics start on, are not asked about, and go off with an objection", () => {
    const uk = { regime: unitedKingdom };
    expect(keyOf("statistics", [], uk)).toMatchObject({
      allowed: true,
      because: "exempt",
      pending: false,
    });
    const objected = [decision("", "statistics", { source: "o" })];
    expect(keyOf("statistics", objected, uk)).toMatchObject({
      allowed: false,
      because: "denied",
      pending: false,
    });
    expect(keyOf("statistics", objected, { ...uk, now: noon(500) })).toMatchObject({
      allowed: false,
      pending: false,
    });
  });

  it("NA-01 an exemption is for the use that the category says it has, and for no other", () => {
    expect(keyOf("functional", [], { regime: unitedKingdom })).toMatchObject({
      allowed: false,
      pending: true,
    });
    expect(
      keyOf("statistics", [], { regime: { ...unitedKingdom, exemptUses: ["appearance"] } }).allowed,
    ).toBe(false);
  });

  it("a move from an opt-out state to the EU asks about what ran by default", () => {
    expect(resolved([], { regime: unitedStates }).pending).toEqual([]);
    expect(resolved([], { regime: optIn }).pending).toEqual(OPTIONAL);
  });

  it.each([
    ["FR", "FR"],
    ["it", "IT"],
    ["GB", "UK"],
    ["uk", "UK"],
    ["US", "US"],
    ["XX", "opt-in"],
    ["", "opt-in"],
    ["constructor", "opt-in"],
    ["__proto__", "opt-in"],
    [null, "opt-in"],
    [undefined, "opt-in"],
  ])("the strictest rule applies where the country is not known: %s is %s", (country, id) => {
    expect(regimeFor(country).id).toBe(id);
  });

  it("BR-02 no preset lets an answer stand longer than a browser keeps it", () => {
    for (const country of ["FR", "IT", "ES", "DE", "GB", "US", "??"]) {
      expect(regimeFor(country).periodDays).toBeLessThanOrEqual(400);
    }
  });
});

describe("whatever the record, the policy and the circumstances", () => {
  it("EU-02 a key is allowed exactly where an answer, an exemption, a default or a necessity allows it", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyCircumstances, (change, record, circumstances) => {
        const policy = testPolicy(change);
        const { keys } = resolve(policy, record, circumstances);
        for (const [key, state] of Object.entries<KeyState>(keys)) {
          expect(state.allowed, key).toBe(allowedBy(policy, record, circumstances, key));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("EU-16 nothing that is refused on record is allowed, unless it has become necessary", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyCircumstances, (change, record, circumstances) => {
        const { keys } = resolve(testPolicy(change), record, circumstances);
        for (const key of record.flatMap(({ denied }) => denied)) {
          const state: KeyState | undefined = keys[key];
          expect(state?.allowed && state.because !== "necessary").toBeFalsy();
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("what is asked about is not allowed, and is an optional category of the policy", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyCircumstances, (change, record, circumstances) => {
        const policy = testPolicy(change);
        const { keys, pending } = resolve(policy, record, circumstances);
        for (const key of pending) {
          expect(keys[key]).toMatchObject({ allowed: false, pending: true });
          expect(policy.categories[key]?.kind).not.toBe("necessary");
        }
        for (const state of Object.values<KeyState>(keys))
          expect(state.allowed && state.pending).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("says of every key what was answered and when, allowed or not", () => {
    fc.assert(
      fc.property(anyPolicyChange, anyRecord, anyCircumstances, (change, record, circumstances) => {
        const { keys } = resolve(testPolicy(change), record, circumstances);
        for (const [key, { answer, since }] of Object.entries<KeyState>(keys)) {
          const own = record.find(
            ({ granted, denied }) => granted.includes(key) || denied.includes(key),
          );
          expect(since).toBe(own?.day ?? null);
          expect(answer).toBe(!own ? "unasked" : own.granted.includes(key) ? "granted" : "denied");
        }
      }),
      { numRuns: 3000 },
    );
  });
});
