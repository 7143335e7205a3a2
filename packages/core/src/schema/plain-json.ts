import { each, type Finding, keyOf, type Place } from "./place.ts";

// No policy comes near any of these; what does is not one, and would keep the reading busy for nothing.
const MAX_CHARACTERS = 1_000_000;
const MAX_VALUES = 20_000;
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
export function toPlainJson(input: unknown): PlainJson {
  let text: string | undefined;
  try {
    text = JSON.stringify(input);
  } catch {
    return refused(
      "is not plain data: it refers to itself, holds a BigInt, or is nested too deeply; a policy is what JSON can say",
    );
  }
  if (text === undefined) {
    return refused(
      `is ${typeof input}, and must be an object; is it imported under the right name?`,
    );
  }
  if (text.length > MAX_CHARACTERS) {
    return refused(
      `is ${text.length} characters of JSON, and at the most ${MAX_CHARACTERS} are read`,
    );
  }
  return withFindings(JSON.parse(text));
}

function refused(message: string): PlainJson {
  return { value: undefined, findings: [{ path: [], message }] };
}

/** zod leaves a key named `__proto__` out without a word, and a category would be gone. */
function withFindings(value: unknown): PlainJson {
  const findings: Finding[] = [];
  const open: Place[] = [{ path: [], value }];
  let seen = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    seen += 1;
    if (seen > MAX_VALUES) return refused(`has more than ${MAX_VALUES} values`);
    if (place.path.length > MAX_DEPTH) return refused("is nested too deeply");
    for (const inner of each(place)) open.push(inner);
    if (keyOf(place) !== "__proto__") continue;
    findings.push({ path: place.path, message: "this word is reserved; rename the key" });
  }
  return { value, findings };
}
