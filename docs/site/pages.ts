/** The pages of the site, in the order in which they are listed. A test sees that none is missing. */
export const PAGES = [
  {
    text: "Start",
    items: [
      { text: "What it is", link: "/" },
      { text: "React", link: "/start-react" },
      { text: "Vue", link: "/start-vue" },
      { text: "Svelte", link: "/start-svelte" },
      { text: "Plain HTML", link: "/start-html" },
      { text: "Which API for what", link: "/which-api" },
    ],
  },
  {
    text: "The policy",
    items: [
      { text: "Writing one", link: "/policy" },
      { text: "One policy, many teams", link: "/many-teams" },
      { text: "Checking it", link: "/lint" },
      { text: "When it changes", link: "/policy-changes" },
      { text: "Regimes and signals", link: "/regimes" },
    ],
  },
  {
    text: "What visitors see",
    items: [
      { text: "The interface", link: "/interface" },
      { text: "Theming and headless", link: "/theming" },
      { text: "Languages", link: "/languages" },
      { text: "The policy page", link: "/policy-page" },
      { text: "The visitor's own copy", link: "/export" },
    ],
  },
  {
    text: "What waits, and what is deleted",
    items: [
      { text: "Gates", link: "/gates" },
      { text: "The guard", link: "/guard" },
      { text: "Deletion and retention", link: "/storage" },
      { text: "Google and Microsoft", link: "/google-microsoft" },
      { text: "Trackers", link: "/trackers" },
    ],
  },
  {
    text: "Servers",
    items: [
      { text: "Server rendering", link: "/server-rendering" },
      { text: "Without JavaScript", link: "/without-javascript" },
      { text: "On a server", link: "/server" },
      { text: "The consent cookie", link: "/cookie-format" },
    ],
  },
  {
    text: "More",
    items: [
      { text: "Testing your app", link: "/testing" },
      { text: "What we do not do", link: "/limits" },
      { text: "Questions", link: "/questions" },
      { text: "Not legal advice", link: "/not-legal-advice" },
      { text: "Consent robots", link: "/consent-robots/" },
      { text: "Decisions", link: "/decisions/" },
      { text: "API reference", link: "/api/" },
    ],
  },
] as const;
