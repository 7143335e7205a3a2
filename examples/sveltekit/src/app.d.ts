import type { ConsentSnapshot } from "@cookiepact/core";
import type { policy } from "@example/policy";

declare global {
  // biome-ignore lint/style/noNamespace: SvelteKit's own name for what an app adds to it
  namespace App {
    interface Locals {
      /** The consent of the visitor who made the request. */
      consent: ConsentSnapshot<typeof policy>;
    }
  }
}
