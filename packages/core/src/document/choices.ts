import type { KeyState } from "../consent/resolution.ts";
import type { Category } from "../policy/policy.ts";
import { noteOf } from "../view/note-of.ts";
import { noticesOf } from "../view/notices.ts";
import { buttonView } from "../view/parts.ts";
import { choices, paragraph } from "./blocks.ts";
import { dashed, dateLine } from "./dates.ts";
import type { Block, ChoiceRow, FormBlock, Line } from "./document.ts";
import { idOf } from "./id-of.ts";
import { fillLine, joined, plain, said } from "./lines.ts";
import type { Scope } from "./scope.ts";

/**
 * What the visitor has answered in each category, and the button that changes it (PG-03).
 *
 * @param more what stands below the categories, in the same list
 */
export function choicesBlocks(
  scope: Scope,
  describe: (category: Category) => Line,
  more: readonly ChoiceRow[] = [],
): Block[] {
  const { policy, texts, state } = scope;
  const known = state?.known ? state : null;
  // What visitors are told wherever they decide: US-02, NA-01, CK-03.
  const notices = known ? noticesOf(policy, known, texts.messages) : [texts.manage.unknown];
  const keys = known ? Object.keys(policy.categories) : [];
  const rows = keys.map((key) => choiceRow(scope, key, describe));
  return [...notices.map(paragraph), ...choices([...rows, ...more]), ...settingsForm(scope)];
}

/** Each of several categories by itself. */
export function choicesAbout(scope: Scope, keys: readonly string[]): Block[] {
  return keys.length > 1 ? choices(keys.map((key) => choiceRow(scope, key, () => []))) : [];
}

type Answer = Pick<KeyState, "allowed" | "because" | "since">;

/** The snapshot is of another policy: nothing is known, and nothing optional is on. */
const UNKNOWN: Answer = { allowed: false, because: "unasked", since: null };

function choiceRow(scope: Scope, key: string, describe: (category: Category) => Line): ChoiceRow {
  const category = scope.policy.categories[key] as Category;
  const answer = scope.state?.keys[key] ?? UNKNOWN;
  return {
    id: idOf(scope, "choice", key),
    title: said(category.title, scope),
    state: stateLine(scope, answer),
    description: describe(category),
    form: category.kind === "necessary" ? null : toggleForm(scope, key, answer),
  };
}

/** "On · Your answer of 23 November 2026" */
function stateLine(scope: Scope, { allowed, because, since }: Answer): Line {
  const { manage, messages } = scope.texts;
  const note = noteOf(because, messages.preferences);
  const isOutdated = because === "outdated";
  const onOrOff = allowed ? manage.on : manage.off;
  return joined(" · ", [
    // A note says by itself whether it is on.
    plain(note && !isOutdated ? note : onOrOff),
    isOutdated ? plain(note) : null,
    since ? fillLine(manage.answered, { date: dateLine(dashed(since), scope) }) : null,
    because === "unasked" ? plain(manage.unanswered) : null,
  ]);
}

/**
 * One button: what is on is taken back, what is off is allowed. What a law allows without consent is objected to, and
 * recorded as that (NA-01). What the browser's signal denies is allowed in the preferences, which say so: only there does a
 * grant count as made in its knowledge (US-06).
 */
function toggleForm(scope: Scope, key: string, { allowed, because }: Answer): FormBlock {
  const { manage, rights, messages } = scope.texts;
  if (because === "signal") return postForm(scope, [buttonView("manage", messages)]);
  if (!allowed)
    return postForm(scope, [buttonView("allow", messages, manage.allow)], "grant", [key]);
  const labels: Partial<Record<typeof because, string>> = {
    granted: messages.actions.withdraw,
    exempt: rights.objection.action,
  };
  const button = buttonView("withdraw", messages, labels[because] ?? manage.refuse);
  return postForm(scope, [button], "key", [key]);
}

/**
 * A form that script carries out in the page, and the endpoint without.
 *
 * @param name of the fields that say what it is about
 * @param values one for each of them
 */
export function postForm(
  { endpoint }: Scope,
  buttons: FormBlock["buttons"],
  name = "",
  values: readonly string[] = [],
): FormBlock {
  const fields = values.map((value) => ({ name, value }));
  return { kind: "form", method: "post", endpoint, fields, buttons };
}

/**
 * All at once, with accepting and refusing of equal weight (EU-06 to EU-08), and the way to every single third party. Nothing
 * where nobody could carry it out.
 */
function settingsForm(scope: Scope): Block[] {
  const { texts, state, endpoint } = scope;
  if (!state && !endpoint) return [];
  const { messages } = texts;
  const settings = buttonView("manage", messages, messages.trigger);
  const both = [buttonView("accept-all", messages), buttonView("reject-all", messages)];
  return [postForm(scope, state?.known ? [...both, settings] : [settings])];
}
