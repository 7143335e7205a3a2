import type { Problem } from "./problem.ts";

/** How many problems a message lists; with more, the cause is one and the list is noise. */
const MOST_LISTED = 200;

/** All problems as one message. @param what what has them: "cookie policy" */
export function report(what: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.slice(0, MOST_LISTED).map(lineOf);
  const more = problems.length - lines.length;
  const rest = more > 0 ? [`… and ${more} more`] : [];
  return [`The ${what} has ${count}:`, ...lines, ...rest].join("\n");
}

/** Two checks can say the same of one place. */
export function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [lineOf(problem), problem])).values()];
}

function lineOf({ path, message }: Problem): string {
  return `${path}: ${message}`;
}
