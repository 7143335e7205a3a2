import { building } from "$app/env";
import type { LayoutServerLoad } from "./$types";

/** What the server knows of the visitor. A prerendered page is the same for everyone, and knows nothing. */
export const load: LayoutServerLoad = ({ locals }) => ({
  locale: building ? null : locals.consent.locale,
});
