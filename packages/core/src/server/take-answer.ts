import type { Consent } from "../consent/consent.ts";
import type { Choices } from "../consent/decide.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { dayOf } from "../cookie/day.ts";
import type { Decision } from "../cookie/record.ts";
import type { Policy } from "../policy/policy.ts";
import { decisionEvent } from "./decision-event.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import type { FormAction, FormAnswer, ScriptAnswer } from "./read-answer.ts";
import { renewedCookie } from "./renewal.ts";
import { goTo, stateResponse } from "./responses.ts";
import { returnPath } from "./return-path.ts";
import type { Visitor } from "./visitor.ts";

const PERFORM: Readonly<Record<FormAction, (consent: Consent, choices: Choices) => void>> = {
  "accept-all": (consent) => consent.acceptAll(),
  "reject-all": (consent) => consent.rejectAll(),
  save(consent, choices) {
    // Moves the switches that differ and saves, as a visitor with script would: what was not touched is no new answer.
    const { keys } = consent.getSnapshot();
    for (const [key, on] of Object.entries(choices)) {
      if (keys[key]?.allowed !== on) consent.toggle(key, on === true);
    }
    consent.save();
  },
  withdraw: (consent) => consent.withdraw(),
};

/** Carries out what a form says, and goes back to the page that it was on. */
export async function takeForm(
  { consent, cookies }: Visitor<Policy>,
  { action, choices, layer, returnTo }: FormAnswer,
  request: Request,
  options: ConsentHandlerOptions,
): Promise<Response> {
  if (layer === "preferences") consent.openPreferences();
  PERFORM[action](consent, choices);
  const decision = consent.getSnapshot().record.at(-1);
  if (decision) await report(consent, decision, crypto.randomUUID(), options);
  return goTo(returnPath(request, returnTo), cookies);
}

/**
 * Confirms by HTTP what a page's script has decided, and already written as well as it can. An answer that comes late, from
 * an outbox, is reported but changes nothing: the visitor may have changed their mind since.
 */
export async function takeScript(
  { consent, cookies, secure }: Visitor<Policy>,
  { choices, source, day, eventId }: ScriptAnswer,
  options: ConsentHandlerOptions,
): Promise<Response> {
  const { policy } = consent;
  const before = consent.getSnapshot();
  if (!stands(before, choices) && day === dayOf(before.now)) consent.save(choices, source);
  const snapshot = consent.getSnapshot();
  const keys = Object.keys(choices);
  const decision = {
    day,
    revision: policy.revision,
    source,
    granted: keys.filter((key) => choices[key]),
    denied: keys.filter((key) => !choices[key]),
  };
  const reported = await report(consent, decision, eventId, options);
  const renewed = cookies.length > 0 ? cookies : renewedCookie(policy, snapshot, secure);
  return stateResponse(snapshot, renewed, reported ? 200 : 503);
}

/** Whether the visitor's cookie already says what script has decided. */
function stands({ keys }: ConsentSnapshot, choices: Choices): boolean {
  return Object.entries(choices).every(
    ([key, granted]) => keys[key]?.answer === (granted ? "granted" : "denied"),
  );
}

/** @returns whether the event was taken; the visitor's choice takes effect either way */
async function report(
  consent: Consent,
  decision: Decision,
  eventId: string,
  // biome-ignore lint/suspicious/noConsole: a lost proof has to be heard of, if only in the server's log
  { onDecision, onError = console.error }: ConsentHandlerOptions,
): Promise<boolean> {
  if (!onDecision) return true;
  try {
    const { policy, getSnapshot } = consent;
    await onDecision(await decisionEvent(policy, getSnapshot(), decision, eventId));
    return true;
  } catch (error) {
    onError(error);
    return false;
  }
}
