import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Condition } from "./consent/condition.ts";
import { gateScript } from "./gate/gate-script.ts";
import { openTab } from "./test-gates.ts";
import { settled } from "./test-page.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Three that load in order, one in no order, and three of text. */
const SCRIPTS = ["/a.js", "/b.js", "/c.js", "/async.js", "first", "second", "third"] as const;

const isText = (name: string) => !name.startsWith("/");
const isAsync = (name: string) => name === "/async.js";

type Granted = ReadonlySet<string>;

/** What a script may wait for, said twice. */
const CONDITIONS: readonly { requires: Condition; isMet: (granted: Granted) => boolean }[] = [
  { requires: "media", isMet: (granted) => granted.has("media") },
  { requires: "statistics", isMet: (granted) => granted.has("statistics") },
  { requires: "essential", isMet: () => true },
  {
    requires: { all: ["media", "statistics"] },
    isMet: (granted) => granted.has("media") && granted.has("statistics"),
  },
  {
    requires: { any: ["media", "statistics"] },
    isMet: (granted) => granted.has("media") || granted.has("statistics"),
  },
  { requires: { not: "marketing" }, isMet: (granted) => !granted.has("marketing") },
];

const anyChoices = fc.dictionary(
  fc.constantFrom("media", "statistics", "marketing"),
  fc.boolean(),
  { minKeys: 1, maxKeys: 3 },
);

const anyEvent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("mount" as const),
      name: fc.constantFrom(...SCRIPTS),
      condition: fc.nat(CONDITIONS.length - 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("unmount" as const), which: fc.nat(9) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      choices: anyChoices,
      inAnotherTab: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom("load" as const, "load" as const, "fail" as const),
      which: fc.nat(9),
    }),
  },
);

type Event = typeof anyEvent extends fc.Arbitrary<infer E> ? E : never;

/** A script that somebody has asked for. */
interface Script {
  readonly name: string;
  /** Whose condition lets it run: of those who want it and, once it is in the page, of all who ever did. */
  readonly wantedBy: Set<Owner>;
  state: "waiting" | "on its way" | "loaded" | "not to be had" | "run" | "failed" | "given up";
  /** Its place in the line is no more. */
  isThrough: boolean;
}

/** Somebody who has mounted a script, and what they have to hear of it. */
interface Owner {
  readonly name: string;
  readonly isMet: (granted: Granted) => boolean;
  readonly hears: string[];
  /** What they are concerned with as long as their condition is met. */
  script?: Script | undefined;
}

/** What should happen, said a second time: without promises and counts, by a walk over the whole line after each event. */
class Model {
  readonly ran: string[] = [];
  readonly owners: Owner[] = [];
  readonly granted = new Set<string>();
  reloads = 0;
  readonly #scripts: Script[] = [];
  #astray: readonly Script[] = [];

  unmount(owner: Owner): void {
    this.owners.splice(this.owners.indexOf(owner), 1);
    this.#leave(owner);
  }

  answer(choices: Readonly<Record<string, boolean>>): void {
    for (const [key, on] of Object.entries(choices)) {
      if (on) this.granted.add(key);
      else this.granted.delete(key);
    }
  }

  /** Those of which the page awaits something. */
  onTheirWay(): Script[] {
    return this.#scripts.filter(({ state }) => state === "on its way");
  }

  /** What follows from what has happened. */
  proceed(): void {
    for (const owner of this.owners) {
      const isMet = owner.isMet(this.granted);
      if (owner.script && !isMet) this.#revoke(owner);
      if (!owner.script && isMet) this.#begin(owner);
      this.#walk();
    }
    this.#walk();
    const astray = this.#scripts.filter(
      (script) =>
        isInPage(script) && ![...script.wantedBy].some(({ isMet }) => isMet(this.granted)),
    );
    if (astray.some((script) => !this.#astray.includes(script))) this.reloads += 1;
    this.#astray = astray;
  }

  #begin(owner: Owner): void {
    const isOfUse = ({ state }: Script) => state !== "failed" && state !== "given up";
    let script = this.#scripts.find((each) => each.name === owner.name && isOfUse(each));
    if (!script) {
      script = { name: owner.name, wantedBy: new Set(), state: "waiting", isThrough: false };
      this.#scripts.push(script);
    }
    owner.script = script;
    script.wantedBy.add(owner);
    if (script.state === "run") owner.hears.push("load");
  }

