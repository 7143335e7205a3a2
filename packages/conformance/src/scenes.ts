import { type Consent, italy, unitedKingdom, unitedStates } from "@cookiepact/core";
import { deDocument } from "@cookiepact/core/document/locales/de";
import { de } from "@cookiepact/core/locales/de";
import type { ConformancePolicy } from "./app/policy.ts";
import { type AppProps, GATES, PAGES } from "./harness.ts";
import type { Arrival } from "./visitor.ts";

/** A state that every binding shows alike. */
export interface Scene {
  readonly name: string;
  readonly arrival: Arrival;
  readonly messages?: AppProps["messages"];
  readonly texts?: AppProps["texts"];
  /** @default PARTS */
  readonly parts?: AppProps["parts"];
  readonly condition?: AppProps["condition"];
  readonly scripts?: AppProps["scripts"];
  /** What the visitor has done by now. */
  readonly deeds?: (consent: Consent<ConformancePolicy>) => void;
  /** What the server sends: unless it was told more, it knows the law and the language, and nothing of the visitor. */
  readonly fromServer: string;
  /** The scene that it must not differ from. @default itself */
  readonly shows?: string;
}

export const ACCEPTED = "1.20261101.2.a.analytics-marketing.";
export const REFUSED = "1.20261101.2.r..analytics-marketing";
/** Everything accepted, before marketing changed materially. */
export const ACCEPTED_BEFORE_CHANGE = "1.20261101.1.a.analytics-marketing.";

const anonymous = { fromServer: "unread" };

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
  { name: "italy", arrival: { regime: italy }, fromServer: "unread-italy" },
  {
    name: "united-states",
    arrival: { regime: unitedStates },
    deeds: (consent) => consent.openPreferences(),
    fromServer: "unread-united-states",
  },
  {
    name: "saved",
    arrival: {},
    deeds: (consent) => consent.rejectAll(),
    ...anonymous,
  },
  {
    name: "preferences-asked-again",
    arrival: { answered: ACCEPTED_BEFORE_CHANGE },
    deeds: (consent) => consent.openPreferences(),
    ...anonymous,
  },
  { name: "german", arrival: { locale: "de-AT" }, messages: [de], fromServer: "unread-german" },
  {
    name: "german-preferences",
    arrival: { locale: "de-AT" },
    messages: [de],
    deeds: (consent) => consent.openPreferences(),
    fromServer: "unread-german",
  },
  {
    name: "endpoint",
    arrival: { endpoint: "/consent" },
    fromServer: "unread-endpoint",
  },
  gates("gates", "plausible"),
  gates("gates-accepted", "plausible", { arrival: { answered: ACCEPTED }, fromServer: "gates" }),
  gates("gates-german", "plausible", { arrival: { locale: "de-AT" }, messages: [de] }),
  gates("gates-endpoint", "plausible", { arrival: { endpoint: "/consent" } }),
  gates("gates-of-two", { all: ["plausible", "marketing"] }),
  gates(
    "gates-of-two-half-granted",
    { all: ["plausible", "marketing"] },
    { arrival: { answered: "1.20261101.2.p.marketing.analytics" }, fromServer: "gates-of-two" },
  ),
  gates("gates-of-marketing", "marketing"),
  gates("gates-signal-honoured", "marketing", {
    arrival: { gpc: true },
    fromServer: "gates-of-marketing",
  }),
  gates(
    "gates-that-no-grant-opens",
    { not: "marketing" },
    { arrival: { answered: ACCEPTED }, fromServer: "gates-accepted" },
  ),
  gates("known-gates-accepted", "plausible", {
    arrival: { answered: ACCEPTED, known: true },
    fromServer: "gates-accepted",
    shows: "gates-accepted",
  }),
  page("policy", "policy-unread"),
  page("policy-accepted", "policy-unread", { arrival: { answered: ACCEPTED } }),
  page("policy-refused", "policy-unread", { arrival: { answered: REFUSED } }),
  page("policy-endpoint", "policy-endpoint", {
    arrival: { answered: ACCEPTED, known: true, endpoint: "/consent" },
  }),
  page("policy-german", "policy-unread-german", {
    arrival: { locale: "de-AT" },
    texts: [deDocument],
  }),
  page("policy-signal-honoured", "policy-unread", { arrival: { gpc: true } }),
  page("policy-exempt", "policy-unread-exempt", { arrival: { regime: unitedKingdom } }),
  page("own-sections", "own-sections-unread"),
  page("rights", "rights-unread", {
    arrival: { answered: ACCEPTED, stored: { theme: "essential", _usage: "analytics" } },
  }),
  page("rights-known", "rights-known-unseen", {
    arrival: { answered: ACCEPTED, known: true, stored: { _usage: "analytics" } },
  }),
  page("account", "account-unread", {
    arrival: { answered: ACCEPTED, stored: { theme: "essential", _usage: "analytics" } },
  }),
  known("first-visit", {}),
  known("accepted", { answered: ACCEPTED }),
  known("asked-again", { answered: ACCEPTED_BEFORE_CHANGE }),
  known("signal-honoured", { gpc: true }),
];

/** What only shows what a server sends: in a browser it comes to show more, in its own time. */
export const SENT_SCENES: readonly Scene[] = [
  {
    name: "inventory",
    arrival: { answered: ACCEPTED, known: true, stored: { _usage: "analytics" } },
    parts: ["inventory"],
    fromServer: "inventory",
  },
];

/** A page that its server has rendered for this very visitor: it is right from the first byte. */
function known(shows: string, arrival: Arrival): Scene {
  return { name: `known-${shows}`, arrival: { ...arrival, known: true }, fromServer: shows, shows };
}

/** What waits for consent, in the place of everything else. Who has not answered is sent what they see. */
function gates(name: string, condition: AppProps["condition"], more: Partial<Scene> = {}): Scene {
  const scripts = [{ src: "https://video.example/player.js" }];
  return { name, arrival: {}, parts: GATES, condition, scripts, fromServer: name, ...more };
}

/** A part that is a page of its own. The name begins with that of the part. */
function page(name: string, fromServer: string, more: Partial<Scene> = {}): Scene {
  const parts = PAGES.filter((part) => name.startsWith(part));
  return { name, arrival: {}, parts, fromServer, ...more };
}
