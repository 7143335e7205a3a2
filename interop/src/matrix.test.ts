import { readRecord } from "@cookiepact/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connect } from "./exchange.ts";
import { forgeriesOf, NEIGHBOURS } from "./neighbours.ts";
import { PEERS } from "./peers.ts";
import { type RunningPeer, startPeer, versionOf } from "./start-peer.ts";
import { NAMES, recordOf, VALUES } from "./values.ts";

// A compiler takes a while on a busy machine, the first time above all.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

const GRANTED = "1.20261123.1.a.analytics.";
const REFUSED = "1.20261123.1.r..analytics";

const peers = PEERS.map((peer) => ({ ...peer, found: versionOf(peer) }));

describe.each(peers.filter(({ found }) => found === null))("$name", ({ name }) => {
  it("is not installed: whether it reads and writes the cookie was not checked", ({ skip }) => {
    // On the project's own machines everything can be had.
    expect(process.env.CI, `${name} is not installed`).toBeUndefined();
    console.warn(
      `${name} is not installed: whether it reads and writes the cookie was not checked.`,
    );
    skip();
  });
});

describe.each(peers.filter(({ found }) => found !== null))("$name ($found)", (peer) => {
  let running: RunningPeer;
  let client: ReturnType<typeof connect>;

  beforeAll(async () => {
    running = await startPeer(peer);
    client = connect(running);
  });

  afterAll(async () => {
    client?.close();
    await running?.stop();
  });

  describe.each(NAMES)("$name", ({ name, secure, ...policy }) => {
    it("is read verbatim", async () => {
      const seen = await Promise.all(VALUES.map((value) => client.read(name, `${name}=${value}`)));
      expect(seen).toEqual(VALUES);
    });

    it("is written as Cookiepact reads it", async () => {
      const headers = await Promise.all(VALUES.map((value) => client.write(name, value)));
      const cookies = headers.map(([header, ...more]) => [header?.split(";", 1)[0], more.length]);
      expect(cookies).toEqual(VALUES.map((value) => [`${name}=${value}`, 0]));
      for (const [index, [cookie]] of cookies.entries()) {
        const expected = { record: recordOf(VALUES[index] as string), malformed: false };
        expect(readRecord(policy, cookie as string, secure)).toEqual(expected);
      }
    });

    it(`is the ${peer.ofTwo} of two`, async () => {
      const [first, last] = [GRANTED, REFUSED];
      const seen = await client.read(name, `${name}=${first}; ${name}=${last}`);
      expect(seen).toBe(peer.ofTwo === "first" ? first : last);
    });

    it("is found beside what else a site may set", async () => {
      const seen = await Promise.all(
        NEIGHBOURS.map((other) => client.read(name, `${other}; ${name}=${GRANTED}`)),
      );
      const tripped = NEIGHBOURS.filter((_, index) => seen[index] !== GRANTED);
      expect(tripped).toEqual(peer.trippedBy ?? []);
    });

    it("is nothing else's name", async () => {
      const forgeries = forgeriesOf(name);
      const seen = await Promise.all(
        forgeries.map((other) => client.read(name, `${other}=${GRANTED}`)),
      );
      const confused = forgeries.filter((_, index) => seen[index] !== null);
      expect(confused).toEqual((peer.confuses ?? []).filter((each) => forgeries.includes(each)));
    });
  });
});
