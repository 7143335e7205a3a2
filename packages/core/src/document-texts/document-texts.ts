import type { Messages, Plural } from "../messages/messages.ts";
import type { Exemption, StorageKind } from "../policy/policy.ts";

/**
 * Every text of the policy page, the rights and the account settings in one language, beside those of the interface.
 * `{placeholders}` are filled in, and stand where no language has to inflect what comes in. Complete by type: a language that
 * lacks a text does not compile.
 */
export interface DocumentTexts {
  /** The interface in the same language: the page calls everything by the names that the buttons have. */
  readonly messages: Messages;
  readonly title: string;
  readonly subtitle: string;
  /** `{date}` */
  readonly updated: string;
  /** `{controller}` */
  readonly responsible: string;
  readonly what: WhatTexts;
  readonly types: TypesTexts;
  /** In words, by where an item is kept. */
  readonly storage: Readonly<Record<StorageKind, string>>;
  /** Why something needs no consent: noun phrases that follow a colon. */
  readonly exemptions: Readonly<Record<Exemption, string>>;
  readonly own: OwnTexts;
  readonly parties: PartiesTexts;
  readonly retention: RetentionTexts;
  readonly manage: ManageTexts;
  readonly account: AccountTexts;
  readonly rights: RightsTexts;
  readonly changes: ChangesTexts;
  readonly contact: ContactTexts;
}

/** What cookies are. A paragraph each. */
export interface WhatTexts {
  readonly title: string;
  readonly cookies: string;
  /** That the technology does not matter (EU-01). */
  readonly alike: string;
  /** In place of "by using this site you consent", which is no consent (CJEU C-673/17). */
  readonly consent: string;
}

/** The categories and everything in them. */
export interface TypesTexts {
  readonly title: string;
  readonly required: string;
  readonly optional: string;
  readonly requiredText: string;
  readonly optionalText: string;
  /** `{reason}`, one of `exemptions` */
  readonly exempt: string;
  /** The caption of a category's table. `{category}` */
  readonly caption: string;
  readonly name: string;
  readonly purpose: string;
  readonly storedAs: string;
  readonly setBy: string;
  readonly kept: string;
  /** Who sets an item of your own. `{name}` */
  readonly firstParty: string;
  /** `{name}` */
  readonly thirdParty: string;
}

/** What Cookiepact itself stores. */
export interface OwnTexts {
  readonly title: string;
  readonly description: string;
  /** Each beside what it stores. */
  readonly answer: string;
  readonly stamps: string;
  readonly outbox: string;
  /** How long the last two are kept. */
  readonly needed: string;
}

export interface PartiesTexts {
  readonly title: string;
  readonly text: string;
  /** Where a policy names nobody. */
  readonly none: string;
  /** `{categories}` */
  readonly categories: string;
  /** `{country}` */
  readonly country: string;
  /** `{country}`, which lies outside the European Economic Area (GDPR 13(1)(f)). */
  readonly abroad: string;
  /** The link's text. `{name}` */
  readonly privacy: string;
}

export interface RetentionTexts {
  readonly title: string;
  readonly text: string;
  readonly caption: string;
  readonly declared: string;
  readonly browsers: string;
  /** What browsers make of it, where they keep it as long as declared. */
  readonly unchanged: string;
  /** `{period}`, for every browser */
  readonly capped: string;
  /** `{period}`, Safari without a visit, for what script has set */
  readonly safari: string;
  /** How long an answer stands. `{period}` */
  readonly answer: string;
}

export interface ManageTexts {
  readonly title: string;
  readonly here: string;
  readonly hereText: string;
  /** Where nobody has read the visitor's cookie: a page that is the same for all. */
  readonly unknown: string;
  readonly unanswered: string;
  /** The day of an answer. `{date}` */
  readonly answered: string;
  readonly on: string;
  readonly off: string;
  /** On a button beside the category that it is about. */
  readonly allow: string;
  readonly refuse: string;
  readonly browsers: string;
  readonly browsersText: string;
  /** `{browser}` */
  readonly help: string;
  /** `{date}` */
  readonly verified: string;
  /** That the service may not work without what is necessary. */
  readonly note: string;
}

/** What the seed of every policy calls account settings. */
export interface AccountTexts {
  readonly title: string;
  /** `{controller}` */
  readonly text: string;
  /** `{purposes}` */
  readonly optOut: string;
  /** `{purposes}` */
  readonly reset: string;
  readonly resetTitle: string;
  /** How many saved settings are on the device now. `{count}` */
  readonly saved: Plural;
  readonly resetAction: string;
  readonly link: string;
}

export interface RightsTexts {
  readonly title: string;
  readonly text: string;
  readonly consent: RightTexts;
  readonly access: AccessTexts;
  readonly objection: ObjectionTexts;
  readonly withdrawal: RightTexts;
  readonly portability: PortabilityTexts;
  /** Where one can complain. */
  readonly complaint: RightTexts;
  readonly us: RightTexts;
}

export interface RightTexts {
  readonly title: string;
  readonly text: string;
}

export interface PortabilityTexts extends RightTexts {
  readonly action: string;
}

export interface ObjectionTexts extends RightTexts {
  readonly action: string;
}

/** What is stored on the device now, beside what was declared. */
export interface AccessTexts extends RightTexts {
  readonly caption: string;
  readonly status: string;
  readonly allowed: string;
  readonly undeclared: string;
  readonly withoutConsent: string;
  readonly expired: string;
  readonly own: string;
  readonly nothing: string;
  /** Kinds of storage that the browser does not let script look into. `{storage}` */
  readonly unreadable: string;
  /** Where only script could look. */
  readonly needsScript: string;
}

export interface ChangesTexts {
  readonly title: string;
  readonly text: string;
  readonly log: string;
}

export interface ContactTexts {
  readonly title: string;
  readonly text: string;
  readonly privacy: string;
  readonly support: string;
  /** `{address}` */
  readonly email: string;
  /** `{address}` */
  readonly web: string;
  /** `{subject}` */
  readonly subject: string;
  /** What stands in the subject of an e-mail. */
  readonly inquiry: string;
  readonly settings: string;
}
