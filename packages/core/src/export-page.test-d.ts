import { test } from "vitest";
import { encodeRecord } from "./cookie/encode-record.ts";
import { createConsent } from "./create-consent.ts";
import { deviceStorage } from "./device-storage.ts";
import { definePolicy } from "./policy/define-policy.ts";
import { consentExport, exportFileName, exportJson } from "./rights/index.ts";
import { parseConsentExport } from "./schema/index.ts";

const policy = definePolicy({
  id: "shop",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Shop", contact: { privacy: "privacy@shop.example" } },
  categories: {
    analytics: { kind: "analytics", title: "Analytics", description: "Visits.", purposes: {} },
  },
});

const consent = createConsent(policy, { storage: deviceStorage() });

declare const file: { text(): Promise<string> };

test("docs/export.md shows what compiles", async () => {
  async function download() {
    // biome-ignore lint/plugin: as pages do
    const now = new Date();
    const inventory = (await consent.storage?.inventory()) ?? null;
    const exported = consentExport(policy, { ...consent.getSnapshot(), now, inventory });
    const file = new Blob([exportJson(exported)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = exportFileName(policy, now);
    link.click();
  }

  const { record, inventory } = parseConsentExport(await file.text());
  const value = encodeRecord(record);

  return [download, inventory, value];
});
