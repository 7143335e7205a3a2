import { type Condition, isMet } from "./consent/condition.ts";
import type { Consent } from "./consent/consent.ts";
import { follow } from "./consent/follow.ts";
import { gateScript } from "./gate/gate-script.ts";
import { gateFor } from "./gate-keeping.ts";
import { keysOf, loadMedia, sourceOf, watchGated } from "./host/gated-elements.ts";
import type { Policy } from "./policy/policy.ts";

/**
 * Gates what stands in the page's HTML, now or later: `<script type="text/plain" data-cookiepact="analytics">`, and frames and
 * images with `data-src` in place of `src`. Several keys, with spaces between, must all be allowed.
 *
 * @param root where to look. @default the whole page
 * @returns stops looking for more; what was found goes on to follow the consent
 *
 * @example
 * gateElements(consent);
 */
export function gateElements<P extends Policy>(
  consent: Consent<P>,
  root?: ParentNode & Node,
): () => void {
  return watchGated(root, (element) => {
    const requires = { all: keysOf(element) } as Condition<P>;
    const user = `<${element.tagName.toLowerCase()} data-cookiepact>`;
    const gate = gateFor(consent, requires, user);
    const source = sourceOf(element);
    if (source) {
      const script = { ...source, requires: gate.requires };
      gateScript(gate.consent, gate.gatekeeper, script, {}, element);
    } else {
      follow(
        gate.consent,
        ({ keys }) => isMet(gate.requires, keys),
        () => loadMedia(element),
      );
    }
  });
}
