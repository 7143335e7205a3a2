import { expect, it } from "vitest";
import { enforce } from "./enforce.ts";
import { GRANTED, NOW, pageRequest, policy } from "./test-policy.ts";

const BATCH = 1000;
const BATCHES = 20;
/** It is about 1. It was 14 when every request had a store of its own and every response was copied. */
const LIMIT = 5;

function page(): Response {
  const headers = new Headers({ "content-type": "text/html" });
  headers.append("set-cookie", "session=ada; Path=/; HttpOnly; Secure; SameSite=Lax");
  headers.append("set-cookie", "_visits=1; Path=/; Max-Age=31536000; SameSite=Lax");
  headers.append("set-cookie", "_ads=1; Path=/; Max-Age=86400; SameSite=Lax");
  return new Response("<p>Hello", { headers });
}

function timeOf(work: () => void): number {
  const started = performance.now();
  for (let each = 0; each < BATCH; each++) work();
  return performance.now() - started;
}

// `npm run bench:enforce` measures what enforcement costs a server. This only notices when it costs many times as much.
it("costs no more than making the response a few times over", () => {
  const request = pageRequest(`session=ada; _visits=1; ${GRANTED}`);
  const bare: number[] = [];
  const enforced: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    bare.push(timeOf(() => page()));
    enforced.push(timeOf(() => enforce(policy, request, page(), { now: NOW })));
  }
  // The fastest batch of each: whatever else the machine does only makes one slower.
  const [made, kept] = [Math.min(...bare), Math.min(...enforced)];
  expect((kept - made) / made, "times the making of a response").toBeLessThan(LIMIT);
});
