import type { Category, Policy, Purpose, Text } from "@cookiepact/core";
import { lintPolicy } from "@cookiepact/core/lint";
import { parsePolicy } from "@cookiepact/core/schema";
import { describe, expect, it } from "vitest";
import { policy } from "./index.ts";

/** The table of the published page that this policy is modelled on. */
const PUBLISHED = {
  essential: {
    authentication: ["session_token", "auth_state"],
    security: ["csrf_token", "security_flags"],
    preferences: ["user_prefs", "theme_mode"],
  },
  analytics: {
    usage: ["_analytics", "page_views"],
    performance: ["perf_metrics", "error_tracking"],
    journey: ["user_journey", "funnel_analytics"],
  },
  functional: {
    integrations: ["integrations_prefs", "connected_services"],
    layout: ["dashboard_layout", "widget_prefs"],
    notifications: ["notification_prefs", "alert_settings"],
  },
};

/** What is objected to it and stays, with the reason. Advice is left to whoever reads it. */
const ACCEPTED = [
  // The page that this policy is modelled on does not say who they are: there is no notice to link to.
  { id: "service-without-privacy-link", path: "services.support_analytics" },
];

const { categories, services = {} }: Policy = policy;
const everyCategory = Object.values<Category>(categories);
const everyPurpose = everyCategory.flatMap((category) => Object.values<Purpose>(category.purposes));

describe("the example policy", () => {
  it("is a valid policy", () => {
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it("is one that nobody would object to, but for what the page leaves open", () => {
    const findings = lintPolicy(policy, { locales: ["en", "de"] })
      .filter(({ severity }) => severity !== "advice")
      .map(({ id, path }) => ({ id, path }));
    expect(findings).toEqual(ACCEPTED);
  });

  it("declares exactly what the page declares, in its order", () => {
    const declared = mapValues(categories, ({ purposes }) =>
      mapValues<Purpose, string[]>(purposes, ({ items }) => items.map(({ name }) => name)),
    );
    expect(JSON.stringify(declared)).toBe(JSON.stringify(PUBLISHED));
  });

  it("names the page's third parties, and uses each of them", () => {
    const names = Object.values(services).map(({ name }) => name);
    expect(names).toEqual(["HelpScout", "Stripe", "GitHub", "Support & Analytics"]);
    const used = everyPurpose.flatMap((purpose) => purpose.services ?? []);
    expect(new Set(used)).toEqual(new Set(Object.keys(services)));
  });

  it("says everything in English and in German", () => {
    const described = [...everyCategory, ...everyPurpose];
    const texts: Text[] = described.flatMap(({ title, description }) => [title, description]);
    const work = Object.values(services).flatMap(({ does = [] }) => does);
    for (const text of [...texts, ...work]) {
      expect(text).toEqual({ en: expect.any(String), de: expect.any(String) });
    }
  });
});

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
