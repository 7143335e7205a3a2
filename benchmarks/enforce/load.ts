import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const SERVER = fileURLToPath(new URL("./server.ts", import.meta.url));
const CONNECTIONS = 20;

/** A server in a process of its own. */
export interface Subject {
  readonly child: ChildProcess;
  readonly url: string;
}

export interface Sample {
  readonly requestsPerSecond: number;
  /** Of the server, a request. */
  readonly cpuMicroseconds: number;
}

export async function startSubject(page: string, mode: string): Promise<Subject> {
  const child = fork(SERVER, [page, mode], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const [port] = await once(child, "message");
  return { child, url: `http://127.0.0.1:${port}/` };
}

/** A visitor who has granted one category and refused the others, over and over. */
export async function load({ child, url }: Subject, seconds: number): Promise<Sample> {
  const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  const consent = `__Host-cookiepact=1.${today}.3.p.analytics.functional-marketing`;
  const headers = {
    cookie: `session=ada; _visits=1; ${consent}`,
    "x-forwarded-proto": "https",
  };
  const before = await cpuTime(child);
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  const spent = (await cpuTime(child)) - before;
  if (result.errors + result.non2xx > 0) throw new Error(`${url} did not answer every request.`);
  const requests = result["2xx"];
  return { requestsPerSecond: requests / result.duration, cpuMicroseconds: spent / requests };
}

async function cpuTime(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [time] = await once(child, "message");
  return time;
}
