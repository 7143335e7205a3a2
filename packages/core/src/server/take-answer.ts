import type { Consent } from "../consent/consent.ts";
import type { Choices } from "../consent/decide.ts";
import type { KeyState } from "../consent/resolution.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { dayOf } from "../cookie/day.ts";
import type { Decision } from "../cookie/record.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import { perform } from "../view/perform.ts";
import { decisionEvent } from "./decision-event.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import type { FormAnswer, ScriptAnswer } from "./read-answer.ts";
import { renewedCookie } from "./renewal.ts";
import { resetDeletions } from "./reset-deletions.ts";
import { goTo, stateResponse } from "./responses.ts";
import { returnPath } from "./return-path.ts";
import type { Visitor } from "./visitor.ts";

/** Carries out what a form says, and goes back to the page that it was on, or on to the preferences. */
export async function takeForm(
  { consent, cookies }: Visitor<Policy>,
  { action, fields, layer, returnTo }: FormAnswer,
  request: Request,
  options: ConsentHandlerOptions,
): Promise<Response> {
  const back = returnPath(request, returnTo);
  // Relative, because a proxy may have taken a part of the path away.
  if (action === "manage") return goTo(`?${new URLSearchParams({ returnTo: back })}`, []);
  if (layer === "preferences") consent.openPreferences();
  const before = consent.getSnapshot().record;
  if (action === "save") moveSwitches(consent, fields.getAll("grant"));
  perform(consent, action, fields);
  const { record } = consent.getSnapshot();
  const decision = record.at(-1);
  if (decision && record !== before) {
    await report(consent, decision, crypto.randomUUID(), options);
  }
  const deletions = action === "reset" ? resetDeletions(consent.policy, request) : [];
  return goTo(back, [...cookies, ...deletions]);
}

/**
 * Moves the switches of the preferences to what their form grants: every other category is refused with it, and services are
 * left as they were. Only those that differ, as a visitor with script would: what was not touched is no new answer.
 */
function moveSwitches(consent: Consent, granted: readonly string[]): void {
  const { keys } = consent.getSnapshot();
  for (const key of new Set([...optionalCategories(consent.policy), ...granted])) {
    const on = granted.includes(key);
    if (keys[key]?.allowed !== on) consent.toggle(key, on);
  }
}

/**
 * Confirms by HTTP what a page's script has decided, and already written as well as it can. One that comes late, from an
 * outbox, is reported but changes nothing: the visitor may have changed their mind since.
 */
export async function takeScript(
  { consent, cookies, secure }: Visitor<Policy>,
  { choices, source, day, eventId, late }: ScriptAnswer,
  options: ConsentHandlerOptions,
): Promise<Response> {
  const { policy } = consent;
  const before = consent.getSnapshot();
  const isFresh = !late && day === dayOf(before.now);
  const missing = isFresh ? missingIn(before, choices) : {};
  if (Object.keys(missing).length > 0) consent.save(missing, source);
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
  const renewed = isFresh && cookies.length === 0 ? renewedCookie(policy, snapshot, secure) : [];
  return stateResponse(snapshot, [...cookies, ...renewed], reported ? 200 : 503);
}

/**
 * What script has decided and the visitor's cookie does not say: the browser did not let script write it. A grant beside a
 * cookie that was answered on the same day is left out: whatever has refused it there came later.
 */
function missingIn({ keys, now }: ConsentSnapshot, choices: Choices): Choices {
  const today = dayOf(now);
  const missing = Object.entries(choices).filter(([key, granted]) => {
    const { answer, since } = keys[key] as KeyState;
    if (answer === (granted ? "granted" : "denied")) return false;
    return !granted || since !== today;
  });
  return Object.fromEntries(missing);
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
