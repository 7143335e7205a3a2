import type { PageServerLoad } from "./$types";

const ONE_YEAR = 31_536_000;

/** Tries to set a cookie of every category, whatever the visitor has answered: `enforce` drops what they have not allowed. */
export const load: PageServerLoad = ({ cookies, url }) => {
  const options = { path: "/", secure: url.protocol === "https:" };
  cookies.set("session_token", crypto.randomUUID(), options);
  cookies.set("_analytics", "1", { ...options, maxAge: ONE_YEAR });
  cookies.set("dashboard_layout", "columns", { ...options, maxAge: ONE_YEAR });
};
