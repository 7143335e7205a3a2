import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { Inventory, UnreadableStorage } from "../consent/storage.ts";
import { cookieNames } from "../cookie/parse-cookies.ts";
import type { Policy, StorageKind } from "../policy/policy.ts";
import { consentExport } from "../rights/consent-export.ts";
import { exportFileName } from "../rights/export-file-name.ts";
import { exportJson } from "../rights/export-json.ts";
import { judge } from "../storage/judge.ts";
import { PRIVATE, refuse } from "./responses.ts";

const ELSEWHERE: readonly StorageKind[] = [
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
];

export function asksForExport(request: Request): boolean {
  return new URL(request.url).searchParams.has("export");
}

/**
 * The visitor's choices and the names of their cookies, as a file for them: without script, without an account (PR-06). What
 * only script can see is named as not looked into.
 */
export function exportResponse(
  policy: Policy,
  snapshot: ConsentSnapshot,
  request: Request,
): Response {
  if (isEmbeddedElsewhere(request)) {
    return refuse(403, "An export is handed to this site's own pages, and to who follows a link.");
  }
  const inventory = inventoryOf(policy, snapshot, request.headers.get("cookie") ?? "");
  const text = exportJson(consentExport(policy, { ...snapshot, inventory }));
  return new Response(request.method === "HEAD" ? null : text, {
    headers: {
      ...PRIVATE,
      "content-type": "application/json",
      "content-disposition": `attachment; filename="${exportFileName(policy, snapshot.now)}"`,
      // Nobody's page can take it for a script, a style or an image, and so measure it.
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}

/** Another site may lead here, but not fetch it, frame it, or hand it to its visitors unasked. */
function isEmbeddedElsewhere({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site") ?? "none";
  return site !== "same-origin" && site !== "none" && headers.get("sec-fetch-dest") !== "document";
}

function inventoryOf(policy: Policy, { keys, now }: ConsentSnapshot, cookies: string): Inventory {
  const by = { policy, keys, now, stamps: new Map<string, number>() };
  return {
    entries: cookieNames(cookies).map((name) => judge({ storage: "cookie", name }, by)),
    unreadable: ELSEWHERE.map(
      (storage): UnreadableStorage => ({ storage, error: "A server sees cookies only." }),
    ),
  };
}
