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
  },
};
