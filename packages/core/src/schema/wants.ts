import type * as z from "zod";
import { nearestName } from "./nearest-name.ts";

const LONGEST_QUOTE = 60;

/** A value as a message shows it: short, whatever it is. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return JSON.stringify(short);
}

/** What zod takes as the error of a schema or a check. */
interface Wanted {
  error(issue: z.core.$ZodRawIssue): string;
}

/** The message for a field that is missing or is not what it must be. */
export function wants(what: string): Wanted {
  return {
    error: ({ input, path }) =>
      input === undefined
        ? `needs \`${String(path?.at(-1) ?? "policy")}\`: ${what}`
        : `must be ${what}; it is ${show(input)}`,
  };
}

/**
 * Like {@link wants}, for a closed set: it names the members, and the one that was likely meant.
 *
 * @param missing what to say first where the field is missing
 */
export function wantsOneOf(values: readonly string[], missing?: string): Wanted {
  const members = `one of ${values.join(", ")}`;
  const { error } = wants(members);
  return {
    error: (issue) =>
      missing && issue.input === undefined
        ? `${missing}, ${members}`
        : `${error(issue)}${suggestion(issue.input, values)}`,
  };
}

/** "; did you mean `title`?", or nothing where no known name is near. */
export function suggestion(written: unknown, known: readonly string[]): string {
  const nearest = typeof written === "string" ? nearestName(written, known) : undefined;
  return nearest ? `; did you mean \`${nearest}\`?` : "";
}
