import { existsSync } from "node:fs";
import { run } from "./run.mjs";

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
  const prefix = await aptPrefix();
  if (!prefix) return undefined;
  console.log("Installing Chromium for the browser tests …");
  const options = ["-o", "DPkg::Lock::Timeout=300", "-qq"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run([...prefix, "apt-get", ...options, "update"], { env });
  await run([...prefix, "apt-get", ...options, "install", "-y", "chromium"], { env });
  return findChromium();
}

/** How apt-get can be run here: as root, through a sudo that asks nothing, or not at all. */
async function aptPrefix() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = existsSync("/usr/bin/sudo") && (await run(["sudo", "-n", "true"], { quiet: true }));
  return sudo && sudo.code === 0 ? ["sudo", "-n"] : undefined;
}
