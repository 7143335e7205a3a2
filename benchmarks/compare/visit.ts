import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { installProbe, type Reaction } from "./probe.ts";
import type { Parts } from "./subjects.ts";

/** How long a page is left alone before it is asked how it is, and between clicks: longer than any peer's animation. */
const REST = 350;
const PATIENCE = 15_000;

/** The figures of one visitor: the first visit, the preferences, the answer, and the return. */
export type Figures = Readonly<Record<FigureName, number | undefined>>;

export const FIGURES = [
  "firstPaint",
  "shown",
  "shownAfterPaint",
  "script",
  "shift",
  "heap",
  "nodes",
  "openFrames",
  "open",
  "goneFrames",
  "gone",
  "cookie",
  "stored",
  "known",
  "knownAfterPaint",
] as const;
export type FigureName = (typeof FIGURES)[number];

export interface Visitor {
  readonly figures: Figures;
  /** Hosts besides the page's own that it asked for something. None of them was reached. */
  readonly strangers: readonly string[];
}

export interface Destination {
  readonly url: string;
  readonly parts: Parts | undefined;
  /** The processor is slowed down by this factor. */
  readonly slowdown: number;
}

/** A visitor whom nobody knows, with an empty cache and an empty jar. */
export async function visit(browser: Browser, destination: Destination): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await visitIn(context, destination);
  } finally {
    await context.close();
  }
}

async function visitIn(context: BrowserContext, destination: Destination): Promise<Visitor> {
  const { url, parts, slowdown } = destination;
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const strangers = new Set<string>();
  page.on("request", (request) => {
    const { origin, protocol, host } = new URL(request.url());
    if (protocol !== "data:" && `${origin}/` !== url) strangers.add(host);
  });
  await page.addInitScript(installProbe, parts?.banner);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url);
  const first = await firstVisit(session, parts);
  const answered = parts ? await answer(page, parts) : {};
  const figures = { ...NOTHING, ...first, ...answered };
  return { figures, strangers: [...strangers] };
}

const NOTHING = Object.fromEntries(FIGURES.map((name) => [name, undefined])) as Figures;

/** Asked over the wire alone: what Playwright brings into a page to wait in it would be weighed with the page. */
async function firstVisit(
  session: CDPSession,
  parts: Parts | undefined,
): Promise<Partial<Figures>> {
  await until(session, parts ? `${IS_PAINTED} && ${HAS_SHOWN}` : IS_PAINTED);
  await sleep(REST);
  const { script } = await metrics(session);
  const { firstPaint, shown, shift } = shownWith(await ask(session, PAINTS));
  await session.send("HeapProfiler.collectGarbage");
  const { heap } = await metrics(session);
  const { nodes } = await session.send("Memory.getDOMCounters");
  const shownAfterPaint = shown === undefined ? undefined : shown - firstPaint;
  return { firstPaint, shown, shownAfterPaint, script, shift, heap, nodes };
}

const IS_PAINTED = 'performance.getEntriesByName("first-contentful-paint").length > 0';
const HAS_SHOWN = "window.probe.afterwards !== undefined";

async function until(session: CDPSession, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask(session, expression))) {
    if (Date.now() > end) throw new Error(`In vain waited for: ${expression}`);
    await sleep(50);
  }
}

async function ask(session: CDPSession, expression: string) {
  const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
}

const PAINTS = `(() => {
  const [entry] = performance.getEntriesByName("first-contentful-paint");
  const { shown, afterwards, shift } = window.probe;
  return { firstPaint: entry.startTime, painted: entry.paintTime ?? entry.startTime, shown, afterwards, shift };
})()`;

interface Paints {
  /** When the first paint was on the screen, and when the page was done with it. */
  readonly firstPaint: number;
  readonly painted: number;
  readonly shown?: number;
  readonly afterwards?: number;
  readonly shift: number;
}

/** A banner of the frame that was the first paint was shown when that was: to a frame belongs what is painted before the next one. */
export function shownWith(paints: Paints): Paints {
  const { firstPaint, painted, shown = Infinity, afterwards = 0 } = paints;
  return painted >= shown && painted < afterwards ? { ...paints, shown: firstPaint } : paints;
}

async function metrics(session: CDPSession) {
  const { metrics: all } = await session.send("Performance.getMetrics");
  const value = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? 0;
  return { script: value("ScriptDuration") * 1000, heap: value("JSHeapUsedSize") };
}

async function answer(page: Page, parts: Parts): Promise<Partial<Figures>> {
  const opened =
    parts.manage && parts.preferences
      ? await reactionTo(page, parts.manage, parts.preferences, true)
      : undefined;
  // What was opened is gone, and nothing was answered.
  await page.reload();
  await page.waitForFunction(HAS_SHOWN);
  await page.waitForTimeout(REST);
  const gone = await reactionTo(page, parts.accept, parts.banner, false);
  await page.waitForTimeout(REST);
  const left = await stored(page);
  await page.reload();
  await page.waitForFunction(IS_PAINTED);
  await page.waitForTimeout(REST);
  const { known, firstPaint, shown } = await returned(page);
  if (known === undefined) throw new Error(`${page.url()} did not know a visitor who came back.`);
  if (shown !== undefined) throw new Error(`${page.url()} asked a visitor who has answered.`);
  return {
    openFrames: opened?.frames,
    open: opened?.milliseconds,
    goneFrames: gone.frames,
    gone: gone.milliseconds,
    ...left,
    known,
    knownAfterPaint: known - firstPaint,
  };
}

/** Clicks as a visitor does, and lets the page itself say how long it took. */
async function reactionTo(
  page: Page,
  clicked: string,
  watched: string,
  wanted: boolean,
): Promise<Reaction> {
  const reaction = await page.evaluateHandle(
    ([selector, is]) => ({ done: window.probe.reaction(selector, is) }),
    [watched, wanted] as const,
  );
  await page.locator(clicked).first().click();
  return reaction.evaluate(({ done }) => done);
}

async function stored(page: Page) {
  const jar = await page.context().cookies();
  const cookie = jar.reduce((bytes, { name, value }) => bytes + `${name}=${value}`.length, 0);
  const local = await page.evaluate(() =>
    Object.entries(localStorage).reduce((bytes, pair) => bytes + pair.join("").length, 0),
  );
  return { cookie, stored: local };
}

function returned(page: Page) {
  return page.evaluate(() => ({
    known: performance.getEntriesByName("consent-known")[0]?.startTime,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    shown: window.probe.shown,
  }));
}
