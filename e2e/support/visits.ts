import { TODAY } from "./days.ts";
import { type Look, visitUnder } from "./fixture-page.ts";
import { sendPrivacySignal } from "./privacy-signal.ts";
import { actionIn, leaveCookie, type Visitor } from "./visitor.ts";

type Step = (visitor: Visitor) => Promise<void>;

/** A visit to a page in a language, and what is done there, step by step: after each, something else is shown. */
interface Visit {
  readonly arrive: (visitor: Visitor, lang: string) => Promise<void>;
  readonly steps?: Readonly<Record<string, Step>>;
}

const ACCEPTED = `1.${TODAY}.1.a.analytics-functional.`;

const under = (look: Look, policy?: string) => (visitor: Visitor, lang: string) =>
  visitUnder(policy ?? (lang === "ar" ? "arabic" : "jetson"), visitor, { lang, ...look });

const preferences = { "the preferences": (visitor: Visitor) => visitor.openPreferences() };

const openDetails: Step = async ({ preferences: dialog }) => {
  for (const summary of await dialog.locator("summary").all()) await summary.click();
  await dialog.locator('[data-cookiepact-key="analytics"]').check();
};

const refuseByKeyboard: Step = async ({ banner, page }) => {
  await page.keyboard.press("Escape");
  await actionIn(banner, "reject-all").press("Enter");
  await page.locator('[data-cookiepact="status"]:focus').waitFor();
};

/** Everything that a visitor may be shown. */
export const VISITS: Readonly<Record<string, Visit>> = {
  "a first visit": {
    arrive: under({}),
    steps: { ...preferences, "the details": openDetails, "what is saved": refuseByKeyboard },
  },
  "a card": { arrive: under({ placement: "card" }) },
  "a card in the middle": { arrive: under({ placement: "center" }) },
  "closing that refuses": { arrive: under({ country: "IT" }) },
  "a right to opt out": { arrive: under({ country: "US" }), steps: preferences },
  "a question asked again": {
    arrive: async (visitor, lang) => {
      await leaveCookie(visitor.page.context(), ACCEPTED);
      await under({}, "analytics-changed")(visitor, lang);
    },
    steps: preferences,
  },
  "a signal that is honoured": {
    arrive: async (visitor, lang) => {
      await sendPrivacySignal(visitor.page);
      await under({}, "with-marketing")(visitor, lang);
    },
    steps: preferences,
  },
};
