import type { Category, Policy, Purpose } from "@cookiepact/core";
import {
  type Block,
  BROWSER_CONTROLS,
  type Line,
  policyDocument,
  renderHtml,
  renderMarkdown,
  type Section,
} from "@cookiepact/core/document";
import { deDocument } from "@cookiepact/core/document/locales/de";
import { describe, expect, it } from "vitest";
import { policy } from "./index.ts";

const document = policyDocument(policy);

const textOf = (line: Line) => line.map(({ text }) => text).join("");

function linesIn(block: Block): readonly Line[] {
  switch (block.kind) {
    case "paragraph":
      return [block.line];
    case "list":
      return block.items;
    case "terms":
      return block.items.map(({ term, lines }) => [term, ...lines].flatMap(spaced));
    case "table":
      return block.rows.map((cells) => cells.flatMap(spaced));
    case "choices":
      return block.items.map(({ title, state }) => [title, state].flatMap(spaced));
    case "form":
      return block.buttons.map(({ label }) => [{ text: label }]);
  }
}

/** What is read one after the other. */
function spaced(line: Line): Line {
  return [...line, { text: " | " }];
}

function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
}

/** What a section says, a line for each thing; of the page's head for `head`. */
function linesOf(id: string): string[] {
  if (id === "head") return [document.title, ...document.lines.map(textOf)];
  const section = sectionsIn(document.sections).find((each) => each.id === id);
  if (!section) return [];
  return sectionsIn([section]).flatMap(({ title, label = "", blocks }) => [
    `${textOf(title)} ${label}`,
    ...blocks.flatMap(linesIn).map(textOf),
  ]);
}

/** A fact of the published page, the section in which ours must say it, and all that one line of it has to hold. */
type Fact = readonly [fact: string, section: string, ...proof: readonly (string | RegExp)[]];

const GENERAL: readonly Fact[] = [
  ["Cookie Policy", "head", "Cookie policy"],
  [
    "Information about cookies and tracking technologies we use",
    "head",
    "cookies",
    "similar technologies that we use",
  ],
  ["Last updated: February 26, 2026", "head", "Last updated: February 26, 2026"],
  ["What Are Cookies?", "what", "What are cookies?"],
  ["Cookies are small text files", "what", "Cookies are small text files"],
  [
    "that are stored on your device when you visit our website",
    "what",
    "on your device when you visit",
  ],
  ["remembering your preferences", "what", "remember your preferences"],
  ["keeping you logged in", "what", "keep you logged in"],
  ["improving our service performance", "what", "how a service performs", "made better"],
  [
    "explains what cookies we use, why we use them, and how you can control them",
    "what",
    "explains which cookies we use, why we use them, and how you control them",
  ],
  ["Types of Cookies We Use", "types", "Types of cookies we use"],
];

/** Every category, with its label and its line. */
const CATEGORIES: readonly Fact[] = [
  ["Essential Cookies: Required", "category-essential", /^Essential cookies Required$/],
  [
    "Necessary for the website to function properly. Cannot be disabled.",
    "category-essential",
    "Necessary for the website to function properly. Cannot be disabled.",
  ],
  ["Analytics Cookies: Optional", "category-analytics", /^Analytics cookies Optional$/],
  [
    "Help us understand how you use our service to improve performance and user experience.",
    "category-analytics",
    "Help us understand how you use our service to improve performance and user experience.",
  ],
  ["Functional Cookies: Optional", "category-functional", /^Functional cookies Optional$/],
  [
    "Enhance functionality and personalization but are not strictly necessary.",
    "category-functional",
    "Enhance functionality and personalization but are not strictly necessary.",
  ],
];

