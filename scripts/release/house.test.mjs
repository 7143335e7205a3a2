import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../lib/run.mjs";
import { publicPackages, readManifest } from "./packages.mjs";
import { linkComplaints } from "./readme-links.mjs";

const { scripts } = readManifest(ROOT);

/** @param {string} file */
function text(file) {
  return readFileSync(join(ROOT, file), "utf8");
}

/** @param {string} source @param {RegExp} pattern */
function all(source, pattern) {
  return [...source.matchAll(pattern)].map(([, found = ""]) => found);
}

describe.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])("%s", (file) => {
  it("leads to files that are there", () => {
    const links = all(text(file), /\]\((?!https:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });

  it("names commands that are there", () => {
    const names = all(text(file), /npm run ([\w:-]+)/g);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it("CONTRIBUTING.md names folders that are there", () => {
  const paths = all(
    text("CONTRIBUTING.md"),
    /`((?:packages|benchmarks|examples|\.github)\/[\w./-]+)`/g,
  );
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it("CONTRIBUTING.md names one suite of tests by a project that is there", () => {
  const projects = all(text("CONTRIBUTING.md"), /--project (\w+)/g);
  const known = [...readdirSync(join(ROOT, "packages")), "budgets", "scripts"];
  expect(known).toEqual(expect.arrayContaining(projects));
});

it("SECURITY.md has reports sent to the repository that package.json names", () => {
  for (const { manifest } of publicPackages()) {
    const address = manifest.repository.url.replace(/^git\+|\.git$/g, "");
    expect(text("SECURITY.md")).toContain(`${address}/security/advisories/new`);
  }
});

it.each(publicPackages())("the README of $manifest.name stands alone", ({ cwd }) => {
  const readme = readFileSync(join(cwd, "README.md"), "utf8");
  expect(linkComplaints(readme, (path) => existsSync(join(ROOT, path)))).toEqual([]);
});
