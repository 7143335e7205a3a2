import type { Condition } from "./consent/condition.ts";
import type { ConsentOptions } from "./consent/consent.ts";
import { gateScript } from "./gate/gate-script.ts";
import { gatekeeperOf } from "./gate/gatekeeper.ts";
import type { ScriptSource } from "./gate/page.ts";
import { createDevice } from "./test-device.ts";
import { createPage } from "./test-page.ts";

/** A tab of a device: a page with gates in it, and a log of what happens there. */
export function openTab(options: Partial<ConsentOptions> = {}, device = createDevice()) {
  const log: string[] = [];
  const page = createPage(log);
  const consent = device.open(undefined, options);
  const gatekeeper = gatekeeperOf(consent, page);
  return {
    device,
    consent,
    page,
    log,
    gatekeeper,
    /**
     * Somebody mounts a script, and writes down all they hear of it.
     *
     * @param name an address where it begins with a slash, and otherwise a text
     */
    mount(owner: string, name: string, requires: Condition, more: Partial<ScriptSource> = {}) {
      const source = name.startsWith("/") ? { src: name } : { text: name };
      return gateScript(
        consent,
        gatekeeper,
        { requires, ...source, ...more },
        {
          onLoad: () => void log.push(`${owner}: load`),
          onError: ({ message }) => void log.push(`${owner}: ${message}`),
          onRevoke: () => void log.push(`${owner}: revoke`),
        },
      );
    },
  };
}
