import type { DecisionEvent } from "./decision-event.ts";

type Take = (event: DecisionEvent) => void | Promise<void>;

/** A report comes again within seconds or not at all; more than this are not on their way at one time. */
const MOST = 1000;

/**
 * Takes an event once, though its report may come twice: a page that is left while it waits for the response sends it
 * again. What fails is forgotten, so that it can come again. It knows only this process: behind several, the store
 * itself goes by `eventId`.
 */
export function onceEach(take: Take): Take {
  const taken = new Map<string, Promise<void>>();
  return (event) => {
    const before = taken.get(event.eventId);
    if (before) return before;
    const taking = (async () => take(event))();
    taken.set(event.eventId, taking);
    taking.catch(() => taken.delete(event.eventId));
    if (taken.size > MOST) taken.delete(taken.keys().next().value as string);
    return taking;
  };
}
