import { describe, expect, it } from "vitest";
import type { Consent } from "../consent/consent.ts";
import { france, italy, optIn, spain, unitedKingdom, unitedStates } from "../consent/regimes.ts";
import { createConsent } from "../create-consent.ts";
import { memoryHost } from "../host/memory-host.ts";
import { de } from "../messages/de.ts";
import { enFirstLayer } from "../messages/en-first-layer.ts";
import { definePolicy } from "../policy/define-policy.ts";
import { bannerView } from "./banner-view.ts";
import { preferencesView } from "./preferences-view.ts";

const purpose = (name: string, service?: string) => ({
  use: {
    title: name,
    description: name,
    items: [{ name, retention: "13 months" as const, ...(service ? { service } : {}) }],
  },
});

const policy = definePolicy({
  id: "view",
  revision: 3,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  services: {
    ads_inc: { name: "Ads Inc.", country: "US", does: ["Shows ads", { en: "Counts clicks" }] },
  },
  categories: {
    essential: {
      kind: "necessary",
      title: "Essential",
      description: "Needed.",
      purposes: {
        login: {
          title: "Login",
          description: "Login.",
          exemption: "authentication",
          items: [{ name: "session", retention: "session" }],
        },
      },
    },
    statistics: {
      kind: "analytics",
      exemptUse: "statistics",
      title: "Statistics",
      description: "Counts.",
      purposes: purpose("_stats"),
    },
    marketing: {
      kind: "marketing",
      revision: 3,
      title: "Marketing",
      description: "Ads.",
      purposes: purpose("_ads", "ads_inc"),
    },
  },
});

const REGIMES = [optIn, france, italy, spain, unitedKingdom, unitedStates];

function open(options: { cookie?: string; regime?: typeof optIn; gpc?: boolean } = {}): Consent {
  const { cookie = "", regime = optIn, gpc } = options;
  const host = memoryHost({
    cookies: cookie,
    now: () => new Date("2026-11-23T12:00:00Z"),
    signals: gpc === undefined ? {} : { gpc },
  });
  return createConsent(policy, { host, regime }) as unknown as Consent;
}

const bannerOf = (consent: Consent) => bannerView(policy, consent.getSnapshot(), enFirstLayer);
const preferencesOf = (consent: Consent, messages: typeof enFirstLayer = enFirstLayer) =>
  preferencesView(policy, consent.getSnapshot(), messages);
const category = (consent: Consent, key: string) =>
  preferencesOf(consent).categories.find((each) => each.key === key);

describe("EU-06, EU-08, US-03 accepting and refusing weigh the same", () => {
  it.each(REGIMES)("under $id, on both layers, before and after an answer", (regime) => {
    for (const cookie of ["", "cookiepact=1.20261101.1.a.statistics-marketing."]) {
      const consent = open({ regime, cookie });
      for (const { actions } of [bannerOf(consent), preferencesOf(consent)]) {
        const [accept, reject] = ["accept-all", "reject-all"].map((action) => {
          const button = actions.find((each) => each.action === action);
          const attributes: Readonly<Record<string, string>> = button?.attributes ?? {};
          const { value, "data-cookiepact-action": name, ...rest } = attributes;
          expect([value, name]).toEqual([action, action]);
          return rest;
        });
        // The same element in the same list, and nothing that could make one of them look or work otherwise.
        expect(reject).toEqual(accept);
        expect(accept).toEqual({ type: "submit", name: "action" });
      }
    }
  });
});

