import type { Condition } from "../consent/condition.ts";
import type { DataLayer } from "./data-layer.ts";
import type { GoogleSignal } from "./google-signals.ts";
import type { GoogleSignalOptions } from "./google-tell.ts";
import type { Grounds } from "./grounds.ts";

/**
 * What a tag waits for, by how its id begins: `G-` for the storage of analytics; `GT-` and `GTM-`, which may hold anything, for
 * either; all others are about advertising. In advanced mode none of them waits. One for which the policy has no category
 * never loads: a condition of nothing is not met, and neither is its opposite.
 */
export function requirementOfTag(
  id: string,
  grounds: Grounds<GoogleSignal>,
  { mode }: GoogleSignalOptions,
): Condition {
  const any = [
    ...(/^G/.test(id) ? grounds("analytics_storage") : []),
    ...(/^G-/.test(id) ? [] : grounds("ad_storage")),
  ];
  return { any: mode === "advanced" ? [...any, { not: { any } }] : any };
}

/**
 * Queues what a tag's script looks for when it has come, as Google's own snippets do.
 *
 * @returns where the script is
 */
export function queueTag(id: string, { command, push, now }: DataLayer): string {
  const isContainer = /^GTM-/.test(id);
  if (isContainer) push({ "gtm.start": +now, event: "gtm.js" });
  else {
    command("js", now);
    command("config", id);
  }
  return `https://www.googletagmanager.com/${isContainer ? "gtm.js" : "gtag/js"}?id=${id}`;
}
