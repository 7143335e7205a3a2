import { type Condition, isMet, keysIn } from "./consent/condition.ts";
import type { Consent } from "./consent/consent.ts";
import { gateScript } from "./gates.ts";
import { dataLayer } from "./host/data-layer.ts";
import { warnOnce } from "./host/development.ts";
import type { Policy } from "./policy/policy.ts";
import { createTeller } from "./vendors/create-teller.ts";
import { GOOGLE_SIGNALS, GOOGLE_SIGNALS_BY_KIND } from "./vendors/google-signals.ts";
import { queueTag, requirementOfTag } from "./vendors/google-tags.ts";
import { type GoogleSignalOptions, googleTell } from "./vendors/google-tell.ts";
import { groundsIn } from "./vendors/grounds.ts";

// This only wires; what is decided is decided in `vendors/`.

/** How Google is told of a visitor's choice, and which of its tags are loaded. */
export type GoogleConsentOptions<P extends Policy = Policy> = GoogleSignalOptions<P> & {
  /**
   * Ids of tags to load: `G-…`, `AW-…`, `DC-…`, `GT-…`, `GTM-…`. In basic mode `G-` waits until `analytics_storage` is granted,
   * `GT-` and `GTM-` until that or `ad_storage` is, the others until `ad_storage` is. @default none
   */
  readonly tags?: readonly string[];
};

/**
 * Tells Google's tags of the visitor's choice, by Consent Mode v2: what holds without one at once, the choice as soon as it is
 * known, on every page, and every change. Call it before any of Google's tags; on a server it does nothing.
 *
 * @returns stops; tags that have started go on until the page is left
 *
 * @example
 * googleConsentMode(consent, { tags: ["G-XXXXXXX"] });
 */
export function googleConsentMode<P extends Policy>(
  consent: Consent<P>,
  options: GoogleConsentOptions<P> = {},
): () => void {
  const layer = dataLayer();
  if (!layer) return () => {};
  const own = consent as unknown as Consent;
  const { tags = [] } = options;
  const grounds = groundsIn(own.policy, GOOGLE_SIGNALS_BY_KIND, options);
  const required = (id: string) => requirementOfTag(id, grounds, options);
  try {
    if (process.env.NODE_ENV !== "production") {
      if (options.mode === "advanced") warnOnce(PINGS);
      for (const id of tags) warnOfIdle(id, required(id), own.policy);
    }
  } catch {
    // Without a bundler there is no `process`, and nobody to warn.
  }
  const tell = createTeller(
    own.policy,
    GOOGLE_SIGNALS,
    grounds,
    googleTell(layer.command, options),
    layer.told,
  );
  const look = () => {
    const snapshot = own.getSnapshot();
    // In this order: what a tag's script looks for is there when it comes.
    tell(snapshot);
    for (const id of tags) {
      const requires = required(id);
      // Once in a page, however often it is asked for and allowed.
      if (layer.told[id] || !isMet(requires, snapshot.keys)) continue;
      layer.told[id] = true;
      gateScript(own, { requires, src: queueTag(id, layer), async: true });
    }
  };
  const stop = own.subscribe(look);
  look();
  return stop;
}

const PINGS =
  'googleConsentMode({ mode: "advanced" }): tags load and send pings before the visitor has answered. In the EU these need ' +
  'consent as cookies do (EDPB Guidelines 2/2023). Leave `mode` out, for "basic", unless no visitor has to be asked first.';

function warnOfIdle(id: string, requires: Condition, { id: policy }: Policy): void {
  if (keysIn(requires).some(Boolean)) return;
  warnOnce(
    `googleConsentMode(): "${id}" never loads: the policy "${policy}" has no category that decides about analytics_storage or ` +
      "ad_storage, whichever the tag waits for. Add one of kind analytics or marketing, or say in `byKind` which kind it is.",
  );
}
