import { describe, expect, it } from "vitest";
import * as z from "zod";
import { safeParsePolicy } from "./parse-policy.ts";
import { policyJsonSchema } from "./policy-json-schema.ts";
import { spoiled, testPolicy } from "./test-policy.ts";

/** The schema read back, as an editor reads it. */
const editor = z.fromJSONSchema(policyJsonSchema() as z.core.JSONSchema.JSONSchema);

const ITEM = "categories.analytics.purposes.usage.items.0";

describe("policyJsonSchema", () => {
  it("is draft 2020-12, and nothing but JSON", () => {
    const schema = policyJsonSchema();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("accepts a valid policy, with the address of the schema in it", () => {
    expect(editor.safeParse({ $schema: "./policy.schema.json", ...testPolicy() }).success).toBe(
      true,
    );
  });

  it.each<[string, unknown]>([
    ["categories.analytics.titel", "x"],
    ["categories.analytics.kind", "statistics"],
    ["categories.analytics.kind", undefined],
    ["categories.essential.purposes.authentication.exemption", undefined],
    ["categories.analytics.purposes.usage.exemption", "security"],
    ["categories.Analytics", { kind: "analytics" }],
    [`${ITEM}.retention`, "13 moons"],
    [`${ITEM}.storage`, "disk"],
    [`${ITEM}.sameSite`, "None"],
    [`${ITEM}.secure`, "yes"],
    [`${ITEM}.name`, "*"],
    ["categories.analytics.title", { de: "Analyse" }],
    ["services.stripe.country", "usa"],
    ["services.stripe.privacyUrl", "http://stripe.com"],
    ["services.stripe.hosts", "js.stripe.com"],
    ["services.stripe.hosts", ["https://js.stripe.com"]],
    ["services.stripe.hosts", ["*.com"]],
    ["cookie.domain", ".jetson.example"],
    ["updated", "26 February"],
    ["changes.0.date", "26 February"],
    ["changes.0.revision", 0],
    ["changes.0.keys", "analytics"],
    ["changes.0.words", "First published."],
    ["categories.analytics.purposes.usage.resettable", "yes"],
    ["revision", 1.5],
    ["revision", 0],
  ])("underlines %s: %s", (field, value) => {
    expect(editor.safeParse(spoiled({ [field]: value })).success).toBe(false);
  });

  it.each<[string, unknown]>([
    ["revision", 9],
    ["changes.0.revision", 9],
    ["changes.0.keys", ["hotjar"]],
    ["services.hotjar", { name: "Hotjar" }],
    [`${ITEM}.service`, "hotjar"],
    [`${ITEM}.httpOnly`, true],
    [`${ITEM}.sameSite`, "none"],
    ["controller.contact.privacy", "nobody"],
  ])("leaves %s: %s to parsePolicy", (field, value) => {
    const policy = spoiled({ [field]: value });
    expect(editor.safeParse(policy).success).toBe(true);
    expect(safeParsePolicy(policy).ok).toBe(false);
  });

  it.each<[string, unknown]>([
    ["cookie.domain", "JETSON.example"],
    ["services.stripe.hosts", ["*.STRIPE.com", "127.0.0.1", "localhost"]],
    ["services.stripe.hosts", []],
    ["cookie.name", "A-b_9"],
    ["controller.settingsUrl", "https://jetson.example/settings"],
    [`${ITEM}.retention`, "PT30M"],
    [`${ITEM}.retention`, "1 second"],
    [`${ITEM}.name`, "*_ga"],
    [`${ITEM}.sameSite`, "strict"],
    [`${ITEM}.secure`, true],
    ["categories.analytics.title", { en: "A", "zh-Hant-TW": "B" }],
    ["updated", "2024-02-29"],
  ])("underlines nothing that parsePolicy accepts: %s: %s", (field, value) => {
    const policy = spoiled({ [field]: value });
    expect(safeParsePolicy(policy).ok).toBe(true);
    expect(editor.safeParse(policy).success).toBe(true);
  });

  it("says of nothing that it must not be written", () => {
    expect(JSON.stringify(policyJsonSchema())).not.toContain("readOnly");
  });

  it("gives its parts names, so that editors and people can follow it", () => {
    expect(Object.keys(policyJsonSchema().$defs ?? {})).toEqual([
      "Text",
      "StoredItem",
      "Retention",
    ]);
  });
});
