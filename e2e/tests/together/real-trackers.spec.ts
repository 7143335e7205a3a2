import { readFile } from "node:fs/promises";
import { test as base, expect } from "../../support/test.ts";
import { STOCK, TrackedShop } from "../../support/tracked-shop.ts";
import { keepOnThisMachine, type Tracked } from "../../support/tracked-site.ts";
import { recordWrites, writesOf } from "../../support/writes.ts";

// Others' code, as it is on npm, against a server of this machine. The pages are those of `fixtures/trackers`.

/** What a tracker does when it may. */
interface Habits {
  /** Its name on npm. */
  readonly code: string;
  readonly ways: readonly Tracked["way"][];
  /** How it sends an event. */
  readonly event: string;
  /** How some of what it stores begins. */
  readonly keeps: readonly string[];
  /** Where it remembers an opt-out. */
  readonly remembers?: readonly string[];
  /** After which it has sent whatever it had recorded. In milliseconds. */
  readonly gathers: number;
  /** What it sends while it is being stopped. */
  readonly farewell?: readonly string[];
}

const TRACKERS: Readonly<Record<string, Habits>> = {
  posthog: {
    code: "posthog-js",
    ways: ["module", "script"],
    event: "POST /e/",
    keeps: [
      "cookies ph_phc_key_posthog",
      "localStorage ph_phc_key_posthog",
      "sessionStorage ph_phc_key_window_id",
    ],
    remembers: ["localStorage __ph_opt_in_out_phc_key"],
    gathers: 4000,
  },
  mixpanel: {
    code: "mixpanel-browser",
    ways: ["module", "script"],
    event: "POST /track/",
    keeps: [
      "cookies mp_token_mixpanel",
      "localStorage __mpq_token_ev",
      "sessionStorage mp_tab_id_mixpanel_token",
      "indexedDB mixpanelFlagsDb",
    ],
    remembers: ["localStorage __mp_opt_in_out_token"],
    gathers: 6000,
  },
  segment: {
    code: "@segment/analytics-next",
    ways: ["module", "script"],
    event: "POST /v1/p",
    keeps: ["cookies ajs_anonymous_id", "localStorage ajs_anonymous_id"],
    gathers: 1000,
  },
  amplitude: {
    code: "@amplitude/analytics-browser",
    ways: ["module", "script"],
    event: "POST /2/httpapi",
    keeps: [
      "cookies AMP_key",
      "localStorage AMP_remote_config_key",
      "sessionStorage AMP_PAGE_VIEW",
      "indexedDB AMP_diagnostics_key",
    ],
    // Of a click that changes nothing it tells after three seconds.
    gathers: 5500,
  },
  snowplow: {
    code: "@snowplow/browser-tracker",
    ways: ["module"],
    event: "POST /com.snowplowanalytics.snowplow/tp2",
    keeps: ["cookies _sp_id.", "cookies _sp_ses.", "localStorage snowplowOutQueue_sp"],
    gathers: 2500,
  },
  clarity: {
    code: "clarity-js",
    ways: ["module", "script"],
    event: "POST /collect",
    keeps: ["cookies _clck", "cookies _clsk", "sessionStorage _cltk"],
    gathers: 2500,
    farewell: ["POST /collect"],
  },
};

interface Shops {
  /** Opens a shop in a page of its own. @param name where several are open */
  openShop(tracked: Tracked, name?: string): Promise<TrackedShop>;
}

const test = base.extend<Shops>({
  openShop: async ({ context }, use) => {
    const strangers = await keepOnThisMachine(context);
    // Trackers that take somebody for a robot send nothing.
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });
      Reflect.deleteProperty(Navigator.prototype, "userAgentData");
    });
    const shops: TrackedShop[] = [];
    await use(async (tracked, name = "shop") => {
      const shop = await TrackedShop.open(await context.newPage(), tracked, name);
      shops.push(shop);
      return shop;
    });
    await Promise.all(shops.map((shop) => shop.close()));
    expect(strangers, "nobody else is asked for anything").toEqual([]);
  },
});

test.use({
  reuseContext: false,
  now: null,
  // What PostHog, Mixpanel and Amplitude say of being stopped, and of a network that is away.
  tolerated: /PostHog\.js|Amplitude Logger|opted out of Mixpanel|Failed to load resource/,
  userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36",
});

// Trackers take their time before they send.
test.describe.configure({ timeout: 60_000 });

/** A grant, after which the tracker does its work. */
async function letWork(shop: TrackedShop, { event, keeps }: Habits) {
  await shop.stock();
  await shop.accept(event);
  await shop.browse();
  const all = [...STOCK, ...keeps.map((start) => expect.stringMatching(`^${start}`))];
  await expect.poll(() => shop.things(), { timeout: 10_000 }).toEqual(expect.arrayContaining(all));
  expect(await shop.undeclared()).toEqual(Array(5).fill("other"));
}

/** It is told to stop, in a page that stays. */
async function expectStopped(shop: TrackedShop, habits: Habits) {
  // What it recorded before, it has sent.
  await shop.page.waitForTimeout(habits.gathers);
  shop.asked();
  await shop.withdraw();
  await shop.browse();
  await shop.page.waitForTimeout(habits.gathers);
  expect(shop.asked()).toEqual(habits.farewell ?? []);
  // A database that it holds open goes when the page is left.
  const things = (await shop.things()).filter(isNoDatabase);
  expect(things).toEqual([...STOCK, ...(habits.remembers ?? [])].filter(isNoDatabase).sort());
}

