import { categoriesOf, optionalCategories } from "../policy/keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { Choices } from "./decide.ts";
import type { KeyState } from "./resolution.ts";
import type { ConsentSnapshot } from "./snapshot.ts";

/**
 * What "all" means at this moment: in the preferences every category; in the banner those that it asks about, so that
 * an answer about what changed leaves the other answers alone; with neither in sight every category.
 */
export function askedCategories(
  policy: Policy,
  { preferencesOpen, pending }: ConsentSnapshot,
): readonly string[] {
  return preferencesOpen || pending.length === 0 ? optionalCategories(policy) : pending;
}

/**
 * What "reject all" refuses: whatever is asked, and whatever has never been answered, so that nothing goes on by default,
 * by exemption, or once a signal is gone. An answer that is not in question stays as it is.
 */
export function refusedCategories(policy: Policy, snapshot: ConsentSnapshot): readonly string[] {
  const asked = askedCategories(policy, snapshot);
  return optionalCategories(policy).filter(
    (key) => asked.includes(key) || snapshot.keys[key]?.answer === "unasked",
  );
}

/**
 * The switches of the preferences as they stand: what the visitor moved, and the present state of the rest. A switch that
 * was on by itself and was not touched is no grant (EU-07). A service that was refused stays so unless every category that it
 * takes part in was switched on: to save something else is no new answer about it.
 */
export function draftedChoices(policy: Policy, { keys, draft }: ConsentSnapshot): Choices {
  const present: Record<string, boolean> = {};
  for (const [key, { allowed, because, answer }] of Object.entries<KeyState>(keys)) {
    const within = categoriesOf(policy, key);
    if (within.includes(key)) {
      if (because !== "default" && because !== "exempt") present[key] = allowed;
    } else if (answer === "denied" && !within.every((each) => draft[each])) {
      present[key] = false;
    }
  }
  return { ...present, ...draft };
}

/** Every key answered alike. */
export function alike(keys: readonly string[], granted: boolean): Choices {
  return Object.fromEntries(keys.map((key) => [key, granted]));
}
