import type { PageGuard } from "./page-guard.ts";
import { patch, type Undo } from "./patch.ts";

/** What script asks of the network. Without consent, the network is away. */
export function guardRequests(guard: PageGuard): Undo[] {
  return [
    patch(globalThis.window, "fetch", (carryOut, [input]) =>
      guard.keepsFromLoading((input as Partial<Request> | undefined)?.url ?? input)
        ? Promise.reject(new TypeError("Failed to fetch"))
        : carryOut(),
    ),
    patch(globalThis.Navigator?.prototype, "sendBeacon", (carryOut, [address]) =>
      guard.keepsFromLoading(address) ? false : carryOut(),
    ),
    ...guardXhr(guard),
  ];
}

/** What `open()` was called with last. */
interface Opened {
  readonly address: unknown;
  readonly isAsync: boolean;
}

function guardXhr(guard: PageGuard): Undo[] {
  const prototype = globalThis.XMLHttpRequest?.prototype;
  const requests = new WeakMap<XMLHttpRequest, Opened>();
  return [
    patch<XMLHttpRequest>(prototype, "open", (carryOut, args, request) => {
      const [, address, isAsync] = args;
      // What an earlier failure has left.
      Reflect.deleteProperty(request, "readyState");
      requests.set(request, { address, isAsync: args.length < 3 || Boolean(isAsync) });
      return carryOut();
    }),
    patch<XMLHttpRequest>(prototype, "send", (carryOut, _body, request) => {
      const opened = requests.get(request);
      if (!opened || !guard.keepsFromLoading(opened.address)) return carryOut();
      if (!opened.isAsync) throw new DOMException("Failed to load.", "NetworkError");
      setTimeout(() => {
        if (requests.get(request) === opened) fail(request);
      });
    }),
  ];
}

/** What a network error looks like (XMLHttpRequest Standard, "request error steps"). */
function fail(request: XMLHttpRequest): void {
  Object.defineProperty(request, "readyState", { value: 4, configurable: true });
  request.dispatchEvent(new Event("readystatechange"));
  request.dispatchEvent(new ProgressEvent("error"));
  request.dispatchEvent(new ProgressEvent("loadend"));
}
