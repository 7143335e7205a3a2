import { varyOnConsent } from "./vary.ts";

/** What becomes of a response's Set-Cookie headers. */
interface CookieChanges {
  readonly before: readonly string[];
  /** What is left of them, in their order. */
  readonly kept: readonly string[];
  readonly added: readonly string[];
  /** Whether the response is a page. */
  readonly page: boolean;
}

/** What a response was before enforcement changed it, and for whom it did. */
interface Before {
  readonly request: unknown;
  readonly cookies: readonly string[];
  readonly vary: string | null;
}

// On the response itself: a WeakMap of every response is work for the garbage collector, and shows in the throughput.
const BEFORE = Symbol("before enforcement");

interface Changed extends Response {
  [BEFORE]?: Before;
}

/**
 * The response that may be changed for a request: the very one, or a copy as it was where it has been changed for another
 * request before. A server may keep a response and send it to many: what was one visitor's must not reach the next.
 */
export function ownResponse(response: Changed, request: unknown): Response {
  const before = response[BEFORE];
  if (!before || before.request === request) return response;
  return withHeaders(response.clone(), (headers) => {
    setCookies(headers, before.cookies);
    if (before.vary === null) headers.delete("vary");
    else headers.set("vary", before.vary);
  });
}

/**
 * Changes a response's headers in place: a copy would cost more than all the rest, for its body would become a stream. Those
 * of a fetched response cannot be changed; it is copied.
 */
export function changeCookies(
  response: Changed,
  request: unknown,
  { before, kept, added, page }: CookieChanges,
): Response {
  const isKept = kept.length === before.length && kept.every((each, at) => each === before[at]);
  if (isKept && added.length === 0 && !page) return response;
  response[BEFORE] ??= { request, cookies: before, vary: response.headers.get("vary") };
  return withHeaders(response, (headers) => {
    if (!isKept) setCookies(headers, kept);
    for (const cookie of added) headers.append("set-cookie", cookie);
    if (page) varyOnConsent(headers);
  });
}

function setCookies(headers: Headers, cookies: readonly string[]): void {
  headers.delete("set-cookie");
  for (const cookie of cookies) headers.append("set-cookie", cookie);
}

function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  try {
    change(response.headers);
    return response;
  } catch {
    const headers = new Headers(response.headers);
    change(headers);
    const { body, status, statusText } = response;
    return new Response(body, { status, statusText, headers });
  }
}