  #revoke(owner: Owner): void {
    if (owner.script && isInPage(owner.script)) owner.hears.push("revoke");
    this.#leave(owner);
  }

  #leave(owner: Owner): void {
    const { script } = owner;
    owner.script = undefined;
    if (script?.state !== "waiting") return;
    script.wantedBy.delete(owner);
    if (script.wantedBy.size === 0) script.state = "given up";
  }

  #walk(): void {
    let isAnyAhead = false;
    let isTextAhead = false;
    for (const script of this.#scripts) {
      if (script.isThrough) continue;
      const inOrder = !isAsync(script.name);
      const isAhead = isText(script.name) ? isAnyAhead : isTextAhead;
      if (!inOrder || !isAhead) this.#admit(script);
      if (!inOrder || !isAnyAhead) this.#finish(script);
      if (!inOrder || script.isThrough) continue;
      isAnyAhead = true;
      isTextAhead ||= isText(script.name);
    }
  }

  /** Its turn to be put into the page. */
  #admit(script: Script): void {
    if (script.state === "given up") script.isThrough = true;
    if (script.state === "waiting") script.state = isText(script.name) ? "loaded" : "on its way";
  }

  /** Its turn to run, if it has come. */
  #finish(script: Script): void {
    const { name, state } = script;
    if (state !== "loaded" && state !== "not to be had") return;
    const isHad = state === "loaded";
    script.state = isHad ? "run" : "failed";
    script.isThrough = true;
    if (isHad) this.ran.push(name);
    for (const owner of this.owners) {
      if (owner.script === script)
        owner.hears.push(isHad ? "load" : `${name} could not be loaded.`);
    }
  }
}

function isInPage({ state }: Script): boolean {
  return state !== "waiting" && state !== "failed" && state !== "given up";
}

/** What an owner has heard, and how they leave. */
interface Mounted {
  readonly heard: string[];
  stop(): void;
}

/** One page, beside the model of it. */
function createWorld() {
  const tab = openTab();
  const other = tab.device.open();
  const model = new Model();
  const mounted = new Map<Owner, Mounted>();

  function mount(name: string, { requires, isMet }: (typeof CONDITIONS)[number]) {
    const heard: string[] = [];
    const owner: Owner = { name, isMet, hears: [] };
    const own: Mounted = { heard, stop() {} };
    mounted.set(owner, own);
    const source = isText(name) ? { text: name } : { src: name, async: isAsync(name) };
    own.stop = gateScript(
      tab.consent,
      tab.gatekeeper,
      { requires, ...source },
      {
        onLoad: () => void heard.push("load"),
        onError: ({ message }) => void heard.push(message),
        onRevoke: () => void heard.push("revoke"),
      },
    );
    model.owners.push(owner);
  }

  return {
    ...tab,
    model,
    mounted,
    happen(event: Event) {
      if (event.kind === "mount") {
        mount(event.name, CONDITIONS[event.condition] as (typeof CONDITIONS)[number]);
      } else if (event.kind === "answer") {
        (event.inAnotherTab ? other : tab.consent).save(event.choices);
        model.answer(event.choices);
      } else if (event.kind === "unmount") {
        const owner = oneOf(model.owners, event.which);
        if (!owner) return;
        mounted.get(owner)?.stop();
        model.unmount(owner);
      } else {
        const script = oneOf(model.onTheirWay(), event.which);
        if (!script) return;
        tab.page[event.kind](script.name);
        script.state = event.kind === "load" ? "loaded" : "not to be had";
      }
    },
  };
}

function oneOf<Value>(values: readonly Value[], which: number): Value | undefined {
  return values[which % values.length];
}

it("EU-02 EU-11 scripts run once, in the order in which they became due, while they are allowed; owners hear all of it, and the page ends when it must", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 16 }), async (story) => {
      const { happen, model, mounted, page } = createWorld();
      for (const event of story) {
        happen(event);
        model.proceed();
        await settled();
        const is = [page.ran, page.reloads, ...Array.from(mounted.values(), ({ heard }) => heard)];
        expect(is).toEqual([
          model.ran,
          model.reloads,
          ...Array.from(mounted.keys(), ({ hears }) => hears),
        ]);
      }
    }),
    { numRuns: 10_000 },
  );
});

it("EU-02 in whatever haste, nothing is put into a page that is not allowed, nothing runs twice, and whoever has gone hears nothing", async () => {
  const anyHaste = fc.array(fc.tuple(anyEvent, fc.boolean()), { minLength: 1, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(anyHaste, async (story) => {
      const { consent, happen, model, mounted, page } = createWorld();
      const uncalledFor: string[] = [];
      page.onInsert = (name) => {
        const { keys } = consent.getSnapshot();
        const granted = new Set(Object.keys(keys).filter((key) => keys[key]?.allowed));
        const owners = [...mounted.keys()].filter((owner) => owner.name === name);
        if (!owners.some(({ isMet }) => isMet(granted))) uncalledFor.push(name);
      };
      const gone: string[][] = [];
      for (const [event, pause] of story) {
        if (event.kind === "load" || event.kind === "fail") {
          const name = oneOf(page.onTheirWay, event.which);
          if (name) page[event.kind](name);
        } else happen(event);
        for (const [owner, { heard }] of mounted) {
          if (model.owners.includes(owner)) continue;
          mounted.delete(owner);
          gone.push(heard);
          heard.push("gone");
        }
        if (pause) await settled();
      }
      await settled();
      expect(uncalledFor).toEqual([]);
      expect(new Set(page.ran).size).toBe(page.ran.length);
      for (const heard of gone) expect(heard.at(-1)).toBe("gone");
    }),
    { numRuns: 3000 },
  );
});
