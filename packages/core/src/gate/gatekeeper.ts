import { isMet, keysIn } from "../consent/condition.ts";
import type { Consent } from "../consent/consent.ts";
import { createKnownScripts, type KnownScript, type KnownScripts } from "./known-scripts.ts";
import type { Page } from "./page.ts";

/** Watches over everything that one consent has let into the page. */
export interface Gatekeeper extends Pick<KnownScripts, "start" | "leave"> {
  /** The keys that have been allowed since the first gate stood. */
  readonly everAllowed: ReadonlySet<string>;
}

const gatekeepers = new WeakMap<object, Gatekeeper>();

/** There is one for each consent, so that two components that name one script start it once. */
export function gatekeeperOf(consent: Consent, page: Page): Gatekeeper {
  const gatekeeper = gatekeepers.get(consent) ?? createGatekeeper(consent, page);
  gatekeepers.set(consent, gatekeeper);
  return gatekeeper;
}

function createGatekeeper(consent: Consent, page: Page): Gatekeeper {
  const { all, start, leave } = createKnownScripts(page.insert);
  const everAllowed = new Set<string>();
  /** What was astray when the page was last ended, and is still: the visitor may have stayed. */
  let ended: readonly KnownScript[] = [];

  function look() {
    const { keys } = consent.getSnapshot();
    for (const [key, { allowed }] of Object.entries(keys)) if (allowed) everAllowed.add(key);
    const astray = findAstray();
    ended = ended.filter((script) => astray.includes(script));
    if (astray.some(isNews)) void endPage();
  }

  /** What has started, and is not allowed any more. */
  function findAstray() {
    const { keys } = consent.getSnapshot();
    const mayRun = ({ grounds }: KnownScript) => grounds.some((ground) => isMet(ground, keys));
    return all().filter((script) => script.started && !mayRun(script));
  }

  function isNews(script: KnownScript) {
    return !ended.includes(script);
  }

  /** What has run cannot be un-run. */
  async function endPage() {
    // When everybody who was told to stop has stopped, and what they stored is gone.
    await Promise.resolve();
    await consent.storage?.sweep();
    const { whenRevoked } = consent;
    const astray = findAstray();
    const isOldStory = !astray.some(isNews);
    ended = astray;
    if (isOldStory || whenRevoked === "none") return;
    if (typeof whenRevoked === "function") whenRevoked(revokedKeys(astray));
    // A refusal that the browser did not keep holds as long as this page does, and no longer.
    else if (consent.getSnapshot().persisted) page.reload();
  }

  /** The keys that it is about: another one of the same condition may still be allowed. */
  function revokedKeys(astray: readonly KnownScript[]) {
    const { keys } = consent.getSnapshot();
    const named = astray.flatMap(({ grounds }) => grounds.flatMap(keysIn));
    return [...everAllowed].filter((key) => named.includes(key) && !keys[key]?.allowed);
  }

  consent.subscribe(look);
  look();
  return {
    everAllowed,
    start(...script) {
      const started = start(...script);
      // What was astray may be wanted on other grounds.
      look();
      return started;
    },
    leave,
  };
}
