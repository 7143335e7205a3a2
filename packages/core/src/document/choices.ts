import type { KeyState } from "../consent/resolution.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Category } from "../policy/policy.ts";
import { noteOf } from "../view/note-of.ts";
import { noticesOf } from "../view/notices.ts";
import { buttonView } from "../view/parts.ts";
import { dashed, dateLine } from "./dates.ts";
import type { Block, ChoiceRow, FormBlock, Line } from "./document.ts";
import { idOf } from "./id-of.ts";
import { fillLine, joined, paragraph, plain, said } from "./lines.ts";
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
  const settings = settingsForm(scope);
  if (!state?.known) {
    const others = more.length > 0 ? [{ kind: "choices" as const, items: more }] : [];
    return [paragraph(texts.manage.unknown), ...others, ...settings];
  }
  const rows = rowsOf(scope, state, Object.keys(policy.categories), describe);
  // What visitors are told wherever they decide: US-02, NA-01, CK-03.
  const notices = noticesOf(policy, state, texts.messages).map((line) => paragraph(line));
  return [...notices, { kind: "choices", items: [...rows, ...more] }, ...settings];
}

/** Each of several categories by itself. */
export function choicesAbout(scope: Scope, keys: readonly string[]): Block[] {
  if (!scope.state || keys.length < 2) return [];
  return [{ kind: "choices", items: rowsOf(scope, scope.state, keys, () => []) }];
}

function rowsOf(
  scope: Scope,
  { keys: states }: ConsentSnapshot,
  keys: readonly string[],
  describe: (category: Category) => Line,
): ChoiceRow[] {
  return keys.flatMap((key) => {
    const category = scope.policy.categories[key];
    if (!category) return [];
    const state = states[key] ?? UNKNOWN;
    return [choiceRow(scope, { key, category, state, description: describe(category) })];
  });
}

/** The snapshot is of another policy: nothing is known, and nothing optional is on. */
const UNKNOWN: KeyState = {
  allowed: false,
  because: "unasked",
  answer: "unasked",
  pending: false,
  since: null,
};

interface Chosen {
  readonly key: string;
  readonly category: Category;
  readonly state: KeyState;
  readonly description: Line;
}

function choiceRow(scope: Scope, { key, category, state, description }: Chosen): ChoiceRow {
  return {
    id: idOf(scope, "choice", key),
    title: said(category.title, scope),
    state: stateLine(scope, state),
    description,
    form: category.kind === "necessary" ? null : toggleForm(scope, key, state),
  };
}

/** "On · Your answer of 23 November 2026" */
function stateLine(scope: Scope, { allowed, because, since }: KeyState): Line {
  const { manage, messages } = scope.texts;
  const note = noteOf(because, messages.preferences);
  const parts: Line[] = [
    // A note says by itself whether it is on.
    note && because !== "outdated" ? plain(note) : plain(allowed ? manage.on : manage.off),
    ...(because === "outdated" ? [plain(note)] : []),
    ...(since ? [fillLine(manage.answered, { date: dateLine(dashed(since), scope) })] : []),
    ...(because === "unasked" ? [plain(manage.unanswered)] : []),
  ];
  return joined(...parts.flatMap((part, index) => (index > 0 ? [plain("·"), part] : [part])));
}

/**
 * One button: what is on is taken back, what is off is allowed. What a law allows without consent is objected to, and
 * recorded as that (NA-01). What the browser's signal denies is allowed in the preferences, which say so: only there does a
 * grant count as made in its knowledge (US-06).
 */
function toggleForm(scope: Scope, key: string, { allowed, because }: KeyState): FormBlock {
  const { manage, rights, messages } = scope.texts;
  if (because === "signal") return postForm(scope, [], [buttonView("manage", messages)]);
  if (!allowed) {
    return postForm(
      scope,
      [{ name: "grant", value: key }],
      [buttonView("allow", messages, manage.allow)],
    );
  }
  const labels: Partial<Record<typeof because, string>> = {
    granted: messages.actions.withdraw,
    exempt: rights.objection.action,
  };
  const button = buttonView("withdraw", messages, labels[because] ?? manage.refuse);
  return postForm(scope, [{ name: "key", value: key }], [button]);
}

/** A form that script carries out in the page, and the endpoint without. */
export function postForm(
  { endpoint }: Scope,
  fields: FormBlock["fields"],
  buttons: FormBlock["buttons"],
): FormBlock {
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
  return [postForm(scope, [], state?.known ? [...both, settings] : [settings])];
}
