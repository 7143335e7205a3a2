import { attempt } from "../consent/attempt.ts";
import type { Consent } from "../consent/consent.ts";
import type { StoredThing } from "../consent/storage.ts";
import { type Objection, objectionToLoad, objectionToWrite } from "./objection.ts";
import { describeReport, type GuardReport, type LoadReport, type WriteReport } from "./report.ts";

/** How a guard goes about it. */
export interface GuardOptions {
  /**
   * `block` keeps from the device, and from the page, what is declared and not allowed. `report` keeps nothing, and tells
   * of what it would have kept, and of what is stored without having been declared: for finding out what a policy lacks.
   *
   * @default "block"
   */
  readonly mode?: "block" | "report";
  /** Is told of each case as it happens. @default the console's warnings in `report` mode, nobody in `block` mode */
  readonly onReport?: (report: GuardReport) => void;
}

/** Answers whoever is about to store or to load something. */
export interface Guard {
  /** @param quietly nobody is to be told of it: what is stored there is a deletion */
  keepsFromStoring(thing: StoredThing, quietly: boolean): boolean;
  keepsFromLoading(url: URL): boolean;
}

type Attempted = Pick<WriteReport, "kind" | "storage" | "name"> | Pick<LoadReport, "kind" | "url">;

/**
 * A guard of one consent. It goes by what that says at the moment of each write and load.
 *
 * @param stack the calls that led to what is being looked at
 */
export function createGuard(
  { policy, getSnapshot }: Pick<Consent, "policy" | "getSnapshot">,
  { mode = "block", onReport = mode === "report" ? warn : () => {} }: GuardOptions,
  stack: () => string,
): Guard {
  let isReporting = false;

  function report(attempted: Attempted, objection: Objection, blocked: boolean) {
    // Whoever is told may store something in turn: they are not told of that.
    if (isReporting) return;
    isReporting = true;
    attempt(() => onReport({ ...attempted, ...objection, blocked, stack: stack() }));
    isReporting = false;
  }

  function keeps(attempted: Attempted, objection: Objection | null, quietly = false): boolean {
    if (!objection) return false;
    const blocked = mode === "block" && objection.because === "not-allowed";
    if ((blocked || mode === "report") && !quietly) report(attempted, objection, blocked);
    return blocked;
  }

  return {
    keepsFromStoring: (thing, quietly) =>
      keeps({ kind: "write", ...thing }, objectionToWrite(policy, getSnapshot(), thing), quietly),
    keepsFromLoading({ href, hostname }) {
      // With a dot at its end a name means the same.
      const host = hostname.replace(/\.$/, "");
      return keeps({ kind: "load", url: href }, objectionToLoad(policy, getSnapshot(), host));
    },
  };
}

function warn(report: GuardReport): void {
  // biome-ignore lint/suspicious/noConsole: the console is where a developer who looks for what a policy lacks will look
  console.warn(`[cookiepact] ${describeReport(report)}\n${report.stack}`);
}
