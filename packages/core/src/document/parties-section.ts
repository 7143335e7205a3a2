import { fill } from "../messages/fill.ts";
import { servicesOf } from "../policy/keys.ts";
import type { Category, Service } from "../policy/policy.ts";
import { regionName } from "../view/region-name.ts";
import { paragraph, section } from "./blocks.ts";
import type { Line, Section } from "./document.ts";
import { isOutsideEea } from "./eea.ts";
import { fillLine, plain, said, titlesOf } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** Who else takes part: what they do, in which categories, where, and what they say themselves (EU-13, PG-02). */
export function partiesSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const services = Object.entries(policy.services ?? {});
  const { title, text, none } = texts.parties;
  return section(
    "parties",
    title,
    [paragraph(services.length > 0 ? text : none)],
    services.map(([key, service]) => serviceSection(scope, key, service)),
  );
}

function serviceSection(scope: Scope, key: string, service: Service): Section {
  const { does = [], privacyUrl } = service;
  const name = service.name.trim() ? service.name : key.trim() || "–";
  const privacy = fill(scope.texts.parties.privacy, { name });
  const items = does.map((text) => said(text, scope));
  const lines = [
    ...partOf(scope, key),
    ...whereTo(scope, service),
    ...(privacyUrl ? [link(privacy, privacyUrl)] : []),
  ];
  return section(`service-${key}`, name, [
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
    ...lines.map(paragraph),
  ]);
}

/** Necessary ones, too: whoever takes part there has to be named as well. */
function partOf(scope: Scope, key: string): Line[] {
  const { policy, texts } = scope;
  const categories = Object.values<Category>(policy.categories).filter((each) =>
    servicesOf(each).includes(key),
  );
  if (categories.length === 0) return [];
  return [fillLine(texts.parties.categories, { categories: titlesOf(categories, scope) })];
}

function whereTo({ texts }: Scope, { country }: Service): Line[] {
  if (!country) return [];
  const { parties, messages } = texts;
  const template = isOutsideEea(country) ? parties.abroad : parties.country;
  return [fillLine(template, { country: plain(regionName(country, messages.locale)) })];
}
