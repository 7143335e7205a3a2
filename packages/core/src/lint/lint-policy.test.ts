import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../policy/policy.ts";
import { lintPolicy } from "./lint-policy.ts";
import { LINT_RULES } from "./rules.ts";
import { changed, type Draft, page, session, visits } from "./test-policy.ts";

const LOCALES = { locales: ["en", "de", "fr"] };

describe("lintPolicy", () => {
  it("says what, where, why and what to write", () => {
    const policy = changed((draft) => {
      page(draft).retention = "1 month";
    });
    expect(lintPolicy(policy)).toEqual([
      {
        id: "over-safari-cap",
        severity: "advice",
        path: "categories.analytics.purposes.usage.items[1].retention",
        message: '"1 month" is longer than Safari keeps what script writes, 7 days',
        source: "WebKit, Tracking Prevention in WebKit",
        fix: 'Let the server set it as a cookie (`setBy: "server"`), or do not count on it in Safari.',
      },
    ]);
  });

  it("names the vendor that is known to store something", () => {
    const policy = changed((draft) => {
      Object.assign(session(draft), { name: "_gcl_au", sameSite: "lax" });
    });
    expect(lintPolicy(policy).map(({ message }) => message)).toEqual([
      "`_gcl_au` is stored by Google Ads, and is declared necessary",
    ]);
  });

  it("errors come first, then warnings, then advice", () => {
    const found = lintPolicy(spoilt()).map(({ severity }) => severity);
    expect([...new Set(found)]).toEqual(["error", "warning", "advice"]);
    expect(found).toEqual([
      ...found.filter((each) => each === "error"),
      ...found.filter((each) => each === "warning"),
      ...found.filter((each) => each === "advice"),
    ]);
  });

  it("says the same of the same policy, and leaves it as it is", () => {
    const policy = deepFreeze(spoilt());
    expect(lintPolicy(policy, LOCALES)).toEqual(lintPolicy(structuredClone(policy), LOCALES));
  });

  it.each<[string, unknown, Date | undefined, boolean]>([
    ["counts from the day of the policy", "2026-02-26", undefined, true],
    ["counts from `now` where it is given", "2026-02-26", new Date("2026-12-01"), false],
    ["takes no date for none", "2026-02-26", new Date(Number.NaN), true],
    ["a day that cannot be read is some day", "tomorrow", undefined, false],
    [
      "a day that every time zone reads otherwise is some day",
      "26 February 2026",
      undefined,
      false,
    ],
    ["a day that does not exist is some day", "2026-99-99", undefined, false],
  ])("%s", (_, updated, now, isLonger) => {
    // 13 months are 393 days from February, and 394 to 397 from most other days.
    const policy = changed((draft) => {
      draft.updated = updated;
      visits(draft).retention = "394 days";
    });
    const found = lintPolicy(policy, now ? { now } : {}).map(({ id }) => id);
    expect(found).toEqual(isLonger ? ["over-cnil-cap"] : []);
  });

  it("writes the way to a key that is no name as code would", () => {
    const policy = changed((draft) => {
      draft.services["a-b"] = { ...draft.services.counter, country: undefined };
      draft.categories.ads.purposes.ads.services = ["a-b"];
    });
    expect(lintPolicy(policy).map(({ path }) => path)).toEqual(['services["a-b"]']);
  });
});

/** Keys and values that have broken libraries. */
const HOSTILE = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "*",
  "",
  "\0",
];

describe("SE-03 a policy that nobody has checked", () => {
  it.each(HOSTILE)("%j crashes nothing, as a key or as a value", (word) => {
    const { categories, services } = changed(() => {});
    const text = JSON.stringify({
      id: word,
      updated: word,
      controller: { name: word },
      services: { WORD: services?.counter },
      categories: {
        WORD: { ...categories.analytics, purposes: { WORD: categories.ads?.purposes.ads } },
        ads: { kind: word, title: { WORD: word }, purposes: { WORD: hostilePurpose(word) } },
        essential: { kind: "necessary", purposes: { WORD: hostilePurpose(word) } },
      },
    }).replaceAll("WORD", JSON.stringify(word).slice(1, -1));
    const found = lintPolicy(JSON.parse(text), { locales: [word, "de"] });
    expect(found.map(({ path }) => path)).toContain("categories.ads.description");
    expect(({} as { items?: unknown }).items).toBeUndefined();
  });

  it("whatever stands wherever, nothing is thrown", () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(undefined, ...HOSTILE));
    const { length } = placesIn(changed(() => {}));
    fc.assert(
      fc.property(fc.nat({ max: length - 1 }), anything, (place, value) => {
        const policy = changed((draft) => placesIn(draft)[place]?.(value));
        for (const finding of lintPolicy(policy, LOCALES)) expect(finding.path).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it.each([null, undefined, [], "policy", 1])("even no policy at all: %j", (value) => {
    const found = lintPolicy(value as unknown as Policy, LOCALES);
    expect(found.map(({ path }) => path)).toEqual(["controller.name"]);
  });
});

describe("docs/lint.md", () => {
  it("has the rules as they are, in their order", () => {
    const path = new URL("../../../../docs/lint.md", import.meta.url);
    const rows = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.slice(2, -2).split(" | "));
    const rules = Object.entries(LINT_RULES).map(([id, { severity, what, source, fix }]) => [
      `\`${id}\``,
      severity,
      what,
      source,
      fix,
    ]);
    expect(rows).toEqual(rules);
  });
});

function hostilePurpose(word: string) {
  return {
    title: word,
    exemption: word,
    services: [word],
    items: [
      { name: word, retention: word, storage: word, service: word, sameSite: word },
      { name: word, retention: "2 years", path: word, setBy: word, description: { WORD: word } },
      word,
    ],
  };
}

/** A policy with much to object to. */
function spoilt(): Policy {
  return changed((draft) => {
    visits(draft).retention = "2 years";
    page(draft).retention = "1 year";
    session(draft).path = "/app";
    draft.services.counter.privacyUrl = undefined;
    draft.categories.ads.title = "";
  });
}

/** For every value in a draft, what replaces it. */
function placesIn(draft: Draft): ((value: unknown) => void)[] {
  if (typeof draft !== "object" || draft === null) return [];
  return Object.keys(draft).flatMap((key) => [
    (value: unknown) => {
      draft[key] = value;
    },
    ...placesIn(draft[key]),
  ]);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
