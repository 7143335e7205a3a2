import { at, categoriesIn, each, type Finding, keyOf, type Place, servicesIn } from "./place.ts";
import { suggestion } from "./wants.ts";

/** The log tells of what has happened: of no revision that the policy has not reached. */
export function loggedRevisions(policy: Place): Finding[] {
  const { value: newest } = at(policy, "revision");
  if (typeof newest !== "number") return [];
  return logIn(policy)
    .map((entry) => at(entry, "revision"))
    .filter(({ value }) => typeof value === "number" && value > newest)
    .map(({ path }) => ({ path, message: `is above the policy's own revision, ${newest}` }));
}

/** A key that the policy does not have would be shown to nobody. */
export function loggedKeys(policy: Place): Finding[] {
  const known = [...categoriesIn(policy), ...servicesIn(policy)].map(keyOf);
  if (known.length === 0) return [];
  return logIn(policy)
    .flatMap((entry) => each(at(entry, "keys")))
    .filter(({ value }) => typeof value === "string" && !known.includes(value))
    .map(({ path, value }) => ({
      path,
      message: `there is no category or service ${JSON.stringify(value)}${suggestion(value, known) || "; name those that the policy has, or leave `keys` out"}`,
    }));
}

function logIn(policy: Place): Place[] {
  return each(at(policy, "changes"));
}
