import type { Host } from "../consent/host.ts";
import { browserHost } from "./browser-host.ts";
import { requestHost } from "./request-host.ts";

/** The browser where there is one; otherwise an empty request: a server knows nothing of its visitor. */
export function defaultHost(): Host {
  if (typeof document !== "undefined") return browserHost();
  return requestHost({ url: "", headers: { get: () => null } }, () => new Date());
}
