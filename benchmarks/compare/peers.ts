import { fileURLToPath } from "node:url";
import { isFresh, stampLater } from "../../scripts/lib/app-stamps.mjs";
import { plainEnv, run } from "../../scripts/lib/run.mjs";

const PEERS = fileURLToPath(new URL("../peers", import.meta.url));

/** The peers have a lock of their own, so that nobody installs them who does not measure. */
export async function installPeers(): Promise<void> {
  if (isFresh(PEERS, "install")) return;
  console.log("Installing the peers (npm ci) …");
  const done = stampLater(PEERS, "install");
  const command = ["npm", "ci", "--ignore-scripts", "--loglevel=error"];
  const { code } = await run(command, { cwd: PEERS, env: plainEnv() });
  if (code !== 0) throw new Error(`${command.join(" ")} failed in benchmarks/peers.`);
  done();
}
