import { optIn } from "../consent/regimes.ts";
import { resolve } from "../consent/resolve.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Policy } from "../policy/policy.ts";
import { createTeller, type Told } from "./create-teller.ts";
import { GOOGLE_SIGNALS, GOOGLE_SIGNALS_BY_KIND } from "./google-signals.ts";
import { type GoogleCommand, type GoogleSignalOptions, googleTell } from "./google-tell.ts";
import { groundsIn } from "./grounds.ts";

/** How long tags wait in advanced mode for a choice that comes with the page's script. As in Google's own examples. */
const LATE = 500;

/**
 * Code for an inline script at the beginning of the `<head>`, before every tag: it queues the defaults and, where the server
 * knows the visitor's answer, the answer. `googleConsentMode()` then goes on from there.
 *
 * @param snapshot what `readConsent()` has read from the request; left out for pages that are the same for everybody
 * @returns JavaScript that can stand between `<script>` and `</script>` as it is
 *
 * @example
 * `<script nonce="${nonce}">${googleConsentScript(policy, readConsent(policy, request))}</script>`
 */
export function googleConsentScript<P extends Policy>(
  policy: P,
  snapshot?: ConsentSnapshot<P> | null,
  options: GoogleSignalOptions<P> = {},
): string {
  const seen = snapshot?.known ? (snapshot as ConsentSnapshot) : unseen(policy);
  const commands: GoogleCommand[] = [];
  const late = options.mode === "advanced" && !snapshot?.known && { waitForUpdate: LATE };
  const tell = googleTell((...command) => commands.push(command), {
    ...late,
    ...options,
  } as GoogleSignalOptions);
  const told: Told = {};
  createTeller(
    policy,
    GOOGLE_SIGNALS,
    groundsIn(policy, GOOGLE_SIGNALS_BY_KIND, options),
    tell,
    told,
  )(seen);
  return codeOf(commands, told);
}

/** Somebody whom nobody has looked at: only what is necessary is known to be allowed. */
function unseen(policy: Policy) {
  const circumstances = { regime: optIn, signals: {}, now: new Date(0) };
  return { ...circumstances, record: [], keys: resolve(policy, [], circumstances).keys };
}

/** For every browser that Google's tags run in, and so in the JavaScript of 2009. Tags read `arguments` objects, no arrays. */
function codeOf(commands: readonly GoogleCommand[], { cookiepact }: Told): string {
  const calls = commands.map((values) => `g(${values.map(literal)});`);
  const run = `${calls.join("")}d.cookiepact=${literal(cookiepact)}`;
  return `(function(d){function g(){d.push(arguments)}${run}})(window.dataLayer=window.dataLayer||[])`;
}

/** JSON in which nothing can end the element that it stands in, or begin a comment there. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
