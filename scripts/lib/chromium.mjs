import { existsSync } from "node:fs";
import { aptInstall } from "./apt.mjs";

/** Quiet, offline, and able to start as root in a container. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of an installed Chromium or Chrome, `CHROMIUM_PATH` first. */
export function findChromium(env = process.env) {
  const places = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH, ...USUAL_PLACES] : USUAL_PLACES;
  return places.find((place) => existsSync(place));
}

/** Finds Chromium, or installs it where apt-get can. Returns nothing where neither works. */
export async function ensureChromium() {
  const installed = findChromium();
  if (installed) return installed;
  await aptInstall(["chromium"]);
  return findChromium();
}
