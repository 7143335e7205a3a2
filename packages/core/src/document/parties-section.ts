import { servicesOf } from "../policy/keys.ts";
import type { Category, Policy, Service } from "../policy/policy.ts";
import { regionName } from "../view/region-name.ts";
import type { Line, Section } from "./document.ts";
import { isOutsideEea } from "./eea.ts";
import { fillLine, listed, paragraph, plain, said } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** Who else takes part: what they do, in which categories, where, and what they say themselves (EU-13, PG-02). */
export function partiesSection(scope: Scope): Section {
  const { policy, texts } = scope;
  const services = Object.entries(policy.services ?? {});
  const { title, text, none } = texts.parties;
  return {
    id: "parties",
    title: plain(title),
    blocks: [paragraph(services.length > 0 ? text : none)],
    sections: services.map(([key, service]) => serviceSection(scope, key, service)),
  };
}

function serviceSection(scope: Scope, key: string, service: Service): Section {
  const { privacy } = scope.texts.parties;
  const { name, does = [], privacyUrl } = service;
  const shown = name.trim() ? name : key.trim() || "–";
  const lines = [
    partOf(scope, key),
    whereTo(scope, service),
    privacyUrl
      ? link(
          privacy.replace("{name}", () => shown),
          privacyUrl,
        )
      : null,
  ];
  return {
    id: `service-${key}`,
    title: plain(shown),
    blocks: [
      ...(does.length > 0
        ? [{ kind: "list" as const, items: does.map((text) => said(text, scope)) }]
        : []),
      ...lines.filter((line) => line !== null).map(paragraph),
    ],
    sections: [],
  };
}

function partOf(scope: Scope, key: string): Line | null {
  const titles = categoriesWith(scope.policy, key).map(({ title }) => said(title, scope));
  if (titles.length === 0) return null;
  return fillLine(scope.texts.parties.categories, { categories: listed(titles, scope) });
}

/** Necessary ones, too: whoever takes part there has to be named as well. */
function categoriesWith({ categories }: Policy, key: string): Category[] {
  return Object.values<Category>(categories).filter((each) => servicesOf(each).includes(key));
}

function whereTo({ texts }: Scope, { country }: Service): Line | null {
  if (!country) return null;
  const { parties, messages } = texts;
  const template = isOutsideEea(country) ? parties.abroad : parties.country;
  return fillLine(template, { country: plain(regionName(country, messages.locale)) });
}
