import { attempt } from "./attempt.ts";
import type { Consent } from "./consent.ts";
import type { ConsentSnapshot } from "./snapshot.ts";

/**
 * Runs `start` as soon as something is due, now or later, and what it returned when it is not any more.
 *
 * @returns stops watching, and ends what runs
 */
export function follow(
  { getSnapshot, subscribe }: Pick<Consent, "getSnapshot" | "subscribe">,
  isDue: (snapshot: ConsentSnapshot) => boolean,
  start: () => (() => void) | void,
): () => void {
  let watching = true;
  let running = false;
  let busy = false;
  let end: (() => void) | void;
  const turn = () => {
    running = !running;
    const last = end;
    end = undefined;
    if (running) end = start();
    // Not whatever else an arrow function or an async one hands back.
    else if (typeof last === "function") last();
  };
  const look = () => {
    // What starts or ends may itself change the consent, or stop this: seen when it is through.
    if (busy) return;
    busy = true;
    while ((watching && isDue(getSnapshot())) !== running) attempt(turn);
    busy = false;
  };
  const unsubscribe = subscribe(look);
  look();
  return () => {
    watching = false;
    unsubscribe();
    look();
  };
}
