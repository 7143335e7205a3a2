import { REPORTS, type ReportName } from "./reports.ts";

// One of the cookies that the policy declares under "functional": call nothing here before that is allowed.
const COOKIE = "widget_prefs";
const ONE_YEAR = 31_536_000;

export function pinnedReport(): ReportName {
  const stored = readCookies()
    .split("; ")
    .find((pair) => pair.startsWith(`${COOKIE}=`));
  return REPORTS.find((name) => stored?.endsWith(`=${name}`)) ?? "support";
}

export function pinReport(name: ReportName): void {
  writeCookie(`${COOKIE}=${name}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
}

export function unpinReport(): void {
  writeCookie(`${COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`);
}

/** Where a browser blocks all cookies, even looking at them throws. */
function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return "";
  }
}

function writeCookie(cookie: string): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = cookie;
  } catch {
    // Then the report is pinned until the page is left.
  }
}
