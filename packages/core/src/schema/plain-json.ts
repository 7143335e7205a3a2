import { each, type Finding, keyOf, type Place } from "./place.ts";

/** How much is read. Nothing honest comes near; what does would keep the reading busy for nothing. */
export interface Limits {
  readonly characters: number;
  readonly values: number;
}

const POLICY_LIMITS: Limits = { characters: 1_000_000, values: 20_000 };
const MAX_DEPTH = 20;

/** Something as JSON holds it, and what of it must not be there. */
export interface PlainJson {
  /** `undefined` where it cannot be JSON at all. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * A copy with nothing in it but JSON, whatever was passed: no cycles, no getters, no classes, no `undefined`. The
 * reading that follows can rely on it and needs no defences of its own.
 */
export function toPlainJson(input: unknown, limits = POLICY_LIMITS): PlainJson {
  let text: string | undefined;
  try {
    text = JSON.stringify(input);
  } catch {
    return refused(
      "is not plain data: it refers to itself, holds a BigInt, or is nested too deeply; write what JSON can say",
    );
  }
  if (text === undefined) {
    return refused(
      `is ${typeof input}, and must be an object; is it imported under the right name?`,
    );
  }
  if (text.length > limits.characters) return tooLong(text, limits);
  return withFindings(JSON.parse(text), limits);
}

/** What is said of a text that is longer than what is read. */
export function tooLong(text: string, { characters }: Limits): PlainJson {
  return refused(`is ${text.length} characters of JSON, and at the most ${characters} are read`);
}

export function refused(message: string): PlainJson {
  return { value: undefined, findings: [{ path: [], message }] };
}

/** zod leaves a key named `__proto__` out without a word, and a category would be gone. */
function withFindings(value: unknown, { values }: Limits): PlainJson {
  const findings: Finding[] = [];
  const open: Place[] = [{ path: [], value }];
  let seen = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    seen += 1;
    if (seen > values) return refused(`has more than ${values} values`);
    if (place.path.length > MAX_DEPTH) return refused("is nested too deeply");
    for (const inner of each(place)) open.push(inner);
    if (keyOf(place) !== "__proto__") continue;
    findings.push({ path: place.path, message: "this word is reserved; rename the key" });
  }
  return { value, findings };
}
