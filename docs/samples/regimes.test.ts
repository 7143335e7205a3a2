import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@cookiepact/core";
import { createConsent, optIn, type Regime, regimeFor } from "@cookiepact/core";
import { gpcResponse, readConsent } from "@cookiepact/core/server";
import { expect, test } from "vitest";
import { policy } from "./policy";

test("docs/regimes.md: the regime comes from the country, or is one of your own", () => {
  const country = "IT";

  const consent = createConsent(policy, { regime: regimeFor(country) });

  const ours: Regime = { ...optIn, id: "ours", periodDays: 90 };
  createConsent(policy, { regime: ours });

  expect(consent.getSnapshot().regime.close).toBe("refuse");
  expect(regimeFor(undefined)).toBe(optIn);
});

test("docs/regimes.md: a server takes the country from the header that is named", () => {
  const request = new Request("https://shop.example/", {
    headers: { "cf-ipcountry": "US", "sec-gpc": "1" },
  });

  const state = readConsent(policy, request, { countryHeader: "cf-ipcountry" });
  state.regime.id; // "US"
  state.signals.gpc; // true

  expect([state.regime.id, state.signals.gpc]).toEqual(["US", true]);
});

test("docs/regimes.md: a server says that it honours the signal", async () => {
  const response = gpcResponse(policy.updated);

  expect(await response.json()).toMatchObject({ gpc: true });
});

test("docs/regimes.md: the table says what the presets say", () => {
  const page = readFileSync(join(import.meta.dirname, "../regimes.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+?) \| (\d+) days \|/gm)];
  expect(rows).toHaveLength(7);
  for (const [, name = "", countries = "", days] of rows) {
    const preset = (core as unknown as Record<string, Regime>)[name];
    expect(preset?.periodDays).toBe(Number(days));
    for (const [, country] of countries.matchAll(/`(\w+)`/g))
      expect(regimeFor(country)).toBe(preset);
  }
});
