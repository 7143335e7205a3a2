import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const APT_GET = "/usr/bin/apt-get";
const OPTIONS = ["-o", "DPkg::Lock::Timeout=300", "-qq"];

/**
 * Installs Debian packages where apt-get can be run; elsewhere it does nothing, and the caller sees what is missing.
 *
 * @param {string[]} packages
 */
export async function aptInstall(packages) {
  const prefix = await aptPrefix();
  if (!prefix) return;
  console.log(`Installing ${packages.join(", ")} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await aptUpdate(prefix);
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  await run([...prefix, "apt-get", ...OPTIONS, ...install], { env });
}

/**
 * Unpacks a Debian package into a directory and installs nothing: for a program whose package would start a service.
 *
 * @param {string} name
 * @param {string} directory
 */
export async function aptUnpack(name, directory) {
  if (!existsSync(APT_GET)) return;
  console.log(`Unpacking ${name} for the tests …`);
  await aptUpdate(await aptPrefix());
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  await run(["apt-get", ...OPTIONS, "download", name], { cwd: directory });
  for (const file of readdirSync(directory)) {
    await run(["dpkg-deb", "-x", join(directory, file), directory]);
  }
}

/** Brings the lists up to date where that can be done: a fresh machine may have none. @param {string[] | undefined} prefix */
async function aptUpdate(prefix) {
  if (prefix) await run([...prefix, "apt-get", ...OPTIONS, "update"]);
}

/** How apt-get can be run here: as root, through a sudo that asks nothing, or not at all. */
async function aptPrefix() {
  if (!existsSync(APT_GET)) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = existsSync("/usr/bin/sudo") && (await run(["sudo", "-n", "true"], { quiet: true }));
  return sudo && sudo.code === 0 ? ["sudo", "-n"] : undefined;
}
