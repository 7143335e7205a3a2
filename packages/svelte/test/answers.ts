/** A consent cookie of the conformance policy. */
export const ACCEPTED = "1.20261101.2.a.analytics-marketing.";
