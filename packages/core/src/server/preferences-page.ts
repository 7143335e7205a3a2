import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { pickMessages } from "../messages/pick-messages.ts";
import type { Policy } from "../policy/policy.ts";
import { htmlOf } from "../view/html.ts";
import { element } from "../view/nodes.ts";
import { preferencesView } from "../view/preferences-view.ts";
import { wholePage } from "../view/whole-page.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { preferencesHtml } from "./preferences-html.ts";
import { PRIVATE } from "./responses.ts";
import { returnPath } from "./return-path.ts";
import { STYLESHEET } from "./stylesheet.ts";

/** The preferences for a page of your own around them. */
export interface PreferencesPage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  /** A `<main>` with the whole form. Safe to put into a page as it is. */
  readonly html: string;
}

/**
 * Not even the style of a policy's text can be smuggled in, and no other site can put the page into a frame to harvest
 * "accept" (SE-07).
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The preferences as a page of their own, for a browser without script. */
export function preferencesPage(
  policy: Policy,
  snapshot: ConsentSnapshot,
  request: Request,
  { messages = [], stylesheet = STYLESHEET, renderPage }: ConsentHandlerOptions,
): Response {
  const { searchParams } = new URL(request.url);
  const spoken = pickMessages(snapshot.locale, messages);
  const view = preferencesView(policy, snapshot, spoken);
  const returnTo = returnPath(request, searchParams.get("returnTo"));
  const main = preferencesHtml(view, { layer: "preferences", returnTo });
  const page = {
    lang: spoken.locale,
    dir: spoken.dir,
    title: `${view.title.text} · ${policy.controller.name}`,
  };
  const headers = { ...PRIVATE, "content-type": "text/html; charset=utf-8" };
  if (renderPage) return new Response(renderPage({ ...page, html: htmlOf(main) }), { headers });
  const head = [element("meta", { name: "robots", content: "noindex" })];
  return new Response(wholePage({ ...page, stylesheet, head, body: [main] }), {
    headers: { ...headers, "content-security-policy": CONTENT_SECURITY_POLICY },
  });
}
