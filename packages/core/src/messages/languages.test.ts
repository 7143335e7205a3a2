import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { LOCALES, loadMessages } from "./load-messages.ts";
import type { Messages } from "./messages.ts";

/** The official languages of the European Union: Regulation No 1 of 1958, as amended. */
const EUROPEAN_UNION =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
const MORE = "nb is uk tr ar he ja ko zh-Hans zh-Hant pt-BR hi".split(" ");
const RIGHT_TO_LEFT = ["ar", "he"];
/** They set no space between words. */
const UNSPACED = ["ja", "zh-Hans", "zh-Hant"];

/** Every text by its path. */
function textsIn(value: object, path = ""): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "string"
      ? [[`${path}${key}`, inner] as [string, string]]
      : textsIn(inner as object, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it("speaks the official languages of the European Union, and twelve more", () => {
  expect([...LOCALES].sort()).toEqual([...EUROPEAN_UNION, ...MORE].sort());
});

describe.each(LOCALES)("%s", (locale) => {
  const load = async (): Promise<Messages> => loadMessages(locale);

  it("is loaded by its tag, and reads in its direction", async () => {
    const messages = await load();
    expect(messages.locale).toBe(locale);
    expect(messages.dir).toBe(RIGHT_TO_LEFT.includes(locale) ? "rtl" : "ltr");
  });

  it("says everything, with the same placeholders as English", async () => {
    const texts = new Map(textsIn(await load()));
    for (const [path, english] of textsIn(en)) {
      if (path.startsWith("preferences.stored.")) continue;
      expect(texts.get(path)?.trim(), path).toBeTruthy();
      expect(placeholders(texts.get(path) ?? ""), path).toEqual(placeholders(english));
    }
  });

  it("has no brace but those of its placeholders, and nothing that English has not", async () => {
    const english = new Map(textsIn(en));
    for (const [path, text] of textsIn(await load())) {
      expect(text.replace(/\{\w+\}/g, ""), path).not.toMatch(/[{}]/);
      if (!path.startsWith("preferences.stored.")) expect(english.has(path), path).toBe(true);
    }
  });

  it("has a text for every plural of the language", async () => {
    const { stored } = (await load()).preferences;
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(Object.keys(stored).sort()).toEqual([...pluralCategories].sort());
    for (const text of Object.values(stored)) expect(text.trim()).not.toBe("");
  });

  it("EU-10 calls the settings by one name: the trigger, their title, and the banner that tells where they are", async () => {
    const { trigger, preferences, banner } = await load();
    expect(preferences.title).toBe(trigger);
    expect(banner.text).toContain(trigger);
  });

  it("EU-08 accepting and refusing are told apart, and take about as much room", async () => {
    const { actions } = await load();
    const [accept, reject] = [actions["accept-all"], actions["reject-all"]];
    expect(new Set(Object.values(actions)).size).toBe(Object.values(actions).length);
    expect(Math.max(accept.length, reject.length)).toBeLessThan(32);
  });

  it("tells loading a frame once from allowing it always, in the words of no other button", async () => {
    const { actions, frame } = await load();
    const others = Object.values(actions);
    const buttons = [frame.once, fill(frame.allow, { service: "YouTube" })];
    expect(new Set([...buttons, ...others]).size).toBe(others.length + 2);
    for (const text of buttons) expect(text.length).toBeLessThan(40);
  });
});

it.each(LOCALES.filter((each) => !UNSPACED.includes(each)))(
  "%s inflects no name of a third party",
  async (locale) => {
    const { frame } = await loadMessages(locale);
    for (const text of [frame.text, frame.allow]) {
      expect(text).not.toMatch(/[\p{L}\p{M}'’־-]\{service\}|\{service\}[\p{L}\p{M}'’־-]/u);
    }
  },
);

it.each(RIGHT_TO_LEFT)("%s sets a name apart that may run the other way", async (locale) => {
  const { frame } = await loadMessages(locale);
  for (const text of [frame.text, frame.allow]) expect(text).toContain("\u2068{service}\u2069");
});

it.each([
  ["de-AT", "de"],
  ["zh-TW", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-Hant-HK", "zh-Hant"],
  ["pt-BR", "pt-BR"],
  ["pt-AO", "pt"],
  ["no", "nb"],
  ["nn-NO", "nb"],
  ["en_GB", "en"],
  ["xx", "en"],
  ["", "en"],
  ["<script>", "en"],
])("takes %s for %s", async (wanted, locale) => {
  expect((await loadMessages(wanted)).locale).toBe(locale);
});
