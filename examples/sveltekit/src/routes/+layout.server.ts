import { initialOf } from "@cookiepact/core/server";
import { building } from "$app/env";
import type { LayoutServerLoad } from "./$types";

/** What the request has said of the visitor's consent. A prerendered page is the same for everyone, and knows nothing. */
export const load: LayoutServerLoad = ({ locals }) => ({
  initial: building ? null : initialOf(locals.consent),
});
