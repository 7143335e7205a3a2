import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isDue } from "./due.mjs";

let root = "";

/** @param {string} folder @param {object} manifest */
function write(folder, manifest) {
  mkdirSync(join(root, "packages", folder), { recursive: true });
  writeFileSync(join(root, "packages", folder, "package.json"), JSON.stringify(manifest));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cookiepact-due-"));
  mkdirSync(join(root, ".changeset"));
  writeFileSync(join(root, ".changeset/config.json"), "{}");
  write("core", { name: "core", version: "0.1.0" });
  write("conformance", { name: "conformance", version: "0.0.0", private: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("a release is due once every change has gone into a version", () => {
  expect(isDue(root)).toBe(true);
});

it("a release is not due while a change is pending", () => {
  writeFileSync(join(root, ".changeset/one.md"), "");
  expect(isDue(root)).toBe(false);
});

it("what was never versioned is not released", () => {
  write("vue", { name: "vue", version: "0.0.0" });
  expect(isDue(root)).toBe(false);
});
