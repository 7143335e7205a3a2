import { dayOf, daysBetween } from "../cookie/day.ts";
import type { ConsentRecord, Decision } from "../cookie/record.ts";
import { categoriesOf } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";
import type { Regime } from "./regime.ts";
import { requiredRevision } from "./required-revision.ts";
import type {
  Answer,
  Circumstances,
  KeyState,
  Lapse,
  Reason,
  Resolution,
} from "./resolution.ts";
import { isDeniedBySignal } from "./signals.ts";

/**
 * Says for every key whether it is allowed now, and because of what.
 *
 * A grant counts only while it stands: its decision is not older than the regime's period, not from the future, and not
 * from before the key's own last material change. A refusal denies for as long as it is on record: nothing but a new
 * answer relaxes it.
 */
export function resolve<P extends Policy>(
  policy: P,
  record: ConsentRecord,
  circumstances: Circumstances,
): Resolution<P> {
  const answers = answersIn(record);
  const categories = new Map<string, Resolved>();
  for (const [key, category] of Object.entries(policy.categories)) {
    const revision = requiredRevision(policy, category);
    const found = judge(answers.get(key), revision, circumstances);
    const signalled = isDeniedBySignal(category, circumstances.regime, circumstances.signals);
    const state = resolveCategory(category, found, signalled, circumstances.regime);
    categories.set(key, { revision, found, signalled, state });
  }
  const services = Object.keys(policy.services ?? {}).map((key) => {
    const within = categoriesOf(policy, key).map((each) => categories.get(each) as Resolved);
    return [key, resolveService(answers.get(key), within, circumstances)] as const;
  });
  const states = [...categories].map(([key, { state }]) => [key, state] as const);
  return {
    // Without a prototype: a key that comes from outside may be "constructor".
    keys: Object.assign(Object.create(null), Object.fromEntries([...states, ...services])),
    pending: states.flatMap(([key, { pending }]) => (pending ? [key] : [])),
  } as unknown as Resolution<P>;
}

/** A key's answer as the record has it. */
interface Recorded {
  readonly answer: Answer;
  readonly decision: Decision;
  /** The decision's place in the record; later ones are newer. */
  readonly index: number;
}

/** An answer, and whether it still counts. */
interface Found {
  readonly answer: Answer;
  readonly lapse: Lapse | null;
  readonly since: string | null;
  /** Given after the visitor saw that a signal was honoured: only such a grant overrides it. */
  readonly afterSignal: boolean;
  readonly index: number;
}

/** A category with everything that its services depend on. */
interface Resolved {
  readonly revision: number;
  readonly found: Found;
  readonly signalled: boolean;
  readonly state: KeyState;
}

function answersIn(record: ConsentRecord): Map<string, Recorded> {
  const answers = new Map<string, Recorded>();
  record.forEach((decision, index) => {
    for (const answer of ["granted", "denied"] as const) {
      for (const key of decision[answer]) answers.set(key, { answer, decision, index });
    }
  });
  return answers;
}

function judge(recorded: Recorded | undefined, revision: number, circumstances: Circumstances): Found {
  if (!recorded) {
    return { answer: "unasked", lapse: null, since: null, afterSignal: false, index: -1 };
  }
  const { answer, decision, index } = recorded;
  return {
    answer,
    lapse: lapseOf(decision, revision, circumstances),
    since: decision.day,
    afterSignal: decision.source === "s",
    index,
  };
}

function lapseOf(decision: Decision, revision: number, { regime, now }: Circumstances): Lapse | null {
  const age = daysBetween(decision.day, dayOf(now));
  if (age < 0) return "future";
  if (age >= regime.periodDays) return "expired";
  return decision.revision < revision ? "outdated" : null;
}

function resolveCategory(
  category: Category,
  found: Found,
  signalled: boolean,
  regime: Regime,
): KeyState {
  if (category.kind === "necessary") return stateOf(found, true, "necessary");
  const exempt = !!category.exemptUse && regime.exemptUses.includes(category.exemptUse);
  const asks = regime.model === "opt-in" && !exempt && !signalled;
  const { answer, lapse } = found;
  if (answer === "denied") return stateOf(found, false, lapse ?? "denied", asks && lapse !== null);
  if (signalled && !overridesSignal(found)) return stateOf(found, false, "signal");
  if (answer === "granted" && !lapse) return stateOf(found, true, "granted");
  if (exempt) return stateOf(found, true, "exempt");
  return asks ? stateOf(found, false, lapse ?? "unasked", true) : stateOf(found, true, "default");
}

/**
 * A service goes by its own answer where it has one, and by its categories otherwise. A grant of its own does not outlive
 * a later refusal of one of its categories: an older build that did not know the service could not take it back by name.
 */
function resolveService(
  recorded: Recorded | undefined,
  within: readonly Resolved[],
  circumstances: Circumstances,
): KeyState {
  const revision = Math.max(1, ...within.map((category) => category.revision));
  const found = judge(recorded, revision, circumstances);
  if (within.length === 0) return stateOf(found, true, "necessary");
  if (found.answer === "denied") return stateOf(found, false, found.lapse ?? "denied");

  const refusedSince = within.some(
    ({ found: { answer, index } }) => answer === "denied" && index > found.index,
  );
  if (found.answer === "granted" && !found.lapse && !refusedSince) {
    const signalled = within.some((category) => category.signalled);
    return signalled && !overridesSignal(found)
      ? stateOf(found, false, "signal")
      : stateOf(found, true, "granted");
  }
  const { allowed, because } = (within.find(({ state }) => !state.allowed) ?? within[0] as Resolved).state;
  return stateOf(found, allowed, because);
}

function overridesSignal({ answer, lapse, afterSignal }: Found): boolean {
  return answer === "granted" && !lapse && afterSignal;
}

function stateOf(
  { answer, since }: Found,
  allowed: boolean,
  because: Reason,
  pending = false,
): KeyState {
  return Object.freeze({ allowed, because, answer, pending, since });
}
