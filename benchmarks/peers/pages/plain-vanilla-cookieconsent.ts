import * as CookieConsent from "vanilla-cookieconsent";
import "vanilla-cookieconsent/dist/cookieconsent.css";
import { consentIsKnown } from "../../compare/pages/known.ts";
import "../../compare/pages/page.css";

CookieConsent.run({
  // A browser that is driven is one, to it, and would get no banner.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {},
    marketing: {},
  },
  onConsent: () => {
    if (CookieConsent.acceptedCategory("analytics")) consentIsKnown();
  },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: {
          title: "We use cookies",
          description: "Some are necessary. Others tell us how the shop is used, or show ads.",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          showPreferencesBtn: "Manage preferences",
        },
        preferencesModal: {
          title: "Cookie preferences",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          savePreferencesBtn: "Save",
          closeIconLabel: "Close",
          sections: [
            {
              title: "Necessary",
              description: "What the shop cannot do without.",
              linkedCategory: "necessary",
            },
            {
              title: "Analytics",
              description: "How the shop is used.",
              linkedCategory: "analytics",
            },
            { title: "Marketing", description: "Advertising.", linkedCategory: "marketing" },
          ],
        },
      },
    },
  },
});
