import * as z from "zod";
import { suggestion, wants } from "./wants.ts";

/**
 * An object that has these fields and no others.
 *
 * @param what the object in words, for who wrote something else there
 * @param misplaced what to say of fields that are known elsewhere and have no place here
 */
export function fields<const Shape extends z.core.$ZodLooseShape>(
  what: string,
  shape: Shape,
  misplaced: Readonly<Record<string, string>> = {},
) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    // One line a key: zod reports all unknown keys of an object as one issue.
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownField(key, known, misplaced)).join("\n")
        : wants(what).error(issue),
  });
}

function unknownField(
  key: string,
  known: readonly string[],
  misplaced: Readonly<Record<string, string>>,
): string {
  if (Object.hasOwn(misplaced, key)) return misplaced[key] as string;
  const near = suggestion(key, known);
  return `unknown field${near || `; known here are ${known.join(", ")}`}`;
}
