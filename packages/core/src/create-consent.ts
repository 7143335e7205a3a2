import { answer } from "./consent/answer.ts";
import { alike, askedCategories, draftedChoices, refusedCategories } from "./consent/choose.ts";
import type { Consent, ConsentOptions } from "./consent/consent.ts";
import { assertAsked, type Choices } from "./consent/decide.ts";
import { observe } from "./consent/observe.ts";
import { onGrant } from "./consent/on-grant.ts";
import { same } from "./consent/same.ts";
import { type ConsentState, initialState, snapshotOf } from "./consent/snapshot.ts";
import { createStore } from "./consent/store.ts";
import type { Decision, SourceCode } from "./cookie/record.ts";
import { browserHost } from "./host/browser-host.ts";
import { optionalCategories } from "./policy/keys.ts";
import type { Policy } from "./policy/policy.ts";

/**
 * Brings a policy to life on a page: reads the visitor's answer, and carries out new ones. This only wires; what is
 * decided is decided in `consent/`.
 *
 * @example
 * const consent = createConsent(policy);
 * consent.onGrant("analytics", () => startAnalytics());
 */
export function createConsent<P extends Policy>(
  policy: P,
  options: ConsentOptions = {},
): Consent<P> {
  const { host = browserHost(), endpoint, initial, locale, whenRevoked = "reload" } = options;
  const begun = initialState(options, host.now());
  const serverSnapshot = snapshotOf<Policy>(policy, begun);
  const live = { ...begun, known: true, locale: locale ?? initial?.locale ?? host.readLocale() };
  const look = (last: ConsentState) => observe(policy, host, last, initial?.signals);
  const { get, set, subscribe } = createStore(
    // What is the same as on the server is the same object: whoever hydrates is not told of it.
    snapshotOf<Policy>(policy, { ...live, ...look(live) }, serverSnapshot),
    () => {
      refresh();
      const stops = [host.listen(refresh), endpoint?.resume(), storage?.resume()];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  );

  function change(changed: Partial<ConsentState> | null) {
    const next = { ...get(), ...changed };
    if (same(next, get())) return;
    set(snapshotOf(policy, next, get()));
    // After everybody who listens: what is deleted is deleted behind the backs of those who were told to stop.
    storage?.follow();
  }

  function refresh() {
    change(look(get()));
  }

  /** Another tab may have answered since: looks first, and gives to the switches that were not moved what it finds. */
  function settle(chosen: Choices | undefined, source: SourceCode) {
    refresh();
    const choices = chosen ?? draftedChoices(policy, get());
    const answered = Object.values(choices).some((granted) => granted !== undefined);
    change({ ...(answered && answer(policy, host, get(), choices, source)), ...CLOSED, answered });
    if (!answered) return;
    host.announce();
    endpoint?.deliver(get().record.at(-1) as Decision, refresh);
  }

  const consent: Consent<Policy> = {
    policy,
    whenRevoked,
    get storage() {
      return storage;
    },
    getSnapshot: get,
    getServerSnapshot: () => serverSnapshot,
    subscribe,
    // What is asked is what the visitor sees, so it is taken before the look: "all" must not grow under their hands.
    acceptAll: () => settle(alike(askedCategories(policy, get()), true), "a"),
    rejectAll: () => settle(alike(refusedCategories(policy, get()), false), "r"),
    save: (choices, source = "p") => settle(choices, source),
    withdraw: (...keys) => settle(alike(keys[0] ? keys : optionalCategories(policy), false), "w"),
    toggle(key, on) {
      assertAsked(policy, [key]);
      change({ draft: { ...get().draft, [key]: on } });
    },
    openPreferences: () => change({ preferencesOpen: true, answered: false }),
    close() {
      if (get().preferencesOpen || get().regime.close === "none") change(CLOSED);
      else settle(alike(get().pending, false), "x");
    },
    setLocale: (locale) => change({ locale }),
    onGrant: (key, start) => onGrant(consent, key, start),
  };
  const storage = options.storage?.(consent);
  return consent as unknown as Consent<P>;
}

/** Preferences that are closed, and forget what was not saved. */
const CLOSED = { preferencesOpen: false, draft: {} };
