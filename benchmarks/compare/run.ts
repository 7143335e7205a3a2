import { type Browser, chromium } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "../../scripts/lib/chromium.mjs";
import type { BuiltSubject } from "./build-subject.ts";
import { serve } from "./static-server.ts";
import type { Subject } from "./subjects.ts";
import { type Figures, visit } from "./visit.ts";

/** As the processor is, and as a modest telephone's. */
export const SLOWDOWNS = [1, 4] as const;
export type Slowdown = (typeof SLOWDOWNS)[number];

export interface VisitedSubject {
  readonly subject: Subject;
  readonly visits: Readonly<Record<Slowdown, Figures[]>>;
  readonly strangers: Set<string>;
}

export interface Run {
  readonly browser: string;
  readonly visited: readonly VisitedSubject[];
}

/** A machine that is busy gets fewer rounds, so that the whole ends within ten minutes. */
const PATIENCE = 7 * 60_000;

/** Every subject once a round, one after the other: what else the machine does meanwhile is shared by all. */
export async function runVisits(built: readonly BuiltSubject[], rounds: number): Promise<Run> {
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error("No Chromium: install it, or set CHROMIUM_PATH.");
  // No host has an address but this machine.
  const args = [...CHROMIUM_ARGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  const browser = await chromium.launch({ executablePath, args });
  const served = await Promise.all(
    built.map(async ({ subject, files }) => ({
      ...(await serve(files)),
      visited: {
        subject,
        visits: { 1: [], 4: [] },
        strangers: new Set<string>(),
      } as VisitedSubject,
    })),
  );
  try {
    // The first one of all pays for what the browser does once.
    for (const { url, visited } of served.slice(0, 2)) await oneVisit(browser, url, visited, 1);
    for (const { visited } of served) visited.visits[1].length = 0;
    const end = performance.now() + PATIENCE;
    for (let round = 0; round < rounds && performance.now() < end; round++) {
      const order = round % 2 === 0 ? served : served.toReversed();
      for (const { url, visited } of order) {
        for (const slowdown of SLOWDOWNS) await oneVisit(browser, url, visited, slowdown);
      }
      console.log(`Round ${round + 1} of ${rounds}.`);
    }
    return { browser: `Chromium ${browser.version()}`, visited: served.map((one) => one.visited) };
  } finally {
    await browser.close();
    for (const { server } of served) {
      server.closeAllConnections();
      server.close();
    }
  }
}

async function oneVisit(
  browser: Browser,
  url: string,
  { subject, visits, strangers }: VisitedSubject,
  slowdown: Slowdown,
): Promise<void> {
  try {
    const visitor = await visit(browser, { url, parts: subject.parts, slowdown });
    visits[slowdown].push(visitor.figures);
    for (const stranger of visitor.strangers) strangers.add(stranger);
  } catch (cause) {
    throw new Error(`The visit to ${subject.name} failed.`, { cause });
  }
}
