import { enforce } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { VISIT_COOKIES } from "./visit-cookies.ts";

/** Stands before the page that is rendered for each visitor. */
export function proxy(request: NextRequest): Response {
  const csp = contentSecurityPolicy(`'nonce-${crypto.randomUUID()}' 'strict-dynamic'`);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp); // From here Next takes the nonce for its scripts.
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  for (const cookie of VISIT_COOKIES) response.headers.append("set-cookie", cookie);
  return enforce(policy, request, response);
}

export const config = { matcher: "/" };
