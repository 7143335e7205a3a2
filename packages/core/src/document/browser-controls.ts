/** Where a browser lets its user see, block and delete cookies. */
export interface BrowserControl {
  readonly browser: string;
  /** What to press, one after the other, as the browser says it in English. */
  readonly path: readonly string[];
  /** Where the vendor explains it. */
  readonly url: string;
  /** When somebody last compared it with the vendor's page, `YYYY-MM-DD`; `null` where that is still to be done. */
  readonly verifiedOn: string | null;
}

/** The browsers that most visitors have. Facts that go stale: each has its date (PG-05). */
export const BROWSER_CONTROLS: readonly BrowserControl[] = [
  {
    browser: "Chrome",
    path: [
      "Settings",
      "Privacy and security",
      "Third-party cookies",
      "See all site data and permissions",
    ],
    url: "https://support.google.com/chrome/answer/95647",
    verifiedOn: "2026-11-23",
  },
  {
    browser: "Firefox",
    path: ["Settings", "Privacy & Security", "Cookies and Site Data", "Manage Data"],
    url: "https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox",
    verifiedOn: null,
  },
  {
    browser: "Safari (Mac)",
    path: ["Settings", "Privacy", "Manage Website Data"],
    url: "https://support.apple.com/guide/safari/sfri11471/mac",
    verifiedOn: null,
  },
  {
    browser: "Safari (iPhone, iPad)",
    path: ["Settings", "Apps", "Safari", "Advanced", "Website Data"],
    url: "https://support.apple.com/105082",
    verifiedOn: null,
  },
  {
    browser: "Edge",
    path: ["Settings", "Privacy, search, and services", "Cookies"],
    url: "https://support.microsoft.com/microsoft-edge",
    verifiedOn: null,
  },
];
