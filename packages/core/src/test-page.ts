import type { Page, ScriptSource } from "./gate/page.ts";

/** A page that treats scripts as browsers do, and does with them what a test says. */
export interface TestPage extends Page {
  /** The scripts that were put in, in this order: each by its address or its text. */
  readonly inserted: readonly string[];
  /** Those that have run, in this order. */
  readonly ran: readonly string[];
  readonly reloads: number;
  /** Those that were put in, and have neither come nor failed. */
  readonly onTheirWay: readonly string[];
  /** Looks on when one is put in. */
  onInsert(name: string): void;
  /** What scripts do as they run, by their names. */
  readonly deeds: Map<string, () => void>;
  /** A script comes from its address. It runs when those that were put in before it have run or failed. */
  load(name: string): void;
  /** A script cannot be had from its address. */
  fail(name: string): void;
}

/** A script that is on its way. */
interface Loading {
  readonly name: string;
  readonly inOrder: boolean;
  readonly resolve: (error?: Error) => void;
  /** What came: the script, or what there is in its place. */
  answer?: { readonly error?: Error };
}

/** @param log where to write down as well what happens */
export function createPage(log: string[] = []): TestPage {
  const inserted: string[] = [];
  const ran: string[] = [];
  const deeds = new Map<string, () => void>();
  const loading = new Set<Loading>();
  let reloads = 0;

  function run(name: string) {
    ran.push(name);
    log.push(`run ${name}`);
    deeds.get(name)?.();
  }

  function answer(name: string, answer: NonNullable<Loading["answer"]>) {
    const found = [...loading].find((each) => each.name === name && !each.answer);
    if (!found) throw new Error(`${name} is not on its way.`);
    found.answer = answer;
    let isWaiting = false;
    for (const each of loading) {
      if (each.answer && !(each.inOrder && isWaiting)) finish(each, each.answer);
      isWaiting ||= each.inOrder && !each.answer;
    }
  }

  function finish(script: Loading, { error }: NonNullable<Loading["answer"]>) {
    loading.delete(script);
    if (!error) run(script.name);
    script.resolve(error);
  }

  const page: TestPage = {
    inserted,
    ran,
    deeds,
    onInsert() {},
    get onTheirWay() {
      return [...loading].filter((each) => !each.answer).map(({ name }) => name);
    },
    get reloads() {
      return reloads;
    },
    insert: ({ src, text, async = false }: ScriptSource) =>
      new Promise((resolve) => {
        const name = String(src ?? text);
        inserted.push(name);
        page.onInsert(name);
        if (src !== undefined) {
          loading.add({ name, inOrder: !async, resolve: (error) => resolve(error) });
        } else {
          run(name);
          resolve(undefined);
        }
      }),
    reload() {
      reloads += 1;
      log.push("reload");
    },
    load: (name) => answer(name, {}),
    fail: (name) => answer(name, { error: new Error(`${name} could not be loaded.`) }),
  };
  return page;
}

/** When everything has happened that follows from what was done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
