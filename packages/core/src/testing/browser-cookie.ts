/** A cookie as Playwright's `addCookies` and `storageState`, Puppeteer and WebDriver take it. */
export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  /** The host alone, or with a dot in front where the policy shares the cookie across subdomains. */
  readonly domain: string;
  readonly path: "/";
  /** Seconds since 1970. */
  readonly expires: number;
  readonly httpOnly: false;
  readonly secure: boolean;
  readonly sameSite: "Lax";
}

/**
 * What a browser makes of the consent cookie.
 *
 * @param setCookie as `serializeRecord` writes it
 * @param hostname of the page that set it
 * @param written the moment at which it was set
 */
export function browserCookie(setCookie: string, hostname: string, written: Date): BrowserCookie {
  const [pair = "", ...rest] = setCookie.split("; ");
  const [name = "", value = ""] = pair.split("=");
  const attributes = new Map(rest.map((each) => [...each.split("="), ""] as [string, string]));
  const shared = attributes.get("Domain");
  return {
    name,
    value,
    domain: shared ? `.${shared}` : hostname,
    path: "/",
    expires: Math.floor(written.getTime() / 1000) + Number(attributes.get("Max-Age")),
    httpOnly: false,
    secure: attributes.has("Secure"),
    sameSite: "Lax",
  };
}
