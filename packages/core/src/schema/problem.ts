import * as z from "zod";
import type { Path } from "./place.ts";

/** Something that is wrong with a policy, or with an export. */
export interface Problem {
  /** Where, as one would write it in code: `categories.analytics.purposes.usage.items[0].name`. */
  readonly path: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** A path as one would write it in code; `whole` is what the whole is called. */
export function toDotPath(path: Path, whole = "policy"): string {
  return z.core.toDotPath(path) || whole;
}

/** What zod found, as one problem for each thing to mend. */
export function toProblems(
  issues: readonly z.core.$ZodIssue[],
  whole = "policy",
  base: Path = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as Path)];
    const inner = issue.code === "invalid_union" ? nearestBranch(issue.errors) : null;
    if (inner) return toProblems(inner, whole, path);
    if (issue.code === "unrecognized_keys") return unknownFields(issue, path);
    // A field that is not there is mended in the object around it.
    const isMissing = "input" in issue && issue.input === undefined;
    const place = isMissing ? path.slice(0, -1) : path;
    return [{ path: toDotPath(place, whole), message: issue.message }];
  });
}

/** The errors of the branch that was most likely meant; `null` where the value is of no branch's type. */
function nearestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | null {
  const meant = branches.filter((issues) => !issues.some(isOfAnotherType));
  return meant.sort((one, other) => one.length - other.length)[0] ?? null;
}

function isOfAnotherType({ code, path }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** `fields` writes the message, a line for each key. */
function unknownFields({ keys, message }: z.core.$ZodIssueUnrecognizedKeys, path: Path): Problem[] {
  const lines = message.split("\n");
  return keys.map((key, index) => ({
    path: toDotPath([...path, key]),
    message: lines[index] ?? message,
  }));
}
