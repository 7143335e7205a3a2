/** Consent cookies of the conformance policy. */
export const ACCEPTED = "1.20261101.2.a.analytics-marketing.";
export const REFUSED = "1.20261101.2.r..analytics-marketing";
