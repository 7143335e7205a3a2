import { dayOf, daysBetween } from "../cookie/day.ts";
import type { ConsentRecord, Decision } from "../cookie/record.ts";
import { categoriesOf, servicesOf } from "../policy/keys.ts";
import type { Category, Policy } from "../policy/policy.ts";
import { requiredRevision } from "./required-revision.ts";
import type { Circumstances, KeyState, Lapse, Reason, Resolution } from "./resolution.ts";
import { isDeniedBySignal, isSignalled } from "./signals.ts";

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
  const recorded = recordedAnswers(record);
  // Without a prototype: a key that comes from outside may be "constructor".
  const keys: Record<string, KeyState> = Object.create(null);
  const revisionOf = new Map<string, number>();
  for (const [key, category] of Object.entries(policy.categories)) {
    const base = baseOfCategory(category, circumstances);
    const required = requiredRevision(policy, category);
    revisionOf.set(key, required);
    keys[key] = judge(recorded.get(key), base, required, circumstances);
  }
  const pending = Object.keys(keys).filter((key) => keys[key]?.pending);
  for (const key of Object.keys(policy.services ?? {})) {
    const revisions = categoriesOf(policy, key).map((each) => revisionOf.get(each) as number);
    // A grant of what nothing uses any more is a grant of nothing.
    const required = revisions.length > 0 ? Math.max(...revisions) : Number.POSITIVE_INFINITY;
    const base = baseOfService(policy, key, { recorded, keys }, circumstances);
    keys[key] = judge(recorded.get(key), base, required, circumstances);
  }
  return { keys, pending } as unknown as Resolution<P>;
}

/** A key's answer as the record has it. */
interface Recorded {
  readonly answer: "granted" | "denied";
  readonly decision: Decision;
  /** The decision's place in the record; later ones are newer. */
  readonly index: number;
}

/** What is known when the services' turn comes. */
interface Resolved {
  readonly recorded: ReadonlyMap<string, Recorded>;
  readonly keys: Readonly<Record<string, KeyState>>;
}

/** What holds for a key without an answer that counts. */
interface Base {
  readonly allowed: boolean;
  readonly because: Reason;
  /** The visitor must be asked. */
  readonly asks: boolean;
  readonly signalled: boolean;
  /** The place in the record after which a grant must stand. */
  readonly refusedAt: number;
}

function recordedAnswers(record: ConsentRecord): Map<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  record.forEach((decision, index) => {
    for (const answer of ["granted", "denied"] as const) {
      for (const key of decision[answer]) recorded.set(key, { answer, decision, index });
    }
  });
  return recorded;
}

function baseOfCategory(category: Category, { regime, signals, malformed }: Circumstances): Base {
  const signalled = isDeniedBySignal(category, regime, signals);
  const base = (allowed: boolean, because: Reason): Base => {
    return { allowed, because, asks: because === "unasked", signalled, refusedAt: -1 };
  };
  if (category.kind === "necessary") return base(true, "necessary");
  if (signalled) return base(false, "signal");
  // A cookie that cannot be read may have held a refusal: nothing goes on without an answer.
  if (malformed) return base(false, "unasked");
  if (regime.exemptUses.some((use) => use === category.exemptUse)) return base(true, "exempt");
  return regime.model === "opt-out" ? base(true, "default") : base(false, "unasked");
}

/**
 * A service without an answer of its own goes by its categories, and all of them must allow it. Its own grant does not
 * outlive a later refusal of one of them: an older build that did not know the service could not take it back by name.
 */
function baseOfService(
  policy: Policy,
  key: string,
  { recorded, keys }: Resolved,
  circumstances: Circumstances,
): Base {
  const within = categoriesOf(policy, key);
  const states = within.map((each) => keys[each] as KeyState);
  const decisive = states.find((state) => !state.allowed) ?? states[0] ?? outsideState(policy, key);
  const refusals = within
    .map((each) => recorded.get(each))
    .filter((own) => own?.answer === "denied");
  return {
    allowed: decisive.allowed,
    because: decisive.because,
    asks: decisive.pending,
    signalled: isSignalled(policy, key, circumstances),
    refusedAt: Math.max(...refusals.map((refusal) => refusal?.index ?? -1)),
  };
}

/** A service in no optional category: necessary where a necessary one uses it, and not allowed where none does. */
function outsideState(
  policy: Policy,
  key: string,
): Pick<KeyState, "allowed" | "because" | "pending"> {
  const allowed = Object.values(policy.categories).some((each) => servicesOf(each).includes(key));
  return { allowed, because: allowed ? "necessary" : "unasked", pending: false };
}

function judge(
  recorded: Recorded | undefined,
  base: Base,
  required: number,
  { regime, now }: Circumstances,
): KeyState {
  const { answer = "unasked", decision, index = -1 } = recorded ?? {};
  const lapse = decision ? lapseOf(decision, required, regime.periodDays, dayOf(now)) : null;
  const state = (allowed: boolean, because: Reason, pending = false): KeyState =>
    Object.freeze({ allowed, because, answer, pending, since: decision?.day ?? null });
  if (base.because === "necessary") return state(true, "necessary");
  if (answer === "denied") return state(false, lapse ?? "denied", base.asks && lapse !== null);
  const stands = answer === "granted" && !lapse && index >= base.refusedAt;
  // Only a grant given after the visitor saw that the signal was honoured overrides it.
  if (stands && (!base.signalled || decision?.source === "s")) return state(true, "granted");
  return state(base.allowed, (base.asks && lapse) || base.because, base.asks);
}

function lapseOf(
  { day, revision }: Decision,
  required: number,
  periodDays: number,
  today: string,
): Lapse | null {
  const age = daysBetween(day, today);
  if (age < 0) return "future";
  // Not `>=`: an age that is no number is no reason to believe.
  if (!(age < periodDays)) return "expired";
  return revision < required ? "outdated" : null;
}
