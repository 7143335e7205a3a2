import { describe, expect, it } from "vitest";
import { optIn, unitedKingdom, unitedStates } from "../consent/regimes.ts";
import { resolve } from "../consent/resolve.ts";
import type { Inventory } from "../consent/storage.ts";
import type { Decision } from "../cookie/record.ts";
import type { Policy } from "../policy/policy.ts";
import { testPolicy } from "../schema/test-policy.ts";
import { consentExport, type ExportedState } from "./consent-export.ts";
import { exportFileName } from "./export-file-name.ts";
import { exportJson } from "./export-json.ts";

const policy = testPolicy();
const NOW = new Date("2026-11-23T12:34:56.789Z");

const GRANTED: Decision = {
  day: "20261120",
  revision: 2,
  source: "a",
  granted: ["analytics"],
  denied: ["plausible"],
};

const INVENTORY: Inventory = {
  entries: [
    {
      storage: "cookie",
      name: "_analytics_1",
      status: "allowed",
      declared: {
        item: policy.categories.analytics!.purposes.usage!.items[0]!,
        category: "analytics",
        purpose: "usage",
      },
      since: new Date("2026-11-20T08:00:00Z"),
    },
    { storage: "localStorage", name: "nobodys", status: "undeclared", declared: null, since: null },
  ],
  unreadable: [{ storage: "indexedDB", error: "SecurityError" }],
};

function exported(state: Partial<ExportedState> = {}, of: Policy = policy) {
  return consentExport(of, {
    record: [GRANTED],
    regime: optIn,
    signals: {},
    locale: "en",
    now: NOW,
    inventory: null,
    ...state,
  });
}

