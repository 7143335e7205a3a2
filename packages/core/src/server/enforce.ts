import type { Policy } from "../policy/policy.ts";
import { leftoverDeletions } from "./leftover-deletions.ts";
import { mayRenew, renewedCookie } from "./renewal.ts";
import { replaceHeaders } from "./replace-headers.ts";
import { screenSetCookie } from "./screen-set-cookie.ts";
import { isPage, varyOnConsent } from "./vary.ts";
import { type ReadOptions, visitorOf } from "./visitor.ts";

export interface EnforceOptions extends ReadOptions {
  /** Called with the name of every cookie that the response sets and the policy does not declare. It is set all the same. */
  readonly onUndeclared?: (name: string) => void;
}

/**
 * Makes a response keep to the visitor's answer: cookies of what is not allowed are not set, and those that are left from
 * before are deleted, HttpOnly ones included; lifetimes are cut to the declared retention; the consent cookie is renewed
 * with the time that it has left, and never more; pages vary on what they depend on.
 *
 * @returns a response with the same status and body; the very one where there was nothing to do
 *
 * @example
 * return enforce(policy, request, await next());
 */
export function enforce(
  policy: Policy,
  request: Request,
  response: Response,
  options: EnforceOptions = {},
): Response {
  const { consent, secure } = visitorOf<Policy>(policy, request, options);
  const snapshot = consent.getSnapshot();
  const { onUndeclared = () => {} } = options;
  const set = response.headers.getSetCookie();
  const screened = set.flatMap((header) => screenSetCookie(policy, snapshot, header, onUndeclared));
  const cookies = [
    ...screened,
    ...leftoverDeletions(policy, snapshot, request.headers.get("cookie") ?? "", screened),
    ...(mayRenew(policy, response.headers) ? renewedCookie(policy, snapshot, secure) : []),
  ];
  const unchanged = cookies.length === set.length && cookies.every((each, at) => each === set[at]);
  if (unchanged && !isPage(response.headers)) return response;
  return replaceHeaders(response, (headers) => {
    headers.delete("set-cookie");
    for (const cookie of cookies) headers.append("set-cookie", cookie);
    if (isPage(headers)) varyOnConsent(headers);
  });
}
