import { fileURLToPath } from "node:url";

const source = (path: string): string =>
  fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Unit tests import the packages by name and get their sources, so that they need no build. */
export const sourceAliases = [
  { find: /^@cookiepact\/core$/, replacement: source("core/src/index.ts") },
  {
    find: /^@cookiepact\/core\/styles\.css$/,
    replacement: source("core/src/styles/cookiepact.css"),
  },
  {
    find: /^@cookiepact\/core\/test-vectors\.json$/,
    replacement: source("core/test-vectors.json"),
  },
  {
    find: /^@cookiepact\/core\/locales$/,
    replacement: source("core/src/messages/load-messages.ts"),
  },
  {
    find: /^@cookiepact\/core\/locales\/([a-z-]+)$/,
    replacement: source("core/src/messages/$1.ts"),
  },
  {
    find: /^@cookiepact\/core\/view\/preferences$/,
    replacement: source("core/src/view/preferences.ts"),
  },
  {
    find: /^@cookiepact\/core\/endpoint$/,
    replacement: source("core/src/host/consent-endpoint.ts"),
  },
  { find: /^@cookiepact\/core\/page\.css$/, replacement: source("core/src/styles/page.css") },
  {
    find: /^@cookiepact\/core\/document\/page$/,
    replacement: source("core/src/entries/document-page.ts"),
  },
  {
    find: /^@cookiepact\/core\/document\/locales$/,
    replacement: source("core/src/document-texts/load-texts.ts"),
  },
  {
    find: /^@cookiepact\/core\/document\/locales\/([a-z-]+)$/,
    replacement: source("core/src/document-texts/$1.ts"),
  },
  {
    find: /^@cookiepact\/core\/gate\/elements$/,
    replacement: source("core/src/gate-elements.ts"),
  },
  {
    find: /^@cookiepact\/core\/(development|gate|google|guard|microsoft|storage|testing)$/,
    replacement: source("core/src/entries/$1.ts"),
  },
  { find: /^@cookiepact\/core\/([a-z-]+)$/, replacement: source("core/src/$1/index.ts") },
  { find: /^@cookiepact\/(react|vue|svelte)\/policy$/, replacement: source("$1/src/policy.ts") },
  { find: /^@cookiepact\/(react|vue|svelte|conformance)$/, replacement: source("$1/src/index.ts") },
];
