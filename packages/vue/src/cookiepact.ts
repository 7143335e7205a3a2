import { warnOfUndeclared } from "@cookiepact/core/development";
import type { App } from "vue";
import { ConsentContext, type ConsentProviderProps } from "./context.ts";

/**
 * Makes consent known to a whole app.
 *
 * @example
 * createApp(App).use(cookiepact, { consent: createConsent(policy), messages: [de] }).mount("#app");
 */
export const cookiepact = {
  install(app: App, options: ConsentProviderProps): void {
    app.provide(ConsentContext, options);
    try {
      if (process.env.NODE_ENV !== "production") {
        const stop = warnOfUndeclared(options.consent);
        // Vue 3.4 does not tell when an app ends.
        app.onUnmount?.(stop);
      }
    } catch {
      // Without a bundler there is no `process`, and nobody to warn.
    }
  },
};
