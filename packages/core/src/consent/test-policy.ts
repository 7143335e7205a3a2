import type { Decision, SourceCode } from "../cookie/record.ts";
import type { Category, ExemptUse, Policy, Purpose, Service } from "../policy/policy.ts";

/** How one build's policy differs from the plain one. */
export interface PolicyChange {
  readonly revision?: number;
  /** The revision in which a category or service last changed materially. */
  readonly revisions?: Readonly<Record<string, number>>;
  /** Categories that are of another kind. */
  readonly kinds?: Readonly<Record<string, Category["kind"]>>;
  /** Categories and services that this build does not have. */
  readonly without?: readonly string[];
  /** For which categories a service works. */
  readonly uses?: Readonly<Record<string, readonly string[]>>;
  /** Says everything in other words, in another order, with shorter retention and other items of the same service. */
  readonly edition?: number;
}

const KINDS: Readonly<Record<string, Category["kind"]>> = {
  essential: "necessary",
  functional: "functional",
  statistics: "analytics",
  marketing: "marketing",
  media: "social",
};

const EXEMPT_USES: Readonly<Record<string, ExemptUse>> = { statistics: "statistics" };

/** `tube` works for two categories, `metrics` for one, `login` for what is necessary, and nothing names `idle`. */
const USES: Readonly<Record<string, readonly string[]>> = {
  metrics: ["statistics"],
  tube: ["media", "marketing"],
  ads: ["marketing"],
  login: ["essential"],
  idle: [],
};

/** A policy with a category of every sort and services in every constellation. */
export function testPolicy(change: PolicyChange = {}): Policy {
  const { revision = 1, without = [], edition = 0 } = change;
  const uses = { ...USES, ...change.uses };
  const names = (keys: string[]) => {
    const kept = keys.filter((key) => !without.includes(key));
    return edition % 2 === 0 ? kept : kept.reverse();
  };
  const services = names(Object.keys(uses));
  const categories = names(Object.keys(KINDS)).map((key) => [
    key,
    categoryOf(
      key,
      change,
      services.filter((service) => uses[service]?.includes(key)),
    ),
  ]);
  return {
    id: "test",
    revision,
    updated: `2026-01-${String((edition % 28) + 1).padStart(2, "0")}`,
    controller: { name: `Example ${edition}`, contact: { privacy: "privacy@example.com" } },
    services: Object.fromEntries(services.map((key) => [key, serviceOf(key, change)])),
    categories: Object.fromEntries(categories),
  };
}

function categoryOf(
  key: string,
  { revisions = {}, kinds = {}, edition = 0 }: PolicyChange,
  services: readonly string[],
): Category {
  const kind = kinds[key] ?? KINDS[key] ?? "functional";
  const purpose: Purpose = {
    title: `Purpose ${edition}`,
    description: `In the words of edition ${edition}.`,
    items: [
      { name: `_${key}`, retention: `${400 - edition} days` },
      ...services.map(
        (service) => ({ name: `_${key}_${service}`, retention: "session", service }) as const,
      ),
    ],
  };
  const exemptUse = EXEMPT_USES[key];
  const revision = revisions[key];
  const base = {
    title: `${key} ${edition}`,
    description: `What ${key} is, in the words of edition ${edition}.`,
    ...(revision ? { revision } : {}),
  };
  return kind === "necessary"
    ? { ...base, kind, purposes: { one: { ...purpose, exemption: "security" } } }
    : { ...base, kind, purposes: { one: purpose }, ...(exemptUse ? { exemptUse } : {}) };
}

function serviceOf(key: string, { revisions = {}, edition = 0 }: PolicyChange): Service {
  const revision = revisions[key];
  return { name: `${key} ${edition}`, ...(revision ? { revision } : {}) };
}

/** A decision of 23 November 2026, with the keys joined by dashes as in the cookie. */
export function decision(granted: string, denied = "", more: Partial<Decision> = {}): Decision {
  const keys = (text: string) => (text ? text.split("-") : []);
  const source: SourceCode = "p";
  return {
    day: "20261123",
    revision: 1,
    source,
    granted: keys(granted),
    denied: keys(denied),
    ...more,
  };
}

/** Noon of a day that lies so many days from 23 November 2026. */
export function noon(distance = 0): Date {
  return new Date(Date.parse("2026-11-23T12:00:00Z") + distance * 86_400_000);
}
