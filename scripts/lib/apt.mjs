import { existsSync } from "node:fs";
import { run } from "./run.mjs";

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
  await run([...prefix, "apt-get", ...OPTIONS, "update"], { env });
  await run([...prefix, "apt-get", ...OPTIONS, "install", "-y", ...packages], { env });
}

/** How apt-get can be run here: as root, through a sudo that asks nothing, or not at all. */
async function aptPrefix() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = existsSync("/usr/bin/sudo") && (await run(["sudo", "-n", "true"], { quiet: true }));
  return sudo && sudo.code === 0 ? ["sudo", "-n"] : undefined;
}
