import type { Retention } from "./retention-text.ts";
import type { Text } from "./text.ts";

/**
 * What a category is for, in the words that laws and vendors use. Teams name their categories as they like; the kind
 * is what regimes, signals and tag managers go by.
 */
export const OPTIONAL_KINDS = [
  "functional",
  "personalization",
  "analytics",
  "marketing",
  "social",
  "sale",
] as const;

export type OptionalKind = (typeof OPTIONAL_KINDS)[number];
export type CategoryKind = "necessary" | OptionalKind;

/**
 * Why a purpose may go ahead without consent: the closed list of what counts as strictly necessary for a service that
 * the visitor asked for.
 *
 * Sources: ePrivacy Directive 2002/58/EC, Article 5(3); CNIL deliberation 2020-091; AEPD cookie guide 2023
 * (preferences that the visitor chose are exempt, those that the site chose are not).
 */
export const EXEMPTIONS = [
  "authentication",
  "security",
  "load-balancing",
  "transmission",
  "basket",
  "user-input",
  "interface-preference",
  "media-playback",
  "consent-record",
] as const;

export type Exemption = (typeof EXEMPTIONS)[number];

/**
 * Uses that some regimes let go ahead without consent as long as the visitor can object. A category says so only if it
 * does this and nothing else: any other use voids the exemption.
 *
 * Sources: PECR Schedule A1 as inserted by the Data (Use and Access) Act 2025 (UK).
 */
export const EXEMPT_USES = ["statistics", "appearance"] as const;

export type ExemptUse = (typeof EXEMPT_USES)[number];

/** Where on the device an item lives (EDPB Guidelines 2/2023: the technology does not matter). */
export const STORAGE_KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
  "pixel",
  "fingerprint",
  "other",
] as const;

export type StorageKind = (typeof STORAGE_KINDS)[number];

/** Which requests from other sites carry a cookie, as its SameSite attribute says it. */
export const SAME_SITES = ["strict", "lax", "none"] as const;

export type SameSite = (typeof SAME_SITES)[number];

/** One thing that is stored on the device: a cookie, a localStorage key, a database. */
export interface StoredItem {
  /** The exact name, or a pattern that begins or ends with `*`. */
  readonly name: string;
  /** How long it stays: `"session"`, `"13 months"`, `"P13M"`. */
  readonly retention: Retention;
  /** @default "cookie" */
  readonly storage?: StorageKind;
  /** What it holds, in plain words, where the purpose does not say it. */
  readonly description?: Text;
  /** The key of the service that sets or reads it; left out for your own. */
  readonly service?: string;
  /** The cookie's Domain attribute, where it has one. */
  readonly domain?: string;
  /** The cookie's Path attribute. @default "/" */
  readonly path?: string;
  /** Who writes it: script in the page or an HTTP response. @default "script" */
  readonly setBy?: "script" | "server";
  /** Script can neither see nor delete it. */
  readonly httpOnly?: boolean;
  /** The cookie's SameSite attribute, where it has one; `"none"` takes `secure: true`. */
  readonly sameSite?: SameSite;
  /** The cookie is sent over https alone. The prefixes `__Host-`, `__Secure-` and `__Http-` say so by themselves. */
  readonly secure?: boolean;
}

/** One reason for storing something. */
export interface Purpose {
  readonly title: Text;
  readonly description: Text;
  readonly items: readonly StoredItem[];
  /** Keys of services that take part in this purpose, beyond those that the items name. */
  readonly services?: readonly string[];
  /**
   * It holds settings that the visitor has made and can reset, such as a theme or a layout.
   *
   * @default true where the exemption is "interface-preference"
   */
  readonly resettable?: boolean;
}

/** A purpose that needs no consent, and says why. */
export interface NecessaryPurpose extends Purpose {
  readonly exemption: Exemption;
}

interface CategoryBase {
  readonly title: Text;
  readonly description: Text;
  /** The policy revision in which this category last changed materially. @default 1 */
  readonly revision?: number;
}

/** A category that is always on. */
export interface NecessaryCategory extends CategoryBase {
  readonly kind: "necessary";
  readonly purposes: Readonly<Record<string, NecessaryPurpose>>;
}

/** A category that the visitor decides about. */
export interface OptionalCategory extends CategoryBase {
  readonly kind: OptionalKind;
  /** Set only where the category does this and nothing else; see {@link EXEMPT_USES}. */
  readonly exemptUse?: ExemptUse;
  readonly purposes: Readonly<Record<string, Purpose>>;
}

export type Category = NecessaryCategory | OptionalCategory;

/** Somebody else who stores, reads or receives data. */
export interface Service {
  readonly name: string;
  /** `https:` address of their privacy notice. */
  readonly privacyUrl?: string;
  /** ISO 3166-1 alpha-2 code of where the data goes. */
  readonly country?: string;
  /** What they do for you, a line each. */
  readonly does?: readonly Text[];
  /** Where their scripts, frames and beacons come from: `"js.stripe.com"`, or `"*.stripe.com"` for everything under it. */
  readonly hosts?: readonly string[];
  /** The policy revision in which this service last changed materially. @default 1 */
  readonly revision?: number;
}

/** Who answers for the policy. */
export interface Controller {
  readonly name: string;
  readonly contact: {
    /** E-mail address or `https:` address for privacy questions. */
    readonly privacy: string;
    readonly support?: string;
  };
  /** The data protection authority that visitors can complain to. */
  readonly authority?: { readonly name: string; readonly url: string };
  /** Where in the product a visitor finds these settings: a path or an `https:` address. */
  readonly settingsUrl?: string;
}

/** How the consent cookie itself is written. */
export interface ConsentCookieConfig {
  /** Name without prefix. @default "cookiepact" */
  readonly name?: string;
  /** Share the answer across the subdomains of this domain; switches the prefix from `__Host-` to `__Secure-`. */
  readonly domain?: string;
}

/** One change of a policy, in words for visitors: for the page's log, and for whoever is asked again. */
export interface PolicyLogEntry {
  /** The day on which it was published, `YYYY-MM-DD`. */
  readonly date: string;
  /** The policy's revision since then. */
  readonly revision: number;
  /** The categories and services that it is about; left out where it is about the policy as a whole. */
  readonly keys?: readonly string[];
  /** What has changed, in plain words. */
  readonly text: Text;
}

/**
 * A cookie policy: everything that is stored, what for, for how long and by whom. All of it is JSON-serialisable.
 * The banner, the preferences, the policy page, deletion and enforcement are derived from it.
 */
export interface Policy {
  readonly id: string;
  /** Raised by one when something material changes; the category or service that changed gets the same number. */
  readonly revision: number;
  /** Date of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** What has changed, in any order. */
  readonly changes?: readonly PolicyLogEntry[];
  readonly controller: Controller;
  readonly cookie?: ConsentCookieConfig;
  readonly services?: Readonly<Record<string, Service>>;
  readonly categories: Readonly<Record<string, Category>>;
}

/** As much of a policy as names the consent cookie. Whole policies are named apart: one may share no field with the other. */
export type ConsentCookieOwner = Policy | Pick<Policy, "cookie">;
