import type { Regime } from "./regime.ts";

/**
 * The default, and the strictest common rule. Half a year: EDPB Guidelines 05/2020, paragraph 111, ask for suitable
 * intervals and give no number; CNIL calls six months good practice.
 */
export const optIn: Regime = {
  id: "opt-in",
  model: "opt-in",
  periodDays: 180,
  exemptUses: [],
  close: "none",
  // Honoured everywhere: twelve US states require it, and nowhere is it wrong to believe a visitor.
  signalKinds: ["marketing", "social", "sale"],
};

/** A preset, as what it does differently from the default. */
function preset(id: string, differences: Partial<Regime> = {}): Regime {
  return { ...optIn, id, ...differences };
}

/** CNIL deliberations 2020-091 and 2020-092. */
export const france: Regime = /* @__PURE__ */ preset("FR");

/**
 * Garante, 10 June 2021, no. 231: nobody is asked again within six months of a refusal (184 days are never less), and the
 * closing X keeps the defaults, which is a refusal.
 */
export const italy: Regime = /* @__PURE__ */ preset("IT", { periodDays: 184, close: "refuse" });

/** AEPD cookie guide 2023: at the most 24 months. A year stays within that and within what browsers keep. */
export const spain: Regime = /* @__PURE__ */ preset("ES", { periodDays: 365 });

/** TDDDG, section 25. */
export const germany: Regime = /* @__PURE__ */ preset("DE");

/** PECR Schedule A1, in force since 5 February 2026: own statistics and appearance start on, with a right to object. */
export const unitedKingdom: Regime = /* @__PURE__ */ preset("UK", {
  exemptUses: ["statistics", "appearance"],
});

/** The opt-out states: 11 CCR § 7026 lets nobody be asked to opt back in for twelve months. */
export const unitedStates: Regime = /* @__PURE__ */ preset("US", {
  model: "opt-out",
  periodDays: 400,
});

const BY_COUNTRY: Readonly<Record<string, Regime>> = {
  FR: france,
  IT: italy,
  ES: spain,
  DE: germany,
  GB: unitedKingdom,
  UK: unitedKingdom,
  US: unitedStates,
};

/**
 * The regime of a country; the strictest common rule where the country is unknown or has no preset.
 *
 * @param country ISO 3166-1 alpha-2 code, as CDNs send it in a header
 */
export function regimeFor(country: string | null | undefined): Regime {
  const code = country?.toUpperCase() ?? "";
  return Object.hasOwn(BY_COUNTRY, code) ? (BY_COUNTRY[code] as Regime) : optIn;
}