describe("consentExport", () => {
  it("PR-06 has the choices, what they were about, and what is on the device", () => {
    expect(exported({ inventory: INVENTORY, signals: { gpc: true }, locale: "de" })).toMatchObject({
      format: "cookiepact-export",
      version: 1,
      exportedAt: "2026-11-23T12:34:56.789Z",
      policy,
      regime: optIn,
      signals: { gpc: true },
      locale: "de",
      record: [GRANTED],
      cookie: "1.20261120.2.a.analytics.plausible",
      inventory: {
        entries: [
          { name: "_analytics_1", status: "allowed", since: "2026-11-20T08:00:00.000Z" },
          { name: "nobodys", status: "undeclared", since: null },
        ],
        unreadable: [{ storage: "indexedDB", error: "SecurityError" }],
      },
    });
  });

  it("is nothing but JSON", () => {
    const all = exported({ inventory: INVENTORY, signals: { gpc: undefined } });
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
  });

  it("tells who has never answered from who has refused, and what is not there from what was not looked for", () => {
    const unasked = exported({ record: [] });
    expect(unasked).toMatchObject({ record: [], cookie: null, inventory: null });
    expect(unasked.consentRecord).toMatchObject({ pii_processing: [], event: [] });
    const empty = exported({ inventory: { entries: [], unreadable: [] } });
    expect(empty.inventory).toEqual({ entries: [], unreadable: [] });
  });

  it("takes of an inventory and of signals nothing that it does not know", () => {
    const more = { ...INVENTORY, removed: [], left: [{ visitor: "7f3a" }] };
    const all = exported({ inventory: more, signals: { gpc: false, visitor: "7f3a" } as never });
    expect(Object.keys(all.inventory ?? {})).toEqual(["entries", "unreadable"]);
    expect(JSON.stringify(all)).not.toContain("7f3a");
  });

  it("PR-04 two who refuse on one day get the same file, but for the time", () => {
    const refusal = { ...GRANTED, source: "r", granted: [], denied: ["analytics"] };
    const one = exported({ record: [refusal] });
    const other = exported({ record: [structuredClone(refusal)] });
    expect(exportJson(one)).toBe(exportJson(other));
    const { record_id, pii_principal_id } = one.consentRecord.header;
    expect([record_id, pii_principal_id, one.consentRecord.event[0]?.entity_id]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("says enough to work out again what was allowed", () => {
    const state = { record: [GRANTED], regime: unitedKingdom, signals: { gpc: true } };
    const { record, regime, signals, exportedAt } = exported(state);
    const again = resolve(policy, record, { regime, signals, now: new Date(exportedAt) });
    expect(again).toEqual(resolve(policy, [GRANTED], { ...state, now: NOW }));
  });

  it("does not write what no cookie could hold", () => {
    expect(() => exported({ record: [{ ...GRANTED, day: "20260230" }] })).toThrow(
      expect.objectContaining({ code: "invalid-record" }),
    );
  });
});

describe("PR-07 in the terms of ISO/IEC TS 27560", () => {
  it("has every field filled from the policy", () => {
    expect(exported({ locale: "de" }).consentRecord).toEqual({
      header: { schema_version: "cookiepact-export/1", record_id: null, pii_principal_id: null },
      pii_processing: [
        {
          x_key: "analytics",
          privacy_notice: "jetson, revision 2",
          language: "de",
          purposes: [
            {
              purpose: "Usage: Counts visits.",
              purpose_type: "analytics",
              lawful_basis: "consent",
              pii_information: [
                {
                  pii_type: "A number for this browser.",
                  pii_attribute_id: "_analytics_*",
                  pii_optional: true,
                },
                {
                  pii_type: "localStorage",
                  pii_attribute_id: "visits of today",
                  pii_optional: true,
                },
              ],
              pii_controllers: ["controller"],
              collection_method: ["script"],
              processing_method: [],
              storage_locations: ["cookie", "localStorage"],
              retention_period: ["P13M", "1 day"],
              processing_locations: [],
              jurisdiction: "opt-in",
              recipient_third_parties: ["services.plausible"],
              withdrawal_method: "/settings",
              privacy_rights: "privacy@jetson.example",
            },
          ],
        },
      ],
      party_identification: [
        {
          party_id: "controller",
          party_name: "Jetson",
          party_role: "controller",
          party_contact: "privacy@jetson.example",
          party_url: null,
        },
        {
          party_id: "services.stripe",
          party_name: "Stripe",
          party_role: "third party",
          party_contact: null,
          party_url: "https://stripe.com/privacy",
        },
        {
          party_id: "services.plausible",
          party_name: "Plausible",
          party_role: "third party",
          party_contact: null,
          party_url: null,
        },
      ],
      event: [
        {
          x_key: "analytics",
          event_time: "2026-11-20",
          validity_duration: "P180D",
          entity_id: null,
          event_type: "dpv:ExpressedConsent",
          event_state: "dpv:ConsentGiven",
        },
        {
          x_key: "plausible",
          event_time: "2026-11-20",
          validity_duration: "P180D",
          entity_id: null,
          event_type: "dpv:ExpressedConsent",
          event_state: "dpv:ConsentRefused",
        },
      ],
    });
  });

  it.each<[string, Partial<Decision>, string, string]>([
    ["granted", { source: "p" }, "dpv:ExpressedConsent", "dpv:ConsentGiven"],
    ["granted on its last day", { day: "20260528" }, "dpv:ExpressedConsent", "dpv:ConsentGiven"],
    ["expired", { day: "20260527" }, "dpv:ExpressedConsent", "dpv:ConsentExpired"],
    ["brought along", { source: "i" }, "dpv:Consent", "dpv:ConsentGiven"],
    ["given by code", { source: "c" }, "dpv:Consent", "dpv:ConsentGiven"],
    ["refused", refusal("r"), "dpv:ExpressedConsent", "dpv:ConsentRefused"],
    ["taken back", refusal("w"), "dpv:ExpressedConsent", "dpv:ConsentWithdrawn"],
    ["objected", refusal("o"), "dpv:ExpressedConsent", "dpv:ConsentWithdrawn"],
    ["refused long ago", refusal("r", "20200101"), "dpv:ExpressedConsent", "dpv:ConsentRefused"],
    ["by a letter of tomorrow's", { source: "Z" }, "dpv:ExpressedConsent", "dpv:ConsentGiven"],
  ])("an answer that was %s is such an event", (_, changed, event_type, event_state) => {
    const record = [{ ...GRANTED, denied: [], ...changed }];
    expect(exported({ record }).consentRecord.event).toEqual([
      expect.objectContaining({ event_type, event_state }),
    ]);
  });

  it("names consent as the basis only where the law asks for it", () => {
    const basisUnder = (regime: typeof optIn) =>
      exported({ regime }).consentRecord.pii_processing[0]?.purposes[0]?.lawful_basis;
    expect(basisUnder(optIn)).toBe("consent");
    expect(basisUnder(unitedStates)).toBeNull();
    // `exemptUse: "statistics"`
    expect(basisUnder(unitedKingdom)).toBeNull();
  });

  it("has a category of which only a service was answered, under the newest answer's notice", () => {
    const record = [
      { ...GRANTED, revision: 1, denied: [] },
      { ...GRANTED, granted: [], denied: ["plausible"] },
      { ...GRANTED, revision: 9, granted: ["unheard_of"], denied: [] },
    ];
    expect(exported({ record: record.slice(1) }).consentRecord.pii_processing).toMatchObject([
      { x_key: "analytics" },
    ]);
    expect(exported({ record }).consentRecord.pii_processing).toMatchObject([
      { x_key: "analytics", privacy_notice: "jetson, revision 2" },
    ]);
    expect(exported({ record }).consentRecord.event.map(({ x_key }) => x_key)).toContain(
      "unheard_of",
    );
  });

  it("sends who has no settings page to the controller's address", () => {
    const { settingsUrl: _, ...controller } = policy.controller;
    const [processing] = exported({}, { ...policy, controller }).consentRecord.pii_processing;
    expect(processing?.purposes[0]?.withdrawal_method).toBe("privacy@jetson.example");
  });

  it("names what a service does, and where", () => {
    const { analytics, ...others } = policy.categories;
    const usage = { ...analytics!.purposes.usage!, services: ["stripe", "stripe"] };
    const categories = { ...others, analytics: { ...analytics, purposes: { usage } } };
    const all = exported({}, { ...policy, categories } as Policy);
    expect(all.consentRecord.pii_processing[0]?.purposes[0]).toMatchObject({
      processing_method: ["Payment security", "Fraud prevention"],
      processing_locations: ["US"],
      recipient_third_parties: ["services.stripe"],
    });
  });
});

function refusal(source: string, day = "20261120"): Partial<Decision> {
  return { source, day, granted: [], denied: ["analytics"] };
}

describe("exportJson", () => {
  it("can stand in a script without ending it, and reads as the same", () => {
    const name = "</script><!--<script>\u2028\u2029\ud800";
    const entry = { storage: "cookie", name, status: "undeclared", declared: null, since: null };
    const all = exported({ inventory: { entries: [entry as never], unreadable: [] } });
    const text = exportJson(all);
    expect(text).not.toMatch(/[<\u2028\u2029\ud800]/);
    expect(text).toContain("\\u003c/script>\\u003c!--\\u003cscript>\\u2028\\u2029");
    expect(JSON.parse(text)).toEqual(all);
  });

  it("is a text for people: indented, and with an end to its last line", () => {
    expect(exportJson(exported())).toMatch(/^\{\n {2}"format": "cookiepact-export",\n.*\n\}\n$/s);
  });
});

it.each([
  ["jetson", "jetson-cookies-2026-11-23.json"],
  ["Jetson Cars / EU", "Jetson-Cars-EU-cookies-2026-11-23.json"],
  ["../../etc/passwd", "etc-passwd-cookies-2026-11-23.json"],
  [
    "a\"; filename*=UTF-8''evil.exe\r\nset-cookie: x",
    "a-filename-UTF-8-evil.exe-set-cookie-x-cookies-2026-11-23.json",
  ],
  ["żółw", "w-cookies-2026-11-23.json"],
  ["日本", "policy-cookies-2026-11-23.json"],
  ["x".repeat(300), `${"x".repeat(64)}-cookies-2026-11-23.json`],
])("the file of %j is called %s", (id, name) => {
  expect(exportFileName({ id }, NOW)).toBe(name);
});
