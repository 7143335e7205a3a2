import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Consent } from "./consent/consent.ts";
import { anyPolicyChange, anyRegime, CATEGORIES, SERVICES } from "./consent/test-arbitraries.ts";
import { testPolicy } from "./consent/test-policy.ts";
import { categoriesOf, optionalCategories } from "./policy/keys.ts";
import type { Policy } from "./policy/policy.ts";
import { createDevice, type Device } from "./test-device.ts";

vi.setConfig({ testTimeout: 120_000 });

const anyKey = fc.constantFrom(...CATEGORIES, ...SERVICES);

/** What a visitor does in one of three tabs, each with a build of its own, and what happens to them. */
const anyEvent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      tab: fc.nat(2),
      act: fc.constantFrom(
        "acceptAll",
        "rejectAll",
        "open",
        "open",
        "save",
        "save",
        "close",
        "withdrawAll",
        "reload",
      ),
      key: anyKey,
      on: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      tab: fc.nat(2),
      act: fc.constantFrom("toggle", "toggle", "grant", "withdraw"),
      key: anyKey,
      on: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      tab: fc.nat(2),
      act: fc.constantFrom("day", "halfYear", "gpc", "look"),
      key: anyKey,
      on: fc.boolean(),
    }),
  },
);

type Event = typeof anyEvent extends fc.Arbitrary<infer E> ? E : never;

/** One page, with the build that it was loaded with. */
interface Tab {
  readonly policy: Policy;
  readonly open: () => Consent;
  consent: Consent;
}

/** What the visitor themselves would say of their answers. */
interface Memory {
  /** Refused, and neither granted nor all of what it works for granted since. */
  readonly refused: Set<string>;
  /** Granted by a gesture of their own, at any time. */
  readonly granted: Set<string>;
}

function remember(
  { refused, granted }: Memory,
  policy: Policy,
  grants: readonly string[],
  refusals: readonly string[],
): void {
  for (const key of grants) {
    granted.add(key);
    refused.delete(key);
  }
  for (const service of SERVICES) {
    const within = categoriesOf(policy, service);
    if (within.length > 0 && within.every((each) => grants.includes(each))) refused.delete(service);
  }
  for (const key of refusals) refused.add(key);
}

/** Does it, and takes down what the visitor has said by it, judged by nothing but what they saw. */
function happen(device: Device, tab: Tab, memory: Memory, { act, key, on }: Event): void {
  const { policy, consent } = tab;
  const seen = consent.getSnapshot();
  const asked =
    seen.preferencesOpen || seen.pending.length === 0
      ? optionalCategories(policy)
      : [...seen.pending];
  const known = categoriesOf(policy, key).length > 0;
  const answers: Record<string, () => void> = {
    acceptAll() {
      consent.acceptAll();
      remember(memory, policy, asked, []);
    },
    rejectAll() {
      consent.rejectAll();
      remember(memory, policy, [], asked);
    },
    save() {
      const moved = Object.entries(seen.draft);
      consent.save();
      const keysMoved = (to: boolean) =>
        moved.flatMap(([each, value]) => (value === to ? [each] : []));
      remember(memory, policy, keysMoved(true), keysMoved(false));
    },
    close() {
      const refuses = seen.regime.close === "refuse" && !seen.preferencesOpen;
      consent.close();
      if (refuses) remember(memory, policy, [], [...seen.pending]);
    },
    withdrawAll() {
      consent.withdraw();
      remember(memory, policy, [], optionalCategories(policy));
    },
    grant() {
      if (!known) return;
      consent.save({ [key]: true });
      remember(memory, policy, [key], []);
    },
    withdraw() {
      if (!known) return;
      consent.withdraw(key);
      remember(memory, policy, [], [key]);
    },
    toggle() {
      if (known) consent.toggle(key, on);
    },
    open: () => consent.openPreferences(),
    reload() {
      tab.consent = tab.open();
    },
    day() {
      device.days += 1;
    },
    halfYear() {
      device.days += 180;
    },
    gpc() {
      device.signals = on ? { gpc: true } : {};
    },
    look: () => device.jar.announce(undefined),
  };
  answers[act]?.();
}

const anyStory = fc.record({
  builds: fc.array(fc.tuple(anyPolicyChange, anyRegime, fc.boolean()), {
    minLength: 3,
    maxLength: 3,
  }),
  events: fc.array(anyEvent, { minLength: 1, maxLength: 14 }),
});

function live(
  {
    builds,
    events,
  }: {
    builds: readonly [
      Parameters<typeof testPolicy>[0],
      Consent["getSnapshot"] extends () => infer S
        ? S extends { regime: infer R }
          ? R
          : never
        : never,
      boolean,
    ][];
    events: readonly Event[];
  },
  check: (tab: Tab, memory: Memory, event: Event) => void,
): void {
  const device = createDevice();
  const tabs = builds.map(([change, regime, listens]): Tab => {
    const policy = testPolicy(change);
    const open = () => {
      const consent = device.open(policy, { regime });
      if (listens) consent.subscribe(() => {});
      return consent;
    };
    return { policy, open, consent: open() };
  });
  const memory: Memory = { refused: new Set(), granted: new Set() };
  for (const event of events) {
    const tab = tabs[event.tab] as Tab;
    happen(device, tab, memory, event);
    check(tab, memory, event);
    // A page that is loaded now sees what is on the device.
    check({ ...tab, consent: tab.open() }, memory, event);
  }
}

it("EU-16 whatever a visitor does in whatever tab, nothing that they refused comes back by itself", () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      live(story, ({ consent }, { refused }, { act }) => {
        const { keys } = consent.getSnapshot();
        // A tab that does not listen may not know yet: it looks before it does anything.
        if (!ANSWERING.has(act)) return;
        for (const key of refused) {
          expect(keys[key]?.allowed && keys[key].because !== "necessary", key).toBeFalsy();
        }
      });
    }),
    { numRuns: 1500 },
  );
});

it("EU-07 nothing counts as granted that the visitor did not grant by a gesture of their own", () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      live(story, ({ consent, policy }, { granted }) => {
        for (const [key, state] of Object.entries(consent.getSnapshot().keys)) {
          if (state.because !== "granted") continue;
          const grounds = [key, ...categoriesOf(policy, key)];
          expect(
            grounds.some((each) => granted.has(each)),
            key,
          ).toBe(true);
        }
        for (const key of consent.getSnapshot().record.flatMap((decision) => decision.granted)) {
          expect(granted.has(key), key).toBe(true);
        }
      });
    }),
    { numRuns: 1500 },
  );
});

it("CK-03 what a tab shows after an answer is what a page loaded now would show", () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      live(story, (tab, _, { act }) => {
        if (!ANSWERING.has(act)) return;
        const shown = tab.consent.getSnapshot();
        const loaded = tab.open().getSnapshot();
        expect(shown.record).toEqual(loaded.record);
        expect(shown.keys).toEqual(loaded.keys);
        expect(shown.persisted).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

const ANSWERING = new Set(["acceptAll", "rejectAll", "save", "withdrawAll", "reload"]);
