import { type Condition, isMet } from "./consent/condition.ts";
import type { Consent } from "./consent/consent.ts";
import { follow } from "./consent/follow.ts";
import type { ConsentSnapshot } from "./consent/snapshot.ts";
import { gateScript } from "./gate/gate-script.ts";
import { gateFor } from "./gate-keeping.ts";
import { warnOnce } from "./host/development.ts";
import { isVouchedFor, keysOf, loadMedia, sourceOf, watchGated } from "./host/gated-elements.ts";
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
    const gate = gateFor(consent, requires, "gateElements()");
    const source = sourceOf(element);
    if (!source) {
      const isDue = ({ keys }: ConsentSnapshot) => isMet(gate.requires, keys);
      return follow(gate.consent, isDue, () => loadMedia(element));
    }
    if (!isVouchedFor(element)) return refuse(element);
    const script = { ...source, requires: gate.requires };
    return gateScript(gate.consent, gate.gatekeeper, script, {}, element);
  });
}

function refuse(element: HTMLElement): () => void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const script = (element.cloneNode() as HTMLElement).outerHTML;
      warnOnce(`${script} never starts: it has not the nonce of the page's scripts.`);
    }
  } catch {
    // Without a bundler there is no `process`, and nobody to warn.
  }
  return () => {};
}
