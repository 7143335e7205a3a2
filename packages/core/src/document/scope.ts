import type { Regime } from "../consent/regime.ts";
import { optIn } from "../consent/regimes.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Inventory } from "../consent/storage.ts";
import type { DocumentTexts } from "../document-texts/document-texts.ts";
import { pickTexts } from "../document-texts/pick-texts.ts";
import type { Policy } from "../policy/policy.ts";
import { readable } from "./readable.ts";

/** Everything about a document that is not in the policy. */
export interface DocumentOptions {
  /** BCP 47 tag of the language to write in. @default that of `state`, else English */
  readonly locale?: string;
  /** Languages beside English, from `@cookiepact/core/document/locales/…`. */
  readonly texts?: readonly DocumentTexts[];
  /** The visitor's snapshot, for a page of their own. @default the page is the same for everybody */
  readonly state?: ConsentSnapshot | null;
  /** Where forms are sent that work without script. @default that of `state` */
  readonly endpoint?: string | undefined;
  /** The law that applies. @default that of `state`, else `optIn` */
  readonly regime?: Regime;
  /** "13 months" is longer in some years than in others. @default that of `state`, else the day of the policy */
  readonly now?: Date;
  /** What is on the visitor's device. @default nobody has looked */
  readonly inventory?: Inventory | null;
  /** Script can look there, and reset what is saved. @default whether there is an inventory */
  readonly device?: boolean;
}

/** What every section is written from. */
export interface Scope {
  readonly policy: Policy;
  readonly texts: DocumentTexts;
  /** The visitor's; `null` in a document that is the same for everybody. */
  readonly state: ConsentSnapshot | null;
  /** Where forms are sent; absent where only script can carry them out. */
  readonly endpoint: string | undefined;
  readonly regime: Regime;
  readonly now: Date;
  /** What is on the visitor's device; `null` where nobody has looked. */
  readonly inventory: Inventory | null;
  /** Script can look, and reset what is saved. */
  readonly device: boolean;
  /** What ids begin with, so that two documents can stand in one page. */
  readonly prefix: string;
}

/** @param prefix what ids begin with */
export function scopeOf(policy: Policy, options: DocumentOptions, prefix: string): Scope {
  const { state = null, inventory = null, texts = [] } = options;
  return {
    policy: readable(policy),
    texts: pickTexts(options.locale ?? state?.locale ?? "en", texts),
    state,
    endpoint: options.endpoint ?? state?.endpoint,
    regime: options.regime ?? state?.regime ?? optIn,
    now: options.now ?? state?.now ?? dayOf(policy.updated),
    inventory,
    device: options.device ?? inventory !== null,
    prefix,
  };
}

/** What says nothing of a day is measured from one that all durations can be added to. */
function dayOf(text: string): Date {
  const day = new Date(text);
  return Number.isNaN(day.getTime()) ? new Date(0) : day;
}