const isNoDatabase = (thing: string) => !thing.startsWith("indexedDB ");

/** Two pages later. */
async function expectGone(shop: TrackedShop, { remembers = [] }: Habits) {
  await shop.visit();
  await shop.visit();
  shop.asked();
  await shop.browse();
  await shop.page.waitForTimeout(1000);
  expect(await shop.things()).toEqual([...STOCK, ...remembers].sort());
  expect(shop.asked()).toEqual([]);
}

/** One always, and all of them where there is the time. */
const tagOf = (tracker: string) => (tracker === "posthog" ? [] : "@long");

for (const [tracker, habits] of Object.entries(TRACKERS)) {
  const details = { tag: tagOf(tracker) };
  const { ways, event } = habits;

  test(
    `EU-02 ${tracker} stores nothing and sends nothing unasked or refused, however it is gated`,
    details,
    async ({ context, openShop }) => {
      await recordWrites(context);
      const open = async (way: Tracked["way"], answer: string) => {
        const shop = await openShop({ tracker, way }, `${way}-${answer}`);
        if (answer === "refused") await shop.page.evaluate(() => window.tracked.rejectAll());
        await shop.browse();
        return shop;
      };
      const shops = await Promise.all(
        ways.flatMap((way) => [open(way, "unasked"), open(way, "refused")]),
      );
      await shops[0]?.page.waitForTimeout(3000);
      for (const shop of shops) {
        expect(await shop.things()).toEqual([]);
        const writes = await writesOf(shop.page);
        expect(writes.filter((write) => !/ cookiepact(\.stamps)?$/.test(write))).toEqual([]);
        expect(shop.asked()).toEqual([]);
      }
    },
  );

  test(
    `EU-11 ${tracker} works when granted, stops when that is taken back, and is gone two pages later`,
    details,
    async ({ openShop }) => {
      const stops = async (way: Tracked["way"]) => {
        const shop = await openShop({ tracker, way, revoked: "none" }, way);
        await letWork(shop, habits);
        await expectStopped(shop, habits);
        // Granted anew: a script that has run may need the page to be.
        if (way === "module") {
          await shop.accept(event);
          await shop.withdraw();
        }
        await expectGone(shop, habits);
      };
      const endsWithPage = async (way: Tracked["way"]) => {
        const shop = await openShop({ tracker, way }, "anew");
        await letWork(shop, habits);
        const loaded = shop.page.waitForEvent("load");
        await shop.withdraw();
        await loaded;
        await expectGone(shop, habits);
      };
      const scripts = ways.filter((way) => way === "script");
      await Promise.all([...ways.map(stops), ...scripts.map(endsWithPage)]);
    },
  );
}

test("EU-11 what is taken back in one tab ends in the other", async ({ openShop, context }) => {
  const habits = TRACKERS.posthog as Habits;
  const shop = await openShop({ tracker: "posthog", way: "script" });
  await letWork(shop, habits);
  const other = await context.newPage();
  await other.goto(shop.page.url());
  await expect.poll(() => other.evaluate(() => "posthog" in window)).toBe(true);

  const loaded = [shop.page.waitForEvent("load"), other.waitForEvent("load")];
  await shop.withdraw();
  await Promise.all(loaded);
  expect(await other.evaluate(() => "posthog" in window)).toBe(false);
  await expectGone(shop, habits);
});

for (const tracker of ["posthog", "amplitude", "clarity"]) {
  test(`a known limit: ${tracker} sends what it recorded in the moment before, but not past a guard`, {
    tag: tagOf(tracker),
  }, async ({ openShop }) => {
    const { event, gathers } = TRACKERS[tracker] as Habits;
    const hasLastWord = async (name: string, guard: Pick<Tracked, "guard">) => {
      const shop = await openShop({ tracker, way: "module", ...guard }, name);
      await shop.accept(event);
      await shop.page.waitForTimeout(gathers);
      shop.asked();
      await shop.browse();
      await shop.withdraw();
      await shop.page.waitForTimeout(gathers);
      return shop.asked().includes(event);
    };
    const [alone, guarded] = await Promise.all([
      hasLastWord("alone", {}),
      hasLastWord("guarded", { guard: "on" }),
    ]);
    expect({ alone, guarded }).toEqual({ alone: true, guarded: false });
  });
}

const fileAt = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

test("the page on trackers shows what is tested here", async () => {
  const page = await fileAt("../docs/trackers.md");
  const { devDependencies } = JSON.parse(await fileAt("package.json"));
  for (const [tracker, { code, ways }] of Object.entries(TRACKERS)) {
    expect(page).toContain(`| ${code} ${devDependencies[code]} |`);
    for (const name of ["items", ...ways]) {
      const sample = await fileAt(`fixtures/trackers/${tracker}/${name}.ts`);
      expect(page).toContain(`\`\`\`ts\n${sample}\`\`\`\n`);
    }
  }
});
