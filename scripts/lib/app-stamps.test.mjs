import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forget, localPackages, stampLater } from "./app-stamps.mjs";
import { missingStep, prepareApp } from "./prepare-app.mjs";

const LOCK = {
  packages: {
    "": { name: "app" },
    "node_modules/core": { version: "0.0.0", resolved: "file:../core" },
    "node_modules/policy": { resolved: "../policy", link: true },
    "node_modules/other": { version: "1.0.0", integrity: "sha512-…" },
  },
};

let root = "";
let app = "";

/** @param {string} path @param {string} [text] */
function write(path, text = "changed") {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cookiepact-stamps-"));
  app = join(root, "app");
  write("app/package.json", "{}");
  write("app/package-lock.json", JSON.stringify(LOCK));
  write("app/src/page.js");
  write("core/package.json", JSON.stringify({ files: ["dist"] }));
  write("core/dist/index.js", "");
  write("policy/package.json", "{}");
  write("policy/index.js", "");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("knows the packages of this checkout that are copied into an app", () => {
  expect(localPackages(app)).toEqual([join(root, "core"), join(root, "policy")]);
});

describe("an app that was installed and built", () => {
  beforeEach(() => {
    stampLater(app, "install")();
    stampLater(app, "build")();
    expect(missingStep(app)).toBeUndefined();
  });

  it.each([
    ["app/package-lock.json", `${JSON.stringify(LOCK)}\n`],
    ["app/package.json", '{ "name": "app" }'],
    ["app/.npmrc", "install-links=true"],
    ["core/dist/index.js", "changed"],
    ["core/dist/added.js", ""],
    ["policy/index.js", "changed"],
  ])("is installed anew when %s changes", (path, text) => {
    write(path, text);
    expect(missingStep(app)).toBe("install");
  });

  it.each(["app/src/page.js", "app/next.config.ts"])("is built anew when %s changes", (path) => {
    write(path, "changed again");
    expect(missingStep(app)).toBe("build");
  });

  it.each([
    "app/.next/server.js",
    "app/.output/server.js",
    "app/build/index.js",
    "app/node_modules/core/dist/index.js",
    "app/next-env.d.ts",
    "core/src/index.ts",
    "policy/node_modules/tool/index.js",
  ])("is left alone when %s changes, which is no part of it", (path) => {
    write(path);
    expect(missingStep(app)).toBeUndefined();
  });

  it("is built anew when that is wanted", () => {
    forget(app, "build");
    expect(missingStep(app)).toBe("build");
  });
});

it("what changes during a build is in the next one", () => {
  stampLater(app, "install")();
  const done = stampLater(app, "build");
  write("app/src/page.js", "changed meanwhile");
  done();
  expect(missingStep(app)).toBe("build");
});

it("says what is missing before npm would", async () => {
  rmSync(join(root, "core/dist"), { recursive: true });
  await expect(prepareApp(app, () => {})).rejects.toThrow(/Not built yet: .*core\. npm run build/);
  rmSync(join(app, "package-lock.json"));
  await expect(prepareApp(app, () => {})).rejects.toThrow(/There is no .*package-lock\.json/);
});
