import { fileURLToPath } from "node:url";

export const BASELINES = ["plain", "react", "vue", "svelte"] as const;
export type Baseline = (typeof BASELINES)[number];

/** Where a visitor clicks, and what they see: CSS selectors. */
export interface Parts {
  readonly banner: string;
  readonly accept: string;
  readonly manage?: string;
  readonly preferences?: string;
}

export interface Subject {
  /** Also the folder that it is built into. */
  readonly name: string;
  readonly title: string;
  readonly baseline: Baseline;
  /** The module that the page loads. */
  readonly entry: string;
  /** The package whose tree an app installs. A baseline has none. */
  readonly installs?: string;
  readonly parts?: Parts;
  /** The module that renders the page, with the banner, into its HTML: on a server, or when the app is built. */
  readonly rendered?: string;
}

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const COOKIEPACT: Parts = {
  banner: '[data-cookiepact="banner"]',
  accept: '[data-cookiepact="banner"] [data-cookiepact-action="accept-all"]',
  manage: '[data-cookiepact="banner"] [data-cookiepact-action="manage"]',
  preferences: '[data-cookiepact="preferences"]',
};

function baseline(name: Baseline): Subject {
  return { name, title: "(the page alone)", baseline: name, entry: path(`pages/${name}.ts`) };
}

function ours(name: Baseline, title: string, installs: string): Subject {
  const entry = path(`pages/${name}-cookiepact.ts`);
  return { name: `${name}-cookiepact`, title, baseline: name, entry, installs, parts: COOKIEPACT };
}

function ourServer(name: Baseline, installs: string): Subject {
  return {
    ...ours(name, "Cookiepact, server-rendered", installs),
    name: `${name}-cookiepact-server`,
    entry: path(`pages/${name}-cookiepact-server.ts`),
    rendered: path(`pages/${name}-cookiepact-render.ts`),
  };
}

function peer(name: Baseline, installs: string, file: string, parts: Parts): Subject {
  const entry = path(`../peers/pages/${file}.ts`);
  return { name: file, title: installs, baseline: name, entry, installs, parts };
}

/** In the order of the tables: per baseline the page alone, ours, then the peers. */
export const SUBJECTS: readonly Subject[] = [
  baseline("plain"),
  ours("plain", "Cookiepact (with Svelte in it)", "@cookiepact/svelte"),
  peer("plain", "vanilla-cookieconsent", "plain-vanilla-cookieconsent", {
    banner: "#cc-main .cm",
    accept: "#cc-main .cm [data-role=all]",
    manage: "#cc-main .cm [data-role=show]",
    preferences: "#cc-main .pm",
  }),
  peer("plain", "klaro", "plain-klaro", {
    banner: ".klaro .cookie-notice",
    accept: ".klaro .cookie-notice .cm-btn-success",
    manage: ".klaro .cookie-notice .cm-link",
    preferences: ".klaro .cookie-modal .cm-modal",
  }),
  baseline("react"),
  ours("react", "Cookiepact", "@cookiepact/react"),
  ourServer("react", "@cookiepact/react"),
  peer("react", "react-cookie-consent", "react-cookie-consent", {
    banner: ".CookieConsent",
    accept: ".CookieConsent #rcc-confirm-button",
  }),
  peer("react", "@cookieyes/react", "react-cookieyes", {
    banner: "[data-cky-banner]",
    accept: "[data-cky-banner] [data-cy-part=accept-all]",
    manage: "[data-cky-banner] [data-cy-part=customise]",
    preferences: "[data-cy-part=dialog]",
  }),
  peer("react", "@c15t/react", "react-c15t", {
    banner: "[data-testid=consent-banner-card]",
    accept: "[data-testid=consent-banner-accept-button]",
    manage: "[data-testid=consent-banner-customize-button]",
    preferences: "[data-testid=consent-dialog-card]",
  }),
  baseline("vue"),
  ours("vue", "Cookiepact", "@cookiepact/vue"),
  ourServer("vue", "@cookiepact/vue"),
  baseline("svelte"),
  ours("svelte", "Cookiepact", "@cookiepact/svelte"),
  ourServer("svelte", "@cookiepact/svelte"),
];

export function isOurs({ installs }: Subject): boolean {
  return installs?.startsWith("@cookiepact/") ?? false;
}
