import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Attributes } from "./parts.ts";

/** The attributes of a form: script carries it out in the page, and until then, or without script, the endpoint does. */
export function formAttributes({ endpoint }: ConsentSnapshot): Attributes {
  return { method: "post", ...(endpoint && { action: endpoint }) };
}
