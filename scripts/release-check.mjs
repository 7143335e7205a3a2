// npm run release:check: what is published, as it is published. Packs and checks the packages, installs the tarballs into
// fresh React, Vue and Svelte apps, and uses those in a browser. Publishes nothing. Where a folder is named, the tarballs in it
// are checked: so are those that are published, to the byte.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "./lib/chromium.mjs";
import { stopTogether } from "./lib/run.mjs";
import { reactApp } from "./release/apps/react.mjs";
import { svelteApp } from "./release/apps/svelte.mjs";
import { vueApp } from "./release/apps/vue.mjs";
import { checkPackages } from "./release/check-packages.mjs";
import { makeApp, serving } from "./release/fresh-app.mjs";
import { visit } from "./release/visit.mjs";

/**
 * @typedef {import("./release/apps/shared.mjs").App} App
 * @typedef {import("playwright").Browser} Browser
 */

const [TARBALLS] = process.argv.slice(2).map((path) => resolve(path));
const APPS = [reactApp, vueApp, svelteApp];

/**
 * @param {App} app
 * @param {string} folder
 * @param {Record<string, string>} ours
 * @param {Browser} browser
 * @returns {Promise<string[]>} what went wrong
 */
async function tryApp(app, folder, ours, browser) {
  try {
    await makeApp(app, folder, ours);
    return await serving(folder, (url) => visit(browser, url));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** @param {Record<string, string>} ours @param {string} folder @param {Browser} browser */
async function tryApps(ours, folder, browser) {
  const tries = APPS.map(async (app) => {
    const name = `a fresh ${app.framework} app`;
    const complaints = await tryApp(app, join(folder, app.framework), ours, browser);
    for (const complaint of complaints) console.error(`${name}: ${complaint}`);
    console.log(`${complaints.length === 0 ? "ok    " : "FAILED"} ${name}`);
    return complaints.length === 0;
  });
  return (await Promise.all(tries)).every(Boolean);
}

/** @param {string} folder */
async function check(folder) {
  const { ok, packed } = await checkPackages(join(folder, "packages"), TARBALLS);
  const executablePath = await ensureChromium();
  if (!executablePath) {
    console.error("The fresh apps need Chromium or Chrome, and none was found. Set CHROMIUM_PATH.");
    return false;
  }
  const ours = Object.fromEntries(
    packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
  );
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    return (await tryApps(ours, join(folder, "apps"), browser)) && ok;
  } finally {
    await browser.close();
  }
}

stopTogether();
const folder = mkdtempSync(join(tmpdir(), "cookiepact-release-"));
try {
  const ok = await check(folder);
  console.log(ok ? "Ready to be released." : "Not to be released.");
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
