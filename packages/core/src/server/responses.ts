import type { ConsentSnapshot } from "../consent/snapshot.ts";

/** Nobody's answer belongs into a cache. */
export const PRIVATE = { "cache-control": "no-store", vary: "Cookie, Sec-GPC, Accept" };

/** Says no, in plain words that repeat nothing of what was sent. */
export function refuse(status: number, reason: string, headers: HeadersInit = {}): Response {
  return Response.json({ error: reason }, { status, headers: { ...PRIVATE, ...headers } });
}

/** The present state, for a page's script. */
export function stateResponse(
  { keys, pending, record }: ConsentSnapshot,
  cookies: readonly string[] = [],
  status = 200,
): Response {
  return withCookies(
    Response.json({ keys, pending, record }, { status, headers: PRIVATE }),
    cookies,
  );
}

/** Back to a page, which the browser then asks for anew. */
export function goTo(path: string, cookies: readonly string[]): Response {
  return withCookies(
    new Response(null, { status: 303, headers: { ...PRIVATE, location: path } }),
    cookies,
  );
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
