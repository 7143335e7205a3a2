import type { Choices } from "../consent/decide.ts";
import { SOURCES, type SourceCode } from "../cookie/record.ts";
import { ACTIONS, type ActionName } from "../messages/messages.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";

/** What a visitor without script pressed in a form. */
export interface FormAnswer {
  readonly kind: "form";
  readonly action: ActionName;
  /** The keys that it names, each as `grant` or as `key`. */
  readonly fields: URLSearchParams;
  /** Which form it was: "all" means more in the preferences than in the banner. */
  readonly layer: "banner" | "preferences";
  readonly returnTo: string | null;
}

/** What a page's script has decided, and tells the server of. */
export interface ScriptAnswer {
  readonly kind: "script";
  readonly choices: Choices;
  readonly source: SourceCode;
  /** The day of the decision, `YYYYMMDD`. */
  readonly day: string;
  /** Random, chosen by the page for this one event. */
  readonly eventId: string;
  /** It has waited in an outbox, or is not the page's newest: to be reported, and no reason to touch the cookie. */
  readonly late: boolean;
}

/** @returns the answer, or what is wrong with the form, in words for its developer */
export function readFormAnswer(policy: Policy, body: string): FormAnswer | string {
  const form = new URLSearchParams(body);
  const action = ACTIONS.find((each) => each === form.get("action"));
  if (!action) return `The form needs an action, one of ${ACTIONS.join(", ")}.`;
  const named = [...form.getAll("grant"), ...form.getAll("key")];
  if (!named.every((key) => isAskable(policy, key))) return unknownKey(policy);
  if (action === "allow" && !form.has("grant")) return "To allow, the form needs a grant.";
  return {
    kind: "form",
    action,
    fields: form,
    layer: form.get("layer") === "preferences" ? "preferences" : "banner",
    returnTo: form.get("returnTo"),
  };
}

/** @returns the answer, or what is wrong with the JSON, in words for its developer */
export function readScriptAnswer(policy: Policy, body: string): ScriptAnswer | string {
  const answer = parseObject(body);
  if (!answer) return "The body is not a JSON object.";
  const { granted, denied, source, day, eventId, late } = answer;
  if (!isKeys(granted) || !isKeys(denied)) return "`granted` and `denied` are lists of keys.";
  if (![...granted, ...denied].every((key) => isAskable(policy, key))) return unknownKey(policy);
  if (!isSource(source)) return `\`source\` is one of ${Object.keys(SOURCES).join(", ")}.`;
  if (typeof day !== "string" || !/^\d{8}$/.test(day)) return "`day` is YYYYMMDD.";
  if (typeof eventId !== "string" || !/^[\w-]{8,64}$/.test(eventId)) {
    return "`eventId` is 8 to 64 letters, digits, dashes or underscores.";
  }
  const answers = [...granted.map((key) => [key, true]), ...denied.map((key) => [key, false])];
  return {
    kind: "script",
    choices: Object.fromEntries(answers),
    source,
    day,
    eventId,
    late: late === true,
  };
}

function isAskable(policy: Policy, key: string): boolean {
  return categoriesOf(policy, key).length > 0;
}

function unknownKey(policy: Policy): string {
  // The key itself is not repeated: an answer reflects nothing of what was sent.
  return `A key is not one that the policy "${policy.id}" asks about.`;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isKeys(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((key) => typeof key === "string");
}

function isSource(value: unknown): value is SourceCode {
  return typeof value === "string" && Object.hasOwn(SOURCES, value);
}