describe("the banner", () => {
  it("NA-01 names what is on because the law exempts it, and says that one can object", () => {
    const { notices } = bannerOf(open({ regime: unitedKingdom }));
    expect(notices).toEqual([
      "Already in use, as the law allows without asking: Statistics. You can object at any time.",
    ]);
  });

  it("VC-03 names what has changed, and asks for that alone", () => {
    const consent = open({ cookie: "cookiepact=1.20261101.2.a.statistics-marketing." });
    expect(bannerOf(consent).text).toContain(
      "Something has changed, so we ask again about: Marketing.",
    );
    expect(category(consent, "marketing")).toMatchObject({
      checked: false,
      note: "Changed since your answer",
    });
    expect(category(consent, "statistics")).toMatchObject({ checked: true, note: "" });
  });

  it("NA-04 has a closing button only where closing refuses, and it says so", () => {
    expect(bannerOf(open({ regime: italy })).close?.label).toBe("Continue without accepting");
    expect(bannerOf(open()).close).toBeNull();
  });

  it("AX-11 says once that an answer is saved, or that it cannot be", () => {
    const consent = open();
    expect(bannerOf(consent).status.text).toBe("");
    consent.rejectAll();
    expect(bannerOf(consent).status.text).toBe("Your choices are saved.");
    consent.openPreferences();
    expect(bannerOf(consent).status.text).toBe("");
    consent.close();
    expect(bannerOf(consent).status.text).toBe("");
    const blocked = createConsent(policy, { host: memoryHost({ blocked: true }) });
    blocked.rejectAll();
    expect(bannerOf(blocked as unknown as Consent).status.text).toBe(enFirstLayer.notPersisted);
  });
});

describe("a category in the preferences", () => {
  it.each([
    ["necessary", {}, "essential", "Always on", true],
    ["exempt", { regime: unitedKingdom }, "statistics", "On until you object", true],
    ["on by default", { regime: unitedStates }, "statistics", "On until you opt out", true],
    ["off by a signal", { gpc: true }, "marketing", "Off, as your browser asks", false],
    ["not answered", {}, "marketing", "", false],
  ])("says why it stands as it does: %s", (_case, arrival, key, note, checked) => {
    expect(category(open(arrival), key)).toMatchObject({ note, checked });
  });

  it("says for how long each item is kept, and how many there are", () => {
    const consent = open();
    expect(category(consent, "essential")).toMatchObject({ stored: "1 stored item" });
    expect(category(consent, "essential")?.purposes[0]?.items).toEqual([
      { name: "session", kept: "until you close the browser" },
    ]);
    expect(category(consent, "statistics")?.purposes[0]?.items[0]?.kept).toBe("13 months");
    const german = preferencesOf(consent, de).categories[1];
    expect(german?.purposes[0]?.items[0]?.kept).toBe("13 Monate");
  });

  it("shows what nobody can read as it was written, and crashes no page", () => {
    const odd = structuredClone(policy) as unknown as { categories: typeof policy.categories };
    const { items } = odd.categories.statistics.purposes.use;
    (items[0] as { retention: string }).retention = "a while";
    const view = preferencesView(
      odd as unknown as typeof policy,
      open().getSnapshot(),
      enFirstLayer,
    );
    expect(view.categories[1]?.purposes[0]?.items[0]?.kept).toBe("a while");
  });

  it("EU-13 names its third parties, with what they do and where", () => {
    expect(category(open(), "marketing")?.services).toMatchObject({
      title: "Third parties",
      list: [
        { title: "Ads Inc.", description: { text: "Shows ads, Counts clicks · United States" } },
      ],
    });
    expect(category(open(), "statistics")?.services).toBeNull();
  });
});

describe("a third party's switch", () => {
  const isOn = (consent: Consent) => category(consent, "marketing")?.services?.list[0]?.checked;

  it("goes with its category, until it is moved itself", () => {
    const consent = open();
    consent.openPreferences();
    consent.toggle("marketing", true);
    expect(isOn(consent)).toBe(true);
    consent.toggle("ads_inc", false);
    expect(isOn(consent)).toBe(false);
    consent.toggle("marketing", false);
    consent.toggle("ads_inc", true);
    expect(isOn(consent)).toBe(true);
  });

  it("stays refused when its category is saved again", () => {
    const consent = open();
    consent.save({ marketing: true, ads_inc: false });
    consent.openPreferences();
    expect(isOn(consent)).toBe(false);
    consent.toggle("statistics", true);
    consent.save();
    expect(consent.getSnapshot().keys.ads_inc).toMatchObject({ allowed: false });
  });
});
