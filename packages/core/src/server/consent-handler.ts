import type { Policy } from "../policy/policy.ts";
import { asksForExport, exportResponse } from "./export-response.ts";
import type { ConsentHandlerOptions } from "./handler-options.ts";
import { onceEach } from "./once-each.ts";
import { preferencesPage } from "./preferences-page.ts";
import { readFormAnswer, readScriptAnswer } from "./read-answer.ts";
import { readBody } from "./read-body.ts";
import { refuse, stateResponse } from "./responses.ts";
import { isSameOrigin } from "./same-origin.ts";
import { asksForStylesheet, stylesheetResponse } from "./stylesheet.ts";
import { takeForm, takeScript } from "./take-answer.ts";
import { unreadStyles } from "./unread-styles.ts";
import { visitorOf } from "./visitor.ts";

/** Answers a web-standard request. */
export type ConsentHandler = (request: Request) => Promise<Response>;

/**
 * The consent endpoint. `POST` takes an answer, as a form of a page without script (and goes back to it) or as JSON from a
 * page's script, and sets the consent cookie by HTTP. `GET` returns the present state: to script as JSON, to a browser as
 * the preferences, a page that needs no script, and as a stylesheet that hides a static page's banner from who has answered;
 * with `?export` as a file for the visitor to keep.
 *
 * Refuses what another site sends, bodies over 4 kB and keys that the policy does not ask about; reflects nothing.
 *
 * @example
 * export const POST = createConsentHandler(policy, { onDecision: (event) => proofs.insert(event) });
 */
export function createConsentHandler(
  policy: Policy,
  { onDecision, ...rest }: ConsentHandlerOptions = {},
): ConsentHandler {
  const options = onDecision ? { ...rest, onDecision: onceEach(onDecision) } : rest;
  return async (request) => {
    if (request.method === "POST") return takePost(policy, request, options);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(405, "Use GET or POST.", { allow: "GET, HEAD, POST" });
    }
    return present(policy, request, options);
  };
}

function present(policy: Policy, request: Request, options: ConsentHandlerOptions): Response {
  const snapshot = visitorOf<Policy>(policy, request, options).consent.getSnapshot();
  const accept = request.headers.get("accept") ?? "";
  if (asksForStylesheet(request)) return stylesheetResponse();
  if (asksForExport(request)) return exportResponse(policy, snapshot, request);
  if (accept.includes("text/html")) return preferencesPage(policy, snapshot, request, options);
  return accept.includes("text/css") ? unreadStyles(snapshot) : stateResponse(snapshot);
}

async function takePost(
  policy: Policy,
  request: Request,
  options: ConsentHandlerOptions,
): Promise<Response> {
  if (!isSameOrigin(request)) return refuse(403, "Answers are taken from this site's own pages.");
  const body = await readBody(request);
  if (body === null) return refuse(413, "An answer has at most 4096 bytes.");
  const visitor = visitorOf(policy, request, options);
  switch (request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase()) {
    case "application/x-www-form-urlencoded": {
      const answer = readFormAnswer(policy, body);
      if (typeof answer === "string") return refuse(400, answer);
      return takeForm(visitor, answer, request, options);
    }
    case "application/json": {
      const answer = readScriptAnswer(policy, body);
      if (typeof answer === "string") return refuse(400, answer);
      return takeScript(visitor, answer, options);
    }
    default:
      return refuse(415, "Send application/x-www-form-urlencoded or application/json.");
  }
}
