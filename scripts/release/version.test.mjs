import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentHash } from "../lib/content-hash.mjs";
import { ROOT, run } from "../lib/run.mjs";
import { publicPackages } from "./packages.mjs";
import { relock, version } from "./version.mjs";

const PACKAGES = publicPackages();
const NAMES = PACKAGES.map(({ manifest }) => manifest.name);
/** What a release is made of, and nothing else: so little is copied that a dry run takes a moment. */
const VERSIONED = new Set(["package.json", "package-lock.json", "CHANGELOG.md"]);
const SKIPPED = new Set(["node_modules", "src", "dist", "test", "tests", "golden"]);

let copy = "";

/** @param {string} source */
function isWanted(source) {
  const name = basename(source);
  return (
    VERSIONED.has(name) || (!SKIPPED.has(name) && !name.startsWith(".") && !name.includes("."))
  );
}

beforeEach(async () => {
  copy = mkdtempSync(join(tmpdir(), "cookiepact-version-"));
  for (const name of ["package.json", "package-lock.json", ".changeset"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  for (const name of ["packages", "examples"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: isWanted });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  await commitAll();
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** The changelog names the commit of a changeset. */
async function commitAll() {
  const who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com"];
  writeFileSync(join(copy, ".gitignore"), "node_modules\n");
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    ["commit", "-qm", "A dry run"],
  ]) {
    await run(["git", ...who, ...args], { cwd: copy, quiet: true });
  }
}

function pending() {
  const folder = join(copy, ".changeset");
  const isChangeset = (/** @type {string} */ file) => file.endsWith(".md") && file !== "README.md";
  return readdirSync(folder)
    .filter(isChangeset)
    .map((file) => join(folder, file));
}

/** Has one change pending, and no other. @param {string} name @param {string} bump */
async function onlyChange(name, bump) {
  for (const file of pending()) rmSync(file);
  writeFileSync(
    join(copy, ".changeset/one.md"),
    `---\n"${name}": ${bump}\n---\n\nOne thing more\n`,
  );
  await commitAll();
}

/** @param {string} name of a package @param {string} file */
function read(name, file) {
  return readFileSync(join(copy, "packages", name.split("/")[1] ?? "", file), "utf8");
}

function versions() {
  return publicPackages(copy).map(({ manifest }) => manifest.version);
}

/** All that would be released together, after `version`. @param {string} expected */
function expectLockstep(expected) {
  expect(versions()).toEqual(NAMES.map(() => expected));
  for (const { manifest } of publicPackages(copy)) {
    expect(read(manifest.name, "CHANGELOG.md")).toContain(`## ${expected}\n`);
    const inner = manifest.name === "@cookiepact/core" ? {} : { "@cookiepact/core": expected };
    expect(manifest.dependencies ?? {}).toEqual(inner);
  }
  expect(pending()).toEqual([]);
}

/** What a lock holds of our packages. @param {string} folder @returns {import("./version.mjs").Locked[]} */
function ownEntries(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(
      ([path, { name, link }]) => !link && NAMES.some((own) => own === name || path.endsWith(own)),
    )
    .map(([, locked]) => locked);
}

describe("a dry run of the next release", () => {
  it("gives all packages one version and a changelog, from what is pending now", async () => {
    if (pending().length === 0) await onlyChange("@cookiepact/core", "minor");
    const before = versions();
    const next = await version(copy);
    expect(before).not.toContain(next);
    expectLockstep(next);
  });

  it.each(NAMES)("a change of %s alone releases all of them, in one version", async (name) => {
    await onlyChange(name, "patch");
    const [major, minor, patch] = (versions()[0] ?? "").split(".").map(Number);
    expectLockstep(await version(copy));
    expect(versions()[0]).toBe(`${major}.${minor}.${(patch ?? 0) + 1}`);
    expect(read(name, "CHANGELOG.md")).toContain("One thing more");
  });

  it.each([".", "examples/next", "examples/nuxt", "examples/sveltekit"])(
    "has the lock of %s follow",
    async (folder) => {
      await onlyChange("@cookiepact/vue", "minor");
      const next = await version(copy);
      const own = ownEntries(join(copy, folder));
      expect(own.length).toBeGreaterThan(0);
      for (const { version, dependencies = {} } of own) {
        expect(version).toBe(next);
        expect(dependencies["@cookiepact/core"] ?? next).toBe(next);
      }
    },
  );

  it("changes no file of this checkout", async () => {
    const hash = () =>
      contentHash(ROOT, [
        join(ROOT, ".changeset"),
        join(ROOT, "package-lock.json"),
        ...PACKAGES.flatMap(({ cwd }) => [join(cwd, "package.json"), join(cwd, "CHANGELOG.md")]),
      ]);
    const before = hash();
    await version(copy);
    expect(hash()).toBe(before);
    expect(existsSync(join(copy, "packages/core/CHANGELOG.md"))).toBe(true);
  });

  it("leaves private packages alone", async () => {
    const conformance = read("@cookiepact/conformance", "package.json");
    await version(copy);
    expect(read("@cookiepact/conformance", "package.json")).toBe(conformance);
  });
});

it("writes nothing into a lock but versions", () => {
  const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const same = Object.fromEntries(
    PACKAGES.map(({ manifest }) => [manifest.name, manifest.version]),
  );
  expect(`${JSON.stringify(relock(JSON.parse(text), same), null, 2)}\n`).toBe(text);
});
