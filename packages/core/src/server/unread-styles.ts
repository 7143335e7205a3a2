import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { PRIVATE } from "./responses.ts";

/** The banner that a static or cached page has for everybody, and the room that the page keeps for it. */
const HIDDEN =
  "[data-cookiepact-unread]{display:none!important}" +
  ":root:has([data-cookiepact-unread])::after{content:none!important}";

/**
 * What hides the banner of a static page from a visitor who has answered, where no script can:
 * `<noscript><link rel="stylesheet" href="/consent"></noscript>`.
 */
export function unreadStyles({ pending }: ConsentSnapshot): Response {
  return new Response(pending.length > 0 ? "" : HIDDEN, {
    headers: { ...PRIVATE, "content-type": "text/css; charset=utf-8" },
  });
}
