import type { Policy } from "../policy/policy.ts";

/** Makes of anything at all what a type promises. */
type Reader = (value: unknown) => unknown;

/**
 * A policy that nobody has checked, in the shape that its type promises: what is missing or of another kind is empty. What a
 * text says stays as it is.
 */
export function readable(policy: Policy): Policy {
  return policyOf(policy) as Policy;
}

const word: Reader = (value) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** English is always among the languages of a text, and says nothing where nothing is said in it. */
const text: Reader = (value) =>
  isObject(value) ? { en: "", ...recordOf(word)(value) } : word(value);

const itemOf = objectOf({
  name: word,
  retention: word,
  storage: maybe(word),
  description: maybe(text),
  service: maybe(word),
});

const purposeOf = objectOf({
  title: text,
  description: text,
  exemption: maybe(word),
  services: listOf(word),
  items: listOf(itemOf),
});

const policyOf = objectOf({
  updated: word,
  changes: listOf(objectOf({ date: word, text, keys: maybe(listOf(word)) })),
  controller: objectOf({
    name: word,
    contact: objectOf({ privacy: word, support: word }),
    authority: maybe(objectOf({ name: word, url: word })),
    settingsUrl: word,
  }),
  cookie: objectOf({ name: maybe(word), domain: maybe(word) }),
  services: recordOf(objectOf({ name: word, privacyUrl: word, country: word, does: listOf(text) })),
  categories: recordOf(objectOf({ title: text, description: text, purposes: recordOf(purposeOf) })),
});

/** What else it holds stays. */
function objectOf(readers: Readonly<Record<string, Reader>>): Reader {
  return (value) => {
    const object = isObject(value) ? value : {};
    const read = Object.entries(readers).map(([key, reader]) => [key, reader(object[key])]);
    return { ...object, ...Object.fromEntries(read) };
  };
}

/** Under the same keys. `fromEntries` takes `__proto__` for a key like any other. */
function recordOf(reader: Reader): (value: unknown) => Readonly<Record<string, unknown>> {
  return (value) =>
    Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).map(([key, each]) => [key, reader(each)]),
    );
}

function listOf(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? value.map(reader) : []);
}

/** What may be left out. */
function maybe(reader: Reader): Reader {
  return (value) => (value === undefined || value === null ? undefined : reader(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
