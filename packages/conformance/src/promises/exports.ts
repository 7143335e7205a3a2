import * as core from "@cookiepact/core";
import { describe, expect, it } from "vitest";
import type { Stage } from "../stage.ts";

/** What every binding exports, under the same names. */
const COMMON = [
  "ConsentBanner",
  "ConsentFrame",
  "ConsentGate",
  "ConsentPreferences",
  "ConsentProvider",
  "ConsentScript",
  "ConsentTrigger",
  "PrivacyChoicesLink",
  "useConsent",
  "useInventory",
];

/** What every binding exports from the entry \`policy\`. */
const OF_POLICY = ["AccountConsent", "CookiePolicy", "PrivacyRights"];

/** What a framework has beside `ConsentProvider`, because its users look for it there. Nothing else may differ. */
const IDIOMS = {
  react: [],
  vue: ["cookiepact"], // the plugin: app.use(cookiepact, { consent })
  svelte: ["setConsent"], // a provider without mark-up: setConsent(consent)
};

export function exportNames({ harness }: Stage): void {
  const names = Object.keys(harness.exports);
  const own = names.filter((name) => !(name in core));

  describe("exports", () => {
    it("the same names as the other bindings, and its framework's own idioms", () => {
      expect(own.sort()).toEqual([...COMMON, ...IDIOMS[harness.name]].sort());
    });

    it("policy: the same names as the other bindings", () => {
      expect(Object.keys(harness.policyExports).sort()).toEqual(OF_POLICY);
    });

    it("of core nothing but core's own objects", () => {
      const found = names.filter((name) => name in core);
      for (const name of found) {
        expect(harness.exports[name], name).toBe((core as Record<string, unknown>)[name]);
      }
    });
  });
}
