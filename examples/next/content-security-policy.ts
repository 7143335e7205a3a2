// The tools that Next adds while you develop need both. What is built needs neither.
const FOR_TOOLS =
  process.env.NODE_ENV === "development" ? ["'unsafe-inline'", "'unsafe-eval'"] : [];

/** As strict as Cookiepact allows: no inline style, nothing from elsewhere, and only the scripts named here. */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src", ...scripts, ...FOR_TOOLS].join(" "),
    ["style-src 'self'", ...FOR_TOOLS].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}
