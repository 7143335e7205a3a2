import { definePolicy } from "@cookiepact/core";
import { analytics } from "./analytics.ts";
import { essential } from "./essential.ts";
import { functional } from "./functional.ts";
import { services } from "./services.ts";

/** The cookie policy of Jetson: what the three example apps share. */
export const policy = definePolicy({
  id: "jetson",
  revision: 1,
  updated: "2026-02-26",
  changes: [
    {
      date: "2026-02-26",
      revision: 1,
      text: { en: "First published.", de: "Erstmals veröffentlicht." },
    },
  ],
  controller: {
    name: "Jetson",
    contact: { privacy: "privacy@jetson.example", support: "support@jetson.example" },
    settingsUrl: "/settings",
  },
  services,
  categories: { essential, analytics, functional },
});

// Types `useConsent("…")` in React, Vue and Svelte at once.
declare module "@cookiepact/core" {
  interface Register {
    policy: typeof policy;
  }
}
