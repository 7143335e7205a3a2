import { cookieNames } from "../cookie/parse-cookies.ts";
import { resettableItems } from "../policy/declared-items.ts";
import type { Policy } from "../policy/policy.ts";
import { leftoverDeletions } from "./leftover-deletions.ts";

/**
 * Deletes the visitor's own settings, see `Purpose.resettable`: what of them is among the request's cookies, HttpOnly ones
 * included, and by their exact names those of other paths, which no request to the endpoint carries.
 */
export function resetDeletions(policy: Policy, request: Request): string[] {
  const elsewhere = resettableItems(policy).flatMap(({ item }) => {
    const { name, storage = "cookie", path = "/" } = item;
    return storage === "cookie" && path !== "/" && !name.includes("*") ? name : [];
  });
  const present = cookieNames(request.headers.get("cookie") ?? "");
  return leftoverDeletions({ policy, keys: {}, resets: true }, [...elsewhere, ...present], []);
}
