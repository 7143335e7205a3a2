import type { Regime } from "../consent/regime.ts";
import { dayOf, daysBetween } from "../cookie/day.ts";
import type { ConsentRecord, Decision } from "../cookie/record.ts";
import { categoriesOf, optionalCategories, servicesOf } from "../policy/keys.ts";
import type { Category, Policy, Purpose, StoredItem } from "../policy/policy.ts";
import { type Text, textIn } from "../policy/text.ts";

/**
 * A record of consent in the terms of ISO/IEC TS 27560:2023, as far as a policy and a record without an identifier can fill it
 * in: the field names are those of the standard, `x_key` is ours. `docs/export.md` has the mapping, and what is missing.
 */
export interface Iso27560Record {
  readonly header: {
    readonly schema_version: "cookiepact-export/1";
    /** There is none, for a refusal must not be told from another (PR-04). */
    readonly record_id: null;
    readonly pii_principal_id: null;
  };
  /** Of each category that the visitor has answered about, or about one of its services. */
  readonly pii_processing: readonly Iso27560Processing[];
  readonly party_identification: readonly Iso27560Party[];
  /** Of each key that the visitor has answered about. */
  readonly event: readonly Iso27560Event[];
}

export interface Iso27560Processing {
  /** The category's key. */
  readonly x_key: string;
  /** The policy's id, and the revision that the newest answer was given to. */
  readonly privacy_notice: string;
  readonly language: string;
  readonly purposes: readonly Iso27560Purpose[];
}

export interface Iso27560Purpose {
  readonly purpose: string;
  readonly purpose_type: string;
  /** `null` where the law does not ask for consent. */
  readonly lawful_basis: "consent" | null;
  readonly pii_information: readonly {
    readonly pii_type: string;
    readonly pii_attribute_id: string;
    readonly pii_optional: true;
  }[];
  readonly pii_controllers: readonly string[];
  readonly collection_method: readonly string[];
  readonly processing_method: readonly string[];
  readonly storage_locations: readonly string[];
  readonly retention_period: readonly string[];
  readonly processing_locations: readonly string[];
  readonly jurisdiction: string;
  readonly recipient_third_parties: readonly string[];
  readonly withdrawal_method: string;
  readonly privacy_rights: string;
}

export interface Iso27560Party {
  /** Where the policy has this party: `controller`, `services.stripe`. */
  readonly party_id: string;
  readonly party_name: string;
  readonly party_role: "controller" | "third party";
  readonly party_contact: string | null;
  readonly party_url: string | null;
}

export interface Iso27560Event {
  /** The key that was answered about. */
  readonly x_key: string;
  /** A day, `YYYY-MM-DD`: the record knows no finer time. */
  readonly event_time: string;
  /** ISO 8601: the regime's period. */
  readonly validity_duration: string;
  /** The visitor, who has no identifier. */
  readonly entity_id: null;
  /** A term of the W3C Data Privacy Vocabulary, as are the states. */
  readonly event_type: "dpv:ExpressedConsent" | "dpv:Consent";
  readonly event_state:
    | "dpv:ConsentGiven"
    | "dpv:ConsentRefused"
    | "dpv:ConsentWithdrawn"
    | "dpv:ConsentExpired";
}

interface Asked {
  readonly record: ConsentRecord;
  readonly regime: Regime;
  readonly locale: string;
  readonly now: Date;
}

const CONTROLLER = "controller";

/** How answers come about that the visitor has not given here in person: brought along, or given by code. */
const INDIRECT = "ic";

export function iso27560Record(policy: Policy, asked: Asked): Iso27560Record {
  return {
    header: { schema_version: "cookiepact-export/1", record_id: null, pii_principal_id: null },
    pii_processing: processings(policy, asked),
    party_identification: parties(policy),
    event: asked.record.flatMap((decision) => [
      ...decision.granted.map((key) => event(key, true, decision, asked)),
      ...decision.denied.map((key) => event(key, false, decision, asked)),
    ]),
  };
}

