import { alike, answer, askedCategories, draftedChoices } from "./consent/answer.ts";
import type { Consent, ConsentOptions } from "./consent/consent.ts";
import type { Choices } from "./consent/decide.ts";
import { observe } from "./consent/observe.ts";
import { onGrant } from "./consent/on-grant.ts";
import { optIn } from "./consent/regimes.ts";
import { blankState, type ConsentState, snapshotOf } from "./consent/snapshot.ts";
import { createStore } from "./consent/store.ts";
import type { SourceCode } from "./cookie/record.ts";
import { defaultHost } from "./host/default-host.ts";
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
export function createConsent<P extends Policy>(policy: P, options: ConsentOptions = {}): Consent<P> {
  const { host = defaultHost(), regime = optIn } = options;
  const blank = blankState(regime, options.locale ?? "en", host.now());
  const serverSnapshot = snapshotOf(policy, blank);
  let state = observe(policy, host, { ...blank, locale: options.locale ?? host.readLocale() });
  const store = createStore(snapshotOf(policy, state), () => {
    refresh();
    return host.listen(refresh);
  });

  function become(next: ConsentState) {
    if (next === state) return;
    state = next;
    store.set(snapshotOf(policy, state, store.get()));
  }

  function refresh() {
    become(observe(policy, host, state));
  }

  function closePreferences() {
    if (state.preferencesOpen) become({ ...state, preferencesOpen: false, draft: {} });
  }

  /** Looks first: another tab may have answered since. */
  function settle(choose: () => Choices, source: SourceCode) {
    refresh();
    const choices = choose();
    if (Object.keys(choices).length === 0) return closePreferences();
    become(answer(policy, host, state, choices, source));
    host.announce();
  }

  const asked = () => askedCategories(policy, store.get());
  const consent: Consent<Policy> = {
    policy,
    getSnapshot: store.get,
    getServerSnapshot: () => serverSnapshot,
    subscribe: store.subscribe,
    acceptAll: () => settle(() => alike(asked(), true), "a"),
    rejectAll: () => settle(() => alike(asked(), false), "r"),
    save: (choices, source = "p") =>
      settle(() => choices ?? draftedChoices(policy, store.get()), source),
    withdraw: (key) =>
      settle(() => alike(key ? [key] : optionalCategories(policy), false), "w"),
    toggle: (key, on) => become({ ...state, draft: { ...state.draft, [key]: on } }),
    openPreferences: () => become({ ...state, preferencesOpen: true }),
    close() {
      const refuses = regime.close === "refuse" && !state.preferencesOpen;
      if (refuses) settle(() => alike(store.get().pending, false), "x");
      else closePreferences();
    },
    setLocale: (locale) => become({ ...state, locale }),
    onGrant: (key, start) => onGrant(consent, key, start),
  };
  return consent as unknown as Consent<P>;
}
