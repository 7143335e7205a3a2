import type { InitialConsent } from "@cookiepact/core/server";

declare module "h3" {
  interface H3EventContext {
    /** The consent of the visitor who made the request. A page that is prerendered, or served from a file, has none. */
    consent?: InitialConsent;
  }
}
