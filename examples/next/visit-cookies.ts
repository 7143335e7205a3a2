const TWO_YEARS = 63_072_000;

/** What a server might set on every visit without asking. What comes of it is for `enforce` to say. */
export const VISIT_COOKIES = [
  "session_token=sample; Path=/; HttpOnly; SameSite=Lax",
  `_analytics=sample; Path=/; Max-Age=${TWO_YEARS}; SameSite=Lax`,
  `dashboard_layout=columns; Path=/; Max-Age=${TWO_YEARS}; SameSite=Lax`,
] as const;
