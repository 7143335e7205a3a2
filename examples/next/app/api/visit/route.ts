import { enforce } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import { VISIT_COOKIES } from "../../../visit-cookies.ts";

/** A route handler that sets cookies without asking: `enforce` lets through what the visitor allows. */
export function GET(request: Request): Response {
  const response = Response.json({ visited: true }, { headers: { "cache-control": "no-store" } });
  for (const cookie of VISIT_COOKIES) response.headers.append("set-cookie", cookie);
  return enforce(policy, request, response);
}
