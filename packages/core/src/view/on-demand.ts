import type { Consent } from "../consent/consent.ts";

/** A part of the interface that is loaded when it is first wanted, and then kept. */
export interface OnDemand<Part> {
  /** The part, once it has been loaded. */
  get(): Part | undefined;
  /** Loads it before it is wanted. Where that fails, nothing is lost but the head start. */
  prepare(): void;
  /**
   * Loads it for preferences that are open. Where that fails they do not stay open, so that the visitor can press again,
   * and the next press tries again.
   */
  load(consent: Pick<Consent, "getSnapshot" | "close">, onLoaded: (part: Part) => void): void;
}

/** @param load usually `() => import("…")` */
export function onDemand<Part>(load: () => Promise<Part>): OnDemand<Part> {
  let part: Part | undefined;
  const keep = (loaded: Part) => {
    part = loaded;
    return loaded;
  };
  return {
    get: () => part,
    prepare: () => void load().then(keep, () => {}),
    load({ getSnapshot, close }, onLoaded) {
      load()
        .then(keep)
        .then(onLoaded, () => {
          // Only what is still open: on a banner, closing may be an answer.
          if (getSnapshot().preferencesOpen) close();
        });
    },
  };
}
