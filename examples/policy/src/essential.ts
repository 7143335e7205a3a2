import type { NecessaryCategory } from "@cookiepact/core";

// Retention: the page that this policy is modelled on promises a table and lacks it. All figures in this package are the
// example's own. Signing in and its protection last as long as the browser is open.

export const essential = {
  kind: "necessary",
  title: { en: "Essential cookies", de: "Essenzielle Cookies" },
  description: {
    en: "Necessary for the website to function properly. Cannot be disabled.",
    de: "Nötig, damit die Website richtig funktioniert. Sie lassen sich nicht abschalten.",
  },
  purposes: {
    authentication: {
      title: { en: "Authentication cookies", de: "Anmelde-Cookies" },
      description: {
        en: "Keep you logged in and maintain your session security.",
        de: "Halten Sie angemeldet und Ihre Sitzung sicher.",
      },
      exemption: "authentication",
      items: [
        { name: "session_token", retention: "session", setBy: "server", httpOnly: true },
        { name: "auth_state", retention: "session", setBy: "server", httpOnly: true },
      ],
    },
    security: {
      title: { en: "Security cookies", de: "Sicherheits-Cookies" },
      description: {
        en: "Protect against cross-site request forgery and other security threats, payments included.",
        de: "Schützen vor websiteübergreifender Anfragefälschung und anderen Gefahren, auch beim Bezahlen.",
      },
      exemption: "security",
      services: ["stripe"],
      items: [
        { name: "csrf_token", retention: "session", setBy: "server" },
        // Outlives the session: a lock after failed sign-ins must not end with a restart of the browser.
        { name: "security_flags", retention: "1 day", setBy: "server", httpOnly: true },
      ],
    },
    preferences: {
      title: { en: "Preference cookies", de: "Einstellungs-Cookies" },
      // Exempt because the visitor asked for it: only settings that they chose themselves are stored, and none before
      // they chose one (AEPD 2023). What Jetson arranges for them is functional, and waits for consent.
      description: {
        en: "Remember the settings you have chosen yourself, like theme, language, and dashboard preferences. Nothing is stored before you choose.",
        de: "Merken sich Einstellungen, die Sie selbst gewählt haben, etwa Farbschema, Sprache und Dashboard-Einstellungen. Vorher wird nichts gespeichert.",
      },
      exemption: "interface-preference",
      items: [
        { name: "user_prefs", retention: "1 year", setBy: "server" },
        { name: "theme_mode", retention: "1 year", setBy: "server" },
      ],
    },
  },
} as const satisfies NecessaryCategory;
