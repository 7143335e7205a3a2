import { attempt } from "../consent/attempt.ts";
import type { MicrosoftQueues } from "../vendors/microsoft-queues.ts";

interface ClarityStub {
  (...values: readonly unknown[]): void;
  q?: unknown[];
}

interface MicrosoftWindow {
  uetq?: { push(...values: readonly unknown[]): unknown };
  clarity?: ClarityStub;
}

/** The queues of this page, made as Microsoft's own snippets do where they are missing; `undefined` on a server. */
export function microsoftQueues(): MicrosoftQueues | undefined {
  if (typeof window === "undefined") return undefined;
  const page = window as MicrosoftWindow;
  return {
    uet(...values) {
      attempt(() => {
        page.uetq ||= [];
        page.uetq.push(...values);
      });
    },
    clarity(...values) {
      attempt(() => {
        page.clarity ||= clarityStub();
        page.clarity(...values);
      });
    },
  };
}

/** Keeps what it is called with until Clarity has come. */
function clarityStub(): ClarityStub {
  const stub: ClarityStub = function () {
    stub.q ??= [];
    // biome-ignore lint/complexity/noArguments: what Clarity's own snippet queues
    stub.q.push(arguments);
  };
  return stub;
}
