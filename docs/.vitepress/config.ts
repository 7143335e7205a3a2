import { defineConfig } from "vitepress";
import { PAGES } from "../site/pages.ts";
import { siteAddress } from "../site/site-address.ts";
import { slug } from "../site/slug.ts";

export default defineConfig({
  title: "Cookiepact",
  description: "One typed cookie policy. Everything else is derived from it.",
  lang: "en",
  cleanUrls: true,
  rewrites: {
    "consent-robots/README.md": "consent-robots/index.md",
    "decisions/README.md": "decisions/index.md",
    "api/README.md": "api/index.md",
  },
  srcExclude: ["samples/**", "site/**"],
  markdown: {
    anchor: { slugify: slug },
    config(md) {
      md.core.ruler.push("site-address", ({ tokens, env }) => {
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === "link_open" ? token.attrGet("href") : null;
          if (href) token.attrSet("href", siteAddress(href, env.relativePath));
        }
      });
    },
  },
  themeConfig: {
    sidebar: PAGES.map(({ text, items }) => ({ text, items: [...items] })),
    search: { provider: "local" },
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: "https://github.com/cookiepact/cookiepact" }],
    footer: { message: "MIT licence. Not legal advice." },
  },
});
