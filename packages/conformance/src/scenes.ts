import { type Consent, italy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import type { ConformancePolicy } from "./app/policy.ts";
import type { AppProps } from "./harness.ts";
import type { Arrival } from "./visitor.ts";

/** A state that every binding shows alike. */
export interface Scene {
  readonly name: string;
  readonly arrival: Arrival;
  readonly messages?: AppProps["messages"];
  /** What the visitor has done by now. */
  readonly deeds?: (consent: Consent<ConformancePolicy>) => void;
  /** The scene that the server sends: it knows the law and the language, and nothing of the visitor. */
  readonly fromServer: string;
}

export const ACCEPTED = "1.20261101.2.a.analytics-marketing.";
export const REFUSED = "1.20261101.2.r..analytics-marketing";
/** Everything accepted, before marketing changed materially. */
export const ACCEPTED_BEFORE_CHANGE = "1.20261101.1.a.analytics-marketing.";

const anonymous = { fromServer: "first-visit" };

export const SCENES: readonly Scene[] = [
  { name: "first-visit", arrival: {}, ...anonymous },
  { name: "accepted", arrival: { answered: ACCEPTED }, ...anonymous },
  { name: "refused", arrival: { answered: REFUSED }, ...anonymous },
  { name: "asked-again", arrival: { answered: ACCEPTED_BEFORE_CHANGE }, ...anonymous },
  { name: "signal-honoured", arrival: { gpc: true }, ...anonymous },
  {
    name: "preferences",
    arrival: {},
    deeds: (consent) => consent.openPreferences(),
    ...anonymous,
  },
  {
    name: "preferences-accepted",
    arrival: { answered: ACCEPTED },
    deeds: (consent) => consent.openPreferences(),
    ...anonymous,
  },
  {
    name: "preferences-draft",
    arrival: {},
    deeds(consent) {
      consent.openPreferences();
      consent.toggle("analytics", true);
    },
    ...anonymous,
  },
  {
    name: "preferences-signal-honoured",
    arrival: { gpc: true },
    deeds: (consent) => consent.openPreferences(),
    ...anonymous,
  },
  {
    name: "preferences-cookies-blocked",
    arrival: { blocked: true },
    deeds(consent) {
      consent.acceptAll();
      consent.openPreferences();
    },
    ...anonymous,
  },
  { name: "italy", arrival: { regime: italy }, fromServer: "italy" },
  { name: "german", arrival: { locale: "de-AT" }, messages: [de], fromServer: "german" },
  {
    name: "german-preferences",
    arrival: { locale: "de-AT" },
    messages: [de],
    deeds: (consent) => consent.openPreferences(),
    fromServer: "german",
  },
];
