import { existsSync, globSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsIn, linksIn, textOf } from "./markdown.ts";
import { PAGES } from "./pages.ts";
import { siteAddress } from "./site-address.ts";

const ROOT = join(import.meta.dirname, "../..");
const REPOSITORY = /^https:\/\/github\.com\/cookiepact\/cookiepact\/(?:blob|tree)\/main\//;

const written = globSync(
  ["docs/*.md", "docs/{decisions,consent-robots}/*.md", "README.md", "packages/*/README.md"],
  {
    cwd: ROOT,
  },
);

/** The entries that the API reference has a page for: it is made when the site is built. */
const entries = ["core", "react", "vue", "svelte"].flatMap((name) => {
  const { exports } = JSON.parse(textOf(join(ROOT, "packages", name, "package.json")));
  return Object.keys(exports).map((path) => `docs/api/@cookiepact/${name}${path.slice(1)}.md`);
});
const generated = new Set(["docs/api/README.md", ...entries]);

/** As on GitHub, names differ by their capitals, whatever the disk thinks. */
function isThere(path: string): boolean {
  const full = join(ROOT, path);
  return existsSync(full) && readdirSync(dirname(full)).includes(full.split("/").at(-1) ?? "");
}

/** What is wrong with a link; nothing where it leads to another site. */
function problemOf(link: string, page: string): string | undefined {
  const own = link.replace(REPOSITORY, "");
  if (/^[a-z]+:/.test(own)) return undefined;
  const [path = "", anchor] = own.split("#");
  const target = own === link ? join(dirname(page), path || relative(dirname(page), page)) : path;
  if (generated.has(target)) return anchor === undefined ? undefined : "has no anchors of ours";
  if (!isThere(target.replace(/\/$/, ""))) return "leads nowhere";
  if (anchor === undefined) return undefined;
  return anchorsIn(textOf(join(ROOT, target))).includes(anchor) ? undefined : "has no such heading";
}

describe("links", () => {
  it.each(written)("no-dead-link: %s", (page) => {
    const links = linksIn(textOf(join(ROOT, page)));
    const dead = links.map((link) => [link, problemOf(link, page)]).filter(([, why]) => why);
    expect(dead).toEqual([]);
  });

  it("are found at all", () => {
    const all = written.flatMap((page) => linksIn(textOf(join(ROOT, page))));
    expect(all.length).toBeGreaterThan(150);
  });

  it("lead out of the docs to the repository, and to folders", () => {
    expect(siteAddress("../examples/next", "server-rendering.md")).toBe(
      "https://github.com/cookiepact/cookiepact/tree/main/examples/next",
    );
    expect(siteAddress("consent-robots", "interface.md")).toBe("consent-robots/");
    expect(siteAddress("api/README.md", "limits.md")).toBe("api/");
    expect(siteAddress("gates.md#scripts", "limits.md")).toBe("gates.md#scripts");
    expect(siteAddress("autoconsent.json", "consent-robots/README.md")).toBe(
      "https://github.com/cookiepact/cookiepact/tree/main/docs/consent-robots/autoconsent.json",
    );
    expect(siteAddress("#scripts", "gates.md")).toBe("#scripts");
  });
});

it("the site lists every page, and none twice", () => {
  const listed = PAGES.flatMap(({ items }) => items.map(({ link }) => link as string));
  const pages = globSync("*.md", { cwd: join(ROOT, "docs") }).map(
    (page) => `/${page.slice(0, -3)}`,
  );
  const folders = ["/consent-robots/", "/decisions/", "/api/"];
  const expected = [...pages.map((page) => (page === "/index" ? "/" : page)), ...folders];
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

it("every decision is listed, by its number and its title", () => {
  const listed = textOf(join(ROOT, "docs/decisions/README.md"));
  for (const file of globSync("0*.md", { cwd: join(ROOT, "docs/decisions") })) {
    const [, number, title] =
      /^# (\d+)\. (.+)/.exec(textOf(join(ROOT, "docs/decisions", file))) ?? [];
    expect(listed).toContain(`${number}. [${title}](${file})`);
  }
});