/** Every purpose, with its line. */
const PURPOSES: readonly Fact[] = [
  [
    "Authentication Cookies",
    "category-essential",
    /^Authentication cookies \|/,
    "Keep you logged in and maintain your session security.",
  ],
  [
    "Security Cookies",
    "category-essential",
    /^Security cookies \|/,
    "Protect against cross-site request forgery and other security threats",
  ],
  [
    "Preference Cookies",
    "category-essential",
    /^Preference cookies \|/,
    "theme, language, and dashboard preferences",
  ],
  [
    "Usage Analytics",
    "category-analytics",
    /^Usage analytics \|/,
    "Track feature usage, page views, and user interactions.",
  ],
  [
    "Performance Monitoring",
    "category-analytics",
    /^Performance monitoring \|/,
    "Monitor site performance, load times, and error rates.",
  ],
  [
    "User Journey Tracking",
    "category-analytics",
    /^User journey tracking \|/,
    "Understand user flows to optimize the onboarding experience.",
  ],
  [
    "Integration Preferences",
    "category-functional",
    /^Integration preferences \|/,
    "Remember your connected services and integration settings.",
  ],
  [
    "Dashboard Layout",
    "category-functional",
    /^Dashboard layout \|/,
    "Save your customized dashboard layout and widget preferences.",
  ],
  [
    "Notification Settings",
    "category-functional",
    /^Notification settings \|/,
    "Remember your notification preferences and alert settings.",
  ],
];

/** Every cookie, by its purpose. */
const COOKIES: readonly Fact[] = (
  [
    ["session_token", "category-essential", "Authentication cookies"],
    ["auth_state", "category-essential", "Authentication cookies"],
    ["csrf_token", "category-essential", "Security cookies"],
    ["security_flags", "category-essential", "Security cookies"],
    ["user_prefs", "category-essential", "Preference cookies"],
    ["theme_mode", "category-essential", "Preference cookies"],
    ["_analytics", "category-analytics", "Usage analytics"],
    ["page_views", "category-analytics", "Usage analytics"],
    ["perf_metrics", "category-analytics", "Performance monitoring"],
    ["error_tracking", "category-analytics", "Performance monitoring"],
    ["user_journey", "category-analytics", "User journey tracking"],
    ["funnel_analytics", "category-analytics", "User journey tracking"],
    ["integrations_prefs", "category-functional", "Integration preferences"],
    ["connected_services", "category-functional", "Integration preferences"],
    ["dashboard_layout", "category-functional", "Dashboard layout"],
    ["widget_prefs", "category-functional", "Dashboard layout"],
    ["notification_prefs", "category-functional", "Notification settings"],
    ["alert_settings", "category-functional", "Notification settings"],
  ] as const
).flatMap(([name, category, purpose]): Fact[] => [
  [name, category, new RegExp(`^${name} \\| ${purpose} \\| Cookie \\| Jetson`)],
  // "Different cookies have different retention periods:", and then the published page has no table.
  [
    `${name} has a retention period`,
    "retention",
    new RegExp(`^${name} \\| Cookie \\| [^|]*(?:\\d|until)[^|]* \\| \\S`),
  ],
]);

/** Every third party, and each thing that it does. */
const PARTIES: readonly Fact[] = [
  ["Third-Party Cookies", "parties", /^Third parties/],
  [
    "Some cookies are set by third-party services we use to provide our platform functionality",
    "parties",
    "third parties provide a part of this service and may store cookies",
  ],
  ["HelpScout Integration", "service-helpscout", /^HelpScout/],
  [
    "HelpScout: OAuth authentication cookies",
    "service-helpscout",
    /^OAuth authentication cookies$/,
  ],
  ["HelpScout: Session management", "service-helpscout", /^Session management$/],
  ["HelpScout: API rate limiting", "service-helpscout", /^API rate limiting$/],
  ["Stripe Payments", "service-stripe", /^Stripe/],
  ["Stripe: Payment processing security", "service-stripe", /^Payment processing security$/],
  ["Stripe: Fraud prevention", "service-stripe", /^Fraud prevention$/],
  ["Stripe: Billing session management", "service-stripe", /^Billing session management$/],
  ["GitHub Integration", "service-github", /^GitHub/],
  ["GitHub: OAuth authentication", "service-github", /^OAuth authentication$/],
  ["GitHub: Repository access tokens", "service-github", /^Repository access tokens$/],
  ["GitHub: Integration state", "service-github", /^Integration state$/],
  ["Support & Analytics", "service-support_analytics", /^Support & Analytics/],
  [
    "Support & Analytics: Help widget functionality",
    "service-support_analytics",
    /^Help widget functionality$/,
  ],
  ["Support & Analytics: Error monitoring", "service-support_analytics", /^Error monitoring$/],
  [
    "Support & Analytics: Performance analytics",
    "service-support_analytics",
    /^Performance analytics$/,
  ],
];