function processings(policy: Policy, { record, regime, locale }: Asked): Iso27560Processing[] {
  return optionalCategories(policy).flatMap((key) => {
    const about = ({ granted, denied }: Decision) =>
      [...granted, ...denied].some((each) => categoriesOf(policy, each).includes(key));
    const newest = record.filter(about).at(-1);
    if (!newest) return [];
    const category = policy.categories[key] as Category;
    return {
      x_key: key,
      privacy_notice: `${policy.id}, revision ${newest.revision}`,
      language: locale,
      purposes: Object.values<Purpose>(category.purposes).map((purpose) =>
        processed(policy, category, purpose, { regime, locale }),
      ),
    };
  });
}

function processed(
  { controller, services = {} }: Policy,
  category: Category,
  purpose: Purpose,
  { regime, locale }: Pick<Asked, "regime" | "locale">,
): Iso27560Purpose {
  const { items } = purpose;
  const say = (text: Text) => textIn(text, locale);
  const recipients = distinct(servicesOf({ ...category, purposes: { purpose } } as Category));
  const known = recipients.flatMap((key) => services[key] ?? []);
  return {
    purpose: `${say(purpose.title)}: ${say(purpose.description)}`,
    purpose_type: category.kind,
    lawful_basis: asksForConsent(category, regime) ? "consent" : null,
    pii_information: items.map((item) => ({
      pii_type: item.description ? say(item.description) : kindOf(item),
      pii_attribute_id: item.name,
      pii_optional: true,
    })),
    pii_controllers: [CONTROLLER],
    collection_method: distinct(items.map(({ setBy = "script" }) => setBy)),
    processing_method: known.flatMap(({ does = [] }) => does.map(say)),
    storage_locations: distinct(items.map(kindOf)),
    retention_period: distinct(items.map(({ retention }) => retention)),
    processing_locations: distinct(known.flatMap(({ country = [] }) => country)),
    jurisdiction: regime.id,
    recipient_third_parties: recipients.map(partyOf),
    withdrawal_method: controller.settingsUrl ?? controller.contact.privacy,
    privacy_rights: controller.contact.privacy,
  };
}

function asksForConsent(category: Category, { model, exemptUses }: Regime): boolean {
  const use = "exemptUse" in category && category.exemptUse;
  return model === "opt-in" && !(use && exemptUses.includes(use));
}

function parties({ controller, services = {} }: Policy): Iso27560Party[] {
  return [
    {
      party_id: CONTROLLER,
      party_name: controller.name,
      party_role: "controller",
      party_contact: controller.contact.privacy,
      party_url: null,
    },
    ...Object.entries(services).map(
      ([key, { name, privacyUrl }]): Iso27560Party => ({
        party_id: partyOf(key),
        party_name: name,
        party_role: "third party",
        party_contact: null,
        party_url: privacyUrl ?? null,
      }),
    ),
  ];
}

function event(
  key: string,
  granted: boolean,
  { day, source }: Decision,
  { regime, now }: Asked,
): Iso27560Event {
  const isOver = daysBetween(day, dayOf(now)) >= regime.periodDays;
  const isTakenBack = source === "w" || source === "o";
  return {
    x_key: key,
    event_time: day.replace(/^(....)(..)/, "$1-$2-"),
    validity_duration: `P${regime.periodDays}D`,
    entity_id: null,
    event_type: INDIRECT.includes(source) ? "dpv:Consent" : "dpv:ExpressedConsent",
    event_state: granted
      ? `dpv:Consent${isOver ? "Expired" : "Given"}`
      : `dpv:Consent${isTakenBack ? "Withdrawn" : "Refused"}`,
  };
}

function kindOf({ storage = "cookie" }: StoredItem): string {
  return storage;
}

function partyOf(service: string): string {
  return `services.${service}`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
