/**
 * What a change asks for: `material` a new answer, because the old one was not about this; `review` a person's judgement and
 * a line in the log, as no visitor can be asked or no machine can tell; `minor` a line in the log; `editorial` nothing.
 *
 * Source: EDPB Guidelines 05/2020, paragraph 110: consent covers what it was given for.
 */
export const CHANGE_CLASSES = ["material", "review", "minor", "editorial"] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Every kind of change, with what it asks for where a visitor has a choice. */
export const CHANGE_KINDS = {
  "category-added": "material",
  "category-removed": "editorial",
  "kind-changed": "material",
  "exempt-use-changed": "review",
  "purpose-added": "material",
  "purpose-removed": "editorial",
  "exemption-changed": "review",
  "recipient-added": "material",
  "recipient-removed": "editorial",
  "item-added": "minor",
  "item-added-for-longer": "material",
  "item-removed": "editorial",
  "item-now-optional": "material",
  "item-now-necessary": "review",
  "item-moved": "material",
  "item-moved-within": "minor",
  "retention-longer": "material",
  "retention-shorter": "editorial",
  "scope-wider": "material",
  "scope-narrower": "editorial",
  "provider-changed": "material",
  "access-changed": "editorial",
  "country-changed": "material",
  "service-renamed": "review",
  "service-does-more": "review",
  "service-does-less": "editorial",
  "controller-changed": "review",
  "consent-cookie-changed": "review",
  "contact-changed": "editorial",
  "link-changed": "editorial",
  "text-changed": "editorial",
  "order-changed": "editorial",
} as const satisfies Record<string, ChangeClass>;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** One difference between two versions of a policy. */
export interface PolicyChange {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** The category or service whose revision it raises, if it is material; `null` where it is about the policy as a whole. */
  readonly key: string | null;
  /** Where, as one would write it in code: `categories.analytics.purposes.usage.items[0].retention`. */
  readonly path: string;
  /** What has changed, in a sentence for whoever answers for it. */
  readonly sentence: string;
}
