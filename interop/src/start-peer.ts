import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { RequestOptions } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command, Peer, Place } from "./peer.ts";

const PEERS = fileURLToPath(new URL("../peers", import.meta.url));
/** Where `npm test` unpacks nginx, and where systems have it that keep it from ordinary users. */
const NGINX = [
  fileURLToPath(new URL("../../node_modules/.cache/nginx/usr/sbin", import.meta.url)),
  "/usr/sbin",
];
const env = {
  ...process.env,
  PATH: [process.env.PATH, ...NGINX].join(delimiter),
  // Go's own code only: a C compiler is not needed.
  CGO_ENABLED: "0",
};

/** A peer that listens. */
export interface RunningPeer {
  /** Where, as `http.request` takes it. */
  readonly address: Pick<RequestOptions, "host" | "port" | "socketPath">;
  /** Ends the program and takes its files away. */
  stop(): Promise<void>;
}

/** What a peer says of its version; `null` where it is not installed. */
export function versionOf({ version: [program, ...args] }: Peer): string | null {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    env,
    cwd: PEERS,
  });
  return status === 0 ? ((stdout || stderr).split("\n", 1)[0] as string) : null;
}

export async function startPeer(peer: Peer): Promise<RunningPeer> {
  const directory = mkdtempSync(join(tmpdir(), "interop-"));
  const place: Place = { directory, socket: join(directory, "socket") };
  if (peer.build) build(peer.build(place));
  const [program, ...args] = peer.run(place);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env, cwd: PEERS });
  const end = () => child.kill();
  // A test run that is broken off leaves nothing behind.
  process.once("exit", end);
  const port = await firstMatch(child, peer.ready);
  return {
    address: port ? { host: "127.0.0.1", port } : { socketPath: place.socket },
    async stop() {
      const closed = new Promise((resolve) => child.once("close", resolve));
      end();
      await closed;
      process.off("exit", end);
      rmSync(directory, { recursive: true });
    },
  };
}

function build([program, ...args]: Command): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", env, cwd: PEERS });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
}

/** Waits for the output that says that a program is ready, and gives its first group. */
function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let output = "";
    const look = (chunk: Buffer) => {
      output += chunk;
      const match = pattern.exec(output);
      if (match) resolve(match[1]);
    };
    // Read to the end: a program whose output nobody takes comes to a halt.
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("error", reject);
    child.once("close", () => reject(new Error(`Ended before it was ready: ${output}`)));
  });
}
