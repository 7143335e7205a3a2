import type { ConsentSnapshot } from "@cookiepact/core";
import type { policy } from "@example/policy";

declare module "h3" {
  interface H3EventContext {
    /** The consent of the visitor who made the request. A page that is prerendered, or served from a file, has none. */
    consent?: ConsentSnapshot<typeof policy>;
  }
}
