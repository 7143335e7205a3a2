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
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${COOKIE}=${name}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`;
  } catch {
    // Then the report is pinned until the page is left.
  }
}

/** Where a browser blocks all cookies, even looking at them throws. */
function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return "";
  }
}
