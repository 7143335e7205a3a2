import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConsentError } from "../policy/error.ts";
import { parsePolicy, safeParsePolicy } from "./parse-policy.ts";
import { spoiled, testPolicy } from "./test-policy.ts";

function messageFor(input: unknown): string {
  try {
    parsePolicy(input);
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentError);
    expect(error).toHaveProperty("code", "invalid-policy");
    return (error as ConsentError).message;
  }
  throw new Error("the policy was accepted");
}

function cyclic(): unknown {
  const policy: Record<string, unknown> = { ...testPolicy() };
  policy.categories = policy;
  return policy;
}

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level++) value = { categories: value };
  return value;
}

const throwing = {
  get id() {
    throw new TypeError("no");
  },
};

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe("parsePolicy", () => {
  it("accepts a policy that uses every field, and gives back the same policy", () => {
    expect(parsePolicy(testPolicy())).toEqual(testPolicy());
  });

  it("accepts a policy from a JSON file, with the address of its schema", () => {
    const text = JSON.stringify({ $schema: "./policy.schema.json", ...testPolicy() });
    expect(parsePolicy(JSON.parse(text))).toEqual(testPolicy());
  });

  it("accepts the smallest policy", () => {
    const policy = {
      id: "small",
      revision: 1,
      updated: "2026-11-23",
      controller: { name: "Small", contact: { privacy: "privacy@small.example" } },
      categories: {
        marketing: {
          kind: "marketing",
          title: "Marketing",
          description: "Advertisements.",
          purposes: { ads: { title: "Ads", description: "Ads.", items: [] } },
        },
      },
    };
    expect(parsePolicy(policy)).toEqual(policy);
  });

  it("reads an optional field that is undefined as left out, as JSON does", () => {
    expect(parsePolicy(spoiled({ cookie: {} }))).toEqual(
      parsePolicy({ ...testPolicy(), cookie: { name: undefined } }),
    );
  });

  it("lists every problem at once, one a line, whatever else is wrong", () => {
    const message = messageFor(
      spoiled({
        "categories.essential.purposes.preferences": {
          title: "Preferences",
          description: "Your language.",
          items: [{ name: "lang", retention: "1 eon" }],
        },
        "categories.analytics.titel": "Analytics",
        "categories.analytics.kind": "analytic",
        "categories.analytics.purposes.usage.items.0.service": "plausble",
        "services.essential": { name: "Essential" },
        "controller.contact.privacy": "nobody",
        revision: 1.5,
        updated: "2026-02-30",
      }),
    );
    expect(message.split("\n").sort()).toEqual([
      "The cookie policy has 10 problems:",
      'categories.analytics.kind: must be one of necessary, functional, personalization, analytics, marketing, social, sale; it is "analytic"; did you mean `analytics`?',
      'categories.analytics.purposes.usage.items[0].service: there is no service "plausble"; did you mean `plausible`?',
      "categories.analytics.titel: unknown field; did you mean `title`?",
      'categories.essential.purposes.preferences.items[0].retention: must be "session", a count with a unit such as "13 months", or an ISO 8601 duration such as "P13M"; it is "1 eon"',
      "categories.essential.purposes.preferences: a necessary purpose needs an `exemption`, one of authentication, security, load-balancing, transmission, basket, user-input, interface-preference, media-playback, consent-record",
      'controller.contact.privacy: must be an e-mail address, or an address that begins with https://; it is "nobody"',
      "revision: must be a whole number, 1 or more; it is 1.5",
      "services.essential: `essential` is a category already; categories and services share one namespace, so rename one",
      "services.essential: no purpose and no item names this service; name it where it takes part, or remove it",
      'updated: must be a date that exists, as YYYY-MM-DD; it is "2026-02-30"',
    ]);
  });

  it("names what is missing in the object that it is missing from", () => {
    expect(messageFor({}).split("\n")).toEqual([
      "The cookie policy has 5 problems:",
      "policy: needs `id`: a text that is not empty",
      "policy: needs `revision`: a whole number, 1 or more",
      "policy: needs `updated`: a date that exists, as YYYY-MM-DD",
      "policy: needs `controller`: an object that says who answers for the policy: { name, contact }",
      "policy: needs `categories`: an object of categories by key",
    ]);
  });

  it("lists the first 200 of very many problems", () => {
    const fields = Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1]);
    const lines = messageFor({ ...testPolicy(), ...Object.fromEntries(fields) }).split("\n");
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toBe("… and 800 more");
  });
});

describe("bad input is a clear error, never a TypeError", () => {
  const aPolicy = "must be an object with id, revision, updated, controller and categories; it is";
  it.each<[string, unknown, string]>([
    ["undefined", undefined, "is undefined, and must be an object"],
    ["a function", () => testPolicy(), "is function, and must be an object"],
    ["a symbol", Symbol("policy"), "is symbol, and must be an object"],
    ["null", null, `${aPolicy} null`],
    ["a number", 5, `${aPolicy} 5`],
    ["not a number", Number.NaN, `${aPolicy} null`],
    ["a boolean", true, `${aPolicy} true`],
    ["a text", "policy", `${aPolicy} "policy"`],
    ["a long text", "x".repeat(1000), `${aPolicy} "${"x".repeat(60)}…"`],
    ["a list", [testPolicy()], `${aPolicy} a list`],
    ["a BigInt", 5n, "is not plain data"],
    ["a cycle", cyclic(), "is not plain data"],
    ["a field that throws", throwing, "is not plain data"],
    ["a revoked proxy", revoked, "is not plain data"],
    ["an endless nesting", nested(100_000), "is n"],
    ["a deep nesting", nested(500), "is nested too deeply"],
    ["a huge text", { id: "x".repeat(2_000_000) }, "is 2000009 characters of JSON"],
    ["a huge list", { categories: Array(400_000).fill(0) }, "has more than 20000 values"],
    ["a Map", new Map([["id", "x"]]), "needs `id`"],
    ["a Date", new Date(0), aPolicy],
  ])("%s", (_, input, expected) => {
    expect(messageFor(input)).toContain(`policy: ${expected}`);
  });

  it.each(
    [0, false, "", "x", null, [], {}, [[]], [null], { a: null }, { toString: {}, valueOf: {} }].map(
      (garbage) => ({ garbage: JSON.stringify(garbage) }),
    ),
  )("$garbage in place of anything in a policy", ({ garbage }) => {
    for (const way of waysInto(testPolicy())) {
      expect(() => safeParsePolicy(spoiled({ [way]: JSON.parse(garbage) }))).not.toThrow();
    }
  });

  it("anything at all", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        expect(safeParsePolicy(input).ok).toBe(false);
      }),
    );
  });

  it("anything at all in place of any part", () => {
    const way = fc.constantFrom(...waysInto(testPolicy()));
    fc.assert(
      fc.property(way, fc.jsonValue(), (where, garbage) => {
        const result = safeParsePolicy(spoiled({ [where]: garbage }));
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("a `__proto__` key is named, and changes no prototype", () => {
    const text = JSON.stringify(testPolicy()).replaceAll(
      /"(essential|stripe|usage|en)":/g,
      '"__proto__":{"kind":"necessary"},"$1":',
    );
    const result = safeParsePolicy(JSON.parse(text));
    expect(result.ok || result.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "categories.__proto__",
        "categories.analytics.purposes.__proto__",
        "categories.essential.title.__proto__",
        "services.__proto__",
      ]),
    );
    expect({}).not.toHaveProperty("kind");
  });
});

function waysInto(value: unknown, way: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...way, key].join("."),
    ...waysInto(inner, [...way, key]),
  ]);
}
