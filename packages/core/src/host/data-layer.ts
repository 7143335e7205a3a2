import { attempt } from "../consent/attempt.ts";
import type { Told } from "../vendors/create-teller.ts";
import type { DataLayer } from "../vendors/data-layer.ts";

/** The `dataLayer` of this page, made if it is missing. `undefined` where there is none to be had. */
export function dataLayer(): DataLayer | undefined {
  try {
    const page = window as { dataLayer?: object[] };
    page.dataLayer ||= [];
    const told = page.dataLayer as object as Told;
    told.cookiepact ||= "";
    // Looked up each time: a page may put another queue in its place.
    const push = (entry: object) => attempt(() => page.dataLayer?.push(entry));
    return {
      push,
      command() {
        // biome-ignore lint/complexity/noArguments: Google Tag Manager takes an array for data, and obeys only this object
        push(arguments);
      },
      told,
      now: new Date(),
    };
  } catch {
    // On a server, and in a page that has something else in its place.
  }
}
