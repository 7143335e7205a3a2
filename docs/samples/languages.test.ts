import { createConsent, definePolicy, type Text } from "@cookiepact/core";
import { LOCALES, loadMessages } from "@cookiepact/core/locales";
import { de } from "@cookiepact/core/locales/de";
import { bannerView, pickMessages } from "@cookiepact/core/view";
import { expect, test } from "vitest";
import { policy } from "./policy";

test("docs/languages.md: texts of the policy and of the interface follow the locale", async () => {
  const title: Text = { en: "Analytics", de: "Analyse", "pt-BR": "Análises" };

  const consent = createConsent(policy, { locale: "de-AT" });
  consent.setLocale("fr");

  const messages = await loadMessages("de-AT"); // German

  expect(messages).toBe(de);
  expect(LOCALES).toHaveLength(36);
  const { analytics } = policy.categories;
  const named = definePolicy({ ...policy, categories: { analytics: { ...analytics, title } } });
  const german = createConsent(named, { locale: "de-AT" }).getSnapshot();
  const view = bannerView(named, german, pickMessages(german.locale, [de]));
  expect(view.root.lang).toBe("de");
});
