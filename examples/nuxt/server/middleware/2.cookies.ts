const ONE_YEAR = 31_536_000;

/** Tries to set a cookie of every category, whatever the visitor has answered: the plugin drops what they have not allowed. */
export default defineEventHandler((event) => {
  if (event.path.split("?", 1)[0] !== "/") return;
  const secure = getRequestProtocol(event) === "https";
  const options = { path: "/", sameSite: "lax", secure, httpOnly: true } as const;
  setCookie(event, "session_token", crypto.randomUUID(), options);
  setCookie(event, "_analytics", "1", { ...options, maxAge: ONE_YEAR });
  setCookie(event, "dashboard_layout", "columns", { ...options, maxAge: ONE_YEAR });
});
