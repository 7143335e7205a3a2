import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Consent } from "./consent/consent.ts";
import { createConsent } from "./create-consent.ts";
import { deviceStorage } from "./device-storage.ts";
import { categoriesOf } from "./policy/keys.ts";
import type { Policy, StorageKind, StoredItem } from "./policy/policy.ts";
import { createBrowser, type TestBrowser } from "./storage/test-browser.ts";
import { policyOf } from "./storage/test-storage.ts";

vi.setConfig({ testTimeout: 120_000 });

const KINDS = [
  "cookie",
  "cookie",
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
] as const satisfies readonly StorageKind[];

/** Pages, each with the domain that it shares with others. */
const PAGES = [
  ["https://www.shop.example/app/list", "shop.example"],
  ["https://www.shop.example/", "www.shop.example"],
  ["http://shop.co.uk/app", "shop.co.uk"],
  ["https://me.github.io/apples", "me.github.io"],
] as const;

type Page = (typeof PAGES)[number];

// The one name that no consent cookie of these pages has, so that no answer is overwritten; the answers are looked after all.
const OWN = ["__Secure-cookiepact", "cookiepact.outbox", "cookiepact.stamps"];
const NAMES = ["_ga", "_ga_x", "_ga_tag", "_id", "session", "nobodys", "constructor", ...OWN];
const PATTERNS = ["_ga*", "_ga_*", "*_tag", "_*", "*ys", "cookie*", "__*", "*", "_*g", "**"];

/** Something on the device; domain and path are of cookies alone. */
interface Thing {
  readonly storage: StorageKind;
  readonly name: string;
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
}

const anyPlace = ([, domain]: Page) =>
  fc.record({
    domain: fc.constantFrom(undefined, undefined, domain),
    path: fc.constantFrom(undefined, undefined, "/app"),
  });

const anyThing = (page: Page): fc.Arbitrary<Thing> =>
  fc
    .tuple(fc.constantFrom(...KINDS), fc.constantFrom(...NAMES), anyPlace(page))
    .map(([storage, name, place]) => ({ storage, name, ...(storage === "cookie" && place) }));

const anyItem = (page: Page): fc.Arbitrary<StoredItem> =>
  fc
    .tuple(
      fc.constantFrom(...KINDS),
      fc.constantFrom(...NAMES, ...PATTERNS),
      anyPlace(page),
      fc.constantFrom(undefined, undefined, "tube", "ads"),
    )
    .map(([storage, name, { domain, path }, service]) => ({
      name,
      storage,
      retention: "1 day",
      ...(domain && { domain }),
      ...(path && { path }),
      ...(service && { service }),
    }));

/** A page, its policy, the answers that its visitor gives one after the other, and what is on their device before each. */
const anyStory = fc.constantFrom(...PAGES).chain((page) => {
  const anyItems = fc.array(anyItem(page), { maxLength: 6 });
  return fc.record({
    page: fc.constant(page),
    policy: fc
      .record({ essential: anyItems, analytics: anyItems, marketing: anyItems })
      .map(policyOf),
    things: fc.array(anyThing(page), { maxLength: 15 }),
    answers: fc.array(
      fc.dictionary(fc.constantFrom("analytics", "marketing", "tube", "ads"), fc.boolean()),
      { minLength: 1, maxLength: 3 },
    ),
  });
});

type Story = typeof anyStory extends fc.Arbitrary<infer S> ? S : never;

function put(browser: TestBrowser, { storage, name, domain, path = "/" }: Thing) {
  if (storage !== "cookie") browser.stores[storage as "localStorage"].add(name);
  else {
    const scope = domain ? `; Domain=${domain}` : "";
    browser.set(`${name}=1; Path=${path}${scope}${/^__/.test(name) ? "; Secure" : ""}`);
  }
}

/** As the browser of the tests has it. */
function has(browser: TestBrowser, { storage, name, domain, path = "/" }: Thing): boolean {
  if (storage !== "cookie") return browser.stores[storage as "localStorage"].has(name);
  const place = domain ? [domain, path] : path === "/" ? [] : [path];
  return browser.cookies().includes([name, ...place].join(" "));
}