/** The ways through the browsers are those of today; the published ones are of another year. */
const CONTROL: readonly Fact[] = [
  ["Cookie Retention", "retention", /^How long cookies are kept/],
  [
    "Different cookies have different retention periods",
    "retention",
    "Different cookies are kept for different periods.",
  ],
  ["Managing Your Cookies", "manage", /^Managing your cookies/],
  ["Browser Settings", "browsers", /^In your browser/],
  [
    "You can control cookies through your browser settings",
    "browsers",
    "see, block and delete cookies in the settings of your browser",
  ],
  [
    "Chrome: Settings → Privacy and security → Cookies and other site data",
    "browsers",
    /^Chrome \|/,
    "Settings → Privacy and security →",
    "Instructions for Chrome",
  ],
  [
    "Firefox: Settings → Privacy & Security → Cookies and Site Data",
    "browsers",
    /^Firefox \|/,
    "Settings → Privacy & Security → Cookies and Site Data",
  ],
  [
    "Safari: Preferences → Privacy → Manage Website Data",
    "browsers",
    /^Safari \(Mac\) \|/,
    "Settings → Privacy → Manage Website Data",
  ],
  [
    "Edge: Settings → Cookies and site permissions → Cookies",
    "browsers",
    /^Edge \|/,
    "Settings →",
    "Cookies",
  ],
  ["Account Settings", "account", /^Account settings/],
  [
    "You can also manage cookie preferences in your Jetson account settings",
    "account",
    "You can also manage cookies in your Jetson account settings:",
  ],
  [
    "Analytics: Opt out of usage analytics and performance monitoring",
    "account",
    /^Analytics cookies \|/,
    "Opt out of:",
    "Usage analytics",
    "Performance monitoring",
  ],
  [
    "Functional: Disable non-essential functional cookies",
    "account",
    /^Functional cookies \|/,
    "Opt out of:",
    "Integration preferences",
    "Dashboard layout",
    "Notification settings",
  ],
  [
    "Preferences: Reset saved preferences and dashboard settings",
    "account",
    /^Saved settings \|/,
    "Reset:",
    "Preference cookies",
    "Dashboard layout",
  ],
  [
    "Note: Disabling essential cookies may impact the functionality of our service. Some features may not work properly",
    "browsers",
    "block required cookies",
    "some features may not work properly",
  ],
];

const RIGHTS: readonly Fact[] = [
  ["GDPR & Privacy Rights", "rights", /^Your privacy rights/],
  [
    "Under GDPR and other privacy laws, you have rights regarding cookies and tracking",
    "rights",
    "Under the GDPR and other privacy laws you have rights regarding cookies and tracking.",
  ],
  [
    "Consent: We obtain consent for non-essential cookies",
    "consent",
    "not strictly necessary need your consent",
  ],
  [
    "Access: Request information about cookies we use",
    "access",
    "see what this website stores",
    "ask us what we use it for",
  ],
  [
    "Objection: Object to the use of cookies for analytics or marketing",
    "objection",
    "object to cookies",
    "for analytics or marketing",
  ],
  [
    "Withdrawal: Withdraw consent for cookie use at any time",
    "withdrawal",
    "withdraw your consent at any time",
  ],
  [
    "Portability: Request your cookie-related data in portable format",
    "portability",
    "take your data about cookies with you",
    "programs can read",
  ],
];

const CLOSING: readonly Fact[] = [
  ["Changes to This Policy", "changes", /^Changes to this policy/],
  [
    "We may update this Cookie Policy from time to time to reflect changes in our use of cookies or applicable laws",
    "changes",
    "We update this policy when our use of cookies or the law changes.",
  ],
  [
    "We will notify you of any material changes via email or through our service",
    "changes",
    "If a change is material, we tell you on this website",
  ],
  [
    'The "Last Updated" date at the top indicates when this policy was last revised',
    "changes",
    "The date at the top says when this policy was last changed.",
  ],
  ["Contact Us", "contact", /^Contact us/],
  [
    "If you have questions about our use of cookies or this Cookie Policy, please contact us",
    "contact",
    "If you have questions about our use of cookies or about this policy, write to us:",
  ],
  [
    "Privacy Questions: Email",
    "contact",
    /^Privacy questions \|/,
    "E-mail: privacy@jetson.example",
  ],
  [
    "Privacy Questions: Subject: Cookie Policy Inquiry",
    "contact",
    /^Privacy questions \|/,
    "Subject: Cookie policy inquiry",
  ],
  ["General Support: Email", "contact", /^General support \|/, "E-mail: support@jetson.example"],
  ["General Support: Settings: Account Settings", "contact", /^Settings \|/, "Account settings"],
];

