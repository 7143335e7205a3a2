import type { GatedScript } from "./gate-script.ts";

/** Tells scripts apart by what they say: mark-up makes new objects of them at each render. */
export function scriptKey(script: GatedScript): string {
  const { requires, src, text, nonce, async, attributes } = script;
  // An address may be an object of Trusted Types.
  return JSON.stringify([requires, src && `${src}`, text, nonce, async, attributes]);
}