/** What the policy declares a thing as: whatever fits best, found one after the other and by regular expression. */
function declarationsOf(policy: Policy, { storage, name }: Thing) {
  const all = Object.entries(policy.categories).flatMap(([category, { kind, purposes }]) =>
    Object.values(purposes).flatMap(({ items }) => items.map((item) => ({ item, category, kind }))),
  );
  const fits = ({ name: pattern, storage: kind }: StoredItem) => {
    if (kind !== storage) return false;
    if (pattern === name) return true;
    const fixed = pattern.replace("*", "");
    return (
      /^\*[^*]+$|^[^*]+\*$/.test(pattern) &&
      (pattern.startsWith("*") ? name.endsWith(fixed) : name.startsWith(fixed))
    );
  };
  const rank = (pattern: string) => (pattern === name ? 100 : pattern.length);
  const fitting = all.filter(({ item }) => fits(item));
  const best = Math.max(...fitting.map(({ item }) => rank(item.name)));
  return fitting.filter(({ item }) => rank(item.name) === best);
}

/** What the visitor would say of a thing: `either` where nobody at this page can know. */
function verdict(consent: Consent, [address]: Page, thing: Thing): "stays" | "goes" | "either" {
  const isOwn =
    thing.storage === "cookie"
      ? /^(__Host-|__Secure-)?cookiepact$/.test(thing.name)
      : thing.storage === "localStorage" && thing.name.startsWith("cookiepact.");
  const declared = declarationsOf(consent.policy, thing);
  if (isOwn || declared.length === 0) return "stays";
  const { keys } = consent.getSnapshot();
  const isFine = ({ item, category, kind }: (typeof declared)[number]) =>
    kind === "necessary" || keys[item.service ?? category]?.allowed;
  const refused = declared.filter((each) => !isFine(each));
  if (refused.length === 0) return "stays";
  if (thing.storage !== "cookie") return refused.length < declared.length ? "stays" : "goes";
  const isHere = ({ item }: (typeof declared)[number]) =>
    item.domain === thing.domain && (item.path ?? "/") === (thing.path ?? "/");
  if (declared.filter(isFine).some(isHere)) return "stays";
  if (refused.length < declared.length && !refused.some(isHere)) return "stays";
  const { pathname } = new URL(address);
  const isSeen = `${pathname}/`.startsWith(thing.path ? `${thing.path}/` : "/");
  return isSeen ? "goes" : "either";
}

async function check({ page, policy, things, answers }: Story) {
  const browser = createBrowser(page[0]);
  const storage = deviceStorage({ device: browser.device });
  const consent: Consent = createConsent(policy, { host: browser.host, storage });
  const verdicts = () => things.map((thing) => verdict(consent, page, thing));
  for (const answer of answers) {
    const asked = Object.entries(answer).filter(([key]) => categoriesOf(policy, key).length > 0);
    for (const thing of things) put(browser, thing);
    const wasThere = things.map((thing) => has(browser, thing));
    // What changes with the answer may have been swept before it.
    const earlier = verdicts();
    if (asked.length > 0) consent.save(Object.fromEntries(asked));
    const { removed = [] } = (await consent.storage?.sweep()) ?? {};
    const later = verdicts();
    things.forEach((thing, index) => {
      if (!wasThere[index]) return;
      const told = JSON.stringify([thing, has(browser, thing)]);
      if (later[index] === "goes") expect(told).toBe(JSON.stringify([thing, false]));
      else if (later[index] === "stays" && earlier[index] === "stays") {
        expect(told).toBe(JSON.stringify([thing, true]));
      }
    });
    for (const thing of removed) expect(verdict(consent, page, thing)).not.toBe("stays");
    expect(createConsent(policy, { host: browser.host }).getSnapshot().record).toEqual(
      consent.getSnapshot().record,
    );
  }
}

it("EU-11 whatever is declared and refused goes, and nothing else: any policy, device and answers", async () => {
  await fc.assert(fc.asyncProperty(anyStory, check), { numRuns: 400 });
});
