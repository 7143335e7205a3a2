import { enforce } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { VISIT_COOKIES } from "./visit-cookies.ts";

const CSP = "content-security-policy";
const STATIC_PAGE = "/cookies";

export const config = { matcher: ["/", "/settings", "/cookies"] };

/** Stands before the pages. */
export function proxy(request: NextRequest): Response {
  return request.nextUrl.pathname === STATIC_PAGE ? toStaticPage() : toLivePage(request);
}

/** Rendered for each visitor: with a nonce of its own, and no cookie that the visitor has not allowed. */
function toLivePage(request: NextRequest): Response {
  const csp = contentSecurityPolicy([`'nonce-${crypto.randomUUID()}'`, "'strict-dynamic'"]);
  const headers = new Headers(request.headers);
  headers.set(CSP, csp); // From here Next takes the nonce for its scripts.
  const response = NextResponse.next({ request: { headers }, headers: { [CSP]: csp } });
  if (request.nextUrl.pathname === "/") {
    for (const cookie of VISIT_COOKIES) response.headers.append("set-cookie", cookie);
  }
  // The response stands for the page to come, and says nothing of it.
  return enforce(policy, request, response, { page: true });
}

/** The same for everybody, and so is what is said of it here. */
function toStaticPage(): Response {
  return NextResponse.next({
    headers: { [CSP]: contentSecurityPolicy(["'self'", ...inlineScripts()]) },
  });
}
