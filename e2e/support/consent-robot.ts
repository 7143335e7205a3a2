import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AutoConsentCMPRule, ContentScriptMessage } from "@duckduckgo/autoconsent";
import type { Frame, Page } from "playwright/test";

const require = createRequire(import.meta.url);
const RULES = require.resolve("@duckduckgo/autoconsent/rules/rules.json");
const SCRIPT = require.resolve("@duckduckgo/autoconsent").replace("cjs", "playwright");

/** As it runs for those who want everything refused: it presses nothing but what it reads as a refusal. */
const CONFIG = {
  enabled: true,
  autoAction: "optOut",
  enablePrehide: true,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  heuristicMode: "reject",
};

/** It goes by words every second time, so looking once would not do. */
const LOOKS = { twice: { detectRetries: 1 }, patiently: { detectRetries: 20 } };

type Order = { readonly type: string } & Readonly<Record<string, unknown>>;

/** DuckDuckGo's autoconsent, the real one with its real rules, on a page. */
export class ConsentRobot {
  readonly #page: Page;
  readonly #looks: keyof typeof LOOKS;
  readonly #ownRules: readonly AutoConsentCMPRule[];
  readonly #messages: ContentScriptMessage[] = [];

  private constructor(
    page: Page,
    looks: keyof typeof LOOKS,
    ownRules: readonly AutoConsentCMPRule[] = [],
  ) {
    this.#page = page;
    this.#looks = looks;
    this.#ownRules = ownRules;
  }

  /** Is there before the page that is visited next, as in a browser that has it. */
  static async before(page: Page, ownRules?: readonly AutoConsentCMPRule[]): Promise<ConsentRobot> {
    const robot = new ConsentRobot(page, "patiently", ownRules);
    await robot.#listen();
    await page.addInitScript({ path: SCRIPT });
    return robot;
  }

  /** Comes to a page that shows its banner: what it does not find now, it does not see. */
  static async after(page: Page): Promise<ConsentRobot> {
    const robot = new ConsentRobot(page, "twice");
    await robot.#listen();
    await page.evaluate(await readFile(SCRIPT, "utf8"));
    return robot;
  }

  /** What it said last of a kind. */
  last<Type extends ContentScriptMessage["type"]>(type: Type) {
    return this.#messages.findLast(
      (message): message is Extract<ContentScriptMessage, { type: Type }> => message.type === type,
    );
  }

  /** Looks once more, with a rule that it did not have. */
  async learn(rule: AutoConsentCMPRule): Promise<void> {
    await this.#begin(this.#page.mainFrame(), [rule]);
  }

  async #listen() {
    await this.#page.exposeBinding(
      "autoconsentSendMessage",
      ({ frame }, message: ContentScriptMessage) => this.#hear(frame, message),
    );
  }

  async #hear(frame: Frame, message: ContentScriptMessage) {
    this.#messages.push(message);
    if (message.type === "init") {
      const { autoconsent } = JSON.parse(await readFile(RULES, "utf8"));
      await this.#begin(frame, [...autoconsent, ...this.#ownRules]);
    }
    if (message.type === "eval") {
      const result = await frame.evaluate(message.code);
      await send(frame, { type: "evalResp", id: message.id, result });
    }
    if (message.type === "autoconsentDone") await send(frame, { type: "selfTest" });
  }

  async #begin(frame: Frame, autoconsent: readonly AutoConsentCMPRule[]) {
    const config = { ...CONFIG, ...LOOKS[this.#looks] };
    await send(frame, { type: "initResp", config, rules: { autoconsent } });
  }
}

/** As source: the page takes 700 kB of it faster than as an argument. */
async function send(frame: Frame, order: Order) {
  await frame.evaluate(`void autoconsentReceiveMessage(${JSON.stringify(order)})`);
}