const FACTS = [
  ...GENERAL,
  ...CATEGORIES,
  ...PURPOSES,
  ...COOKIES,
  ...PARTIES,
  ...CONTROL,
  ...RIGHTS,
  ...CLOSING,
];

function isSaid([, section, ...proof]: Fact): boolean {
  return linesOf(section).some((line) =>
    proof.every((each) => (typeof each === "string" ? line.includes(each) : each.test(line))),
  );
}

describe("the page that is generated from the example policy", () => {
  it("says everything that the published page says, where it belongs", () => {
    const missing = FACTS.filter((fact) => !isSaid(fact)).map(
      ([fact, section]) => `${section}: ${fact}`,
    );
    expect(missing).toEqual([]);
    expect(FACTS.length).toBeGreaterThan(100);
  });

  it("has a row here for each cookie, purpose, third party and thing that one does", () => {
    const { categories, services = {} }: Policy = policy;
    const purposes = Object.values<Category>(categories).flatMap((each) =>
      Object.values<Purpose>(each.purposes),
    );
    const done = Object.values(services).flatMap(({ does = [] }) => does);
    expect(CATEGORIES).toHaveLength(2 * Object.keys(categories).length);
    expect(PURPOSES).toHaveLength(purposes.length);
    expect(COOKIES).toHaveLength(2 * purposes.flatMap(({ items }) => items).length);
    expect(PARTIES).toHaveLength(2 + Object.keys(services).length + done.length);
  });

  it("leads to the account, to every third party's notice that there is, and to the address for questions", () => {
    const html = renderHtml(document);
    const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(
      expect.arrayContaining([
        "/settings",
        "https://www.helpscout.com/company/legal/privacy/",
        "https://stripe.com/privacy",
        policy.services.github.privacyUrl,
        "mailto:privacy@jetson.example?subject=Cookie%20policy%20inquiry",
        "mailto:support@jetson.example",
      ]),
    );
    expect(html).not.toContain("[email");
  });

  it("EU-02 does not repeat that who uses the service consents", () => {
    for (const page of [document, policyDocument(policy, { locale: "de", texts: [deDocument] })]) {
      const text = `${renderHtml(page)}${renderMarkdown(page)}`;
      expect(text).not.toMatch(/by using (?:jetson|this|our)[^.]*you (?:consent|agree|accept)/i);
      expect(text).not.toMatch(/durch die nutzung[^.]*(?:stimmen|willigen|einverstanden)/i);
    }
    expect(linesOf("what").join(" ")).toContain("Using this website is not consent.");
  });

  it("EU-04 files no preference under what is essential without saying why, and what Jetson arranges not at all", () => {
    const reasons = {
      "Authentication cookies": "Strictly necessary for: signing you in",
      "Security cookies": "Strictly necessary for: security",
      "Preference cookies": "Strictly necessary for: settings that you have chosen",
    };
    const essential = linesOf("category-essential");
    for (const [purpose, reason] of Object.entries(reasons)) {
      const line = essential.find((each) => each.startsWith(`${purpose} |`));
      expect(line).toContain(reason);
    }
    const preferences = essential.find((each) => each.startsWith("Preference cookies |"));
    expect(preferences).toContain("you have chosen yourself");
    expect(preferences).toContain("Nothing is stored before you choose.");
    expect(essential.join(" ")).not.toMatch(/dashboard_layout|widget_prefs/);
  });

  it("says more than the published page: who answers for it, on what device, who to complain to, in German too", () => {
    expect(linesOf("head")).toContain("Responsible: Jetson");
    expect(linesOf("complaint").join(" ")).toContain("data protection authority");
    expect(linesOf("own").join(" ")).toContain("It does not identify you.");
    const german = renderHtml(policyDocument(policy, { locale: "de", texts: [deDocument] }));
    expect(german).toContain("Anmelde-Cookies");
    // Nothing is left in English but what English browsers call their settings.
    expect(german.match(/ lang="en"/g)).toHaveLength(BROWSER_CONTROLS.length);
  });
});
