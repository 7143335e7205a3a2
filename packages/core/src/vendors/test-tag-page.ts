import { vi } from "vitest";
import { GOOGLE_SIGNALS } from "./google-signals.ts";

/** A page that is just enough of one for tags. Only for tests. */
export function openTagPage(window: Record<string, unknown> = {}) {
  vi.stubGlobal("window", window);
  const page = window as { dataLayer?: unknown[]; uetq?: unknown[]; clarity?: { q?: unknown[] } };
  return { page, queue: () => (page.dataLayer ?? []).map(spoken) };
}

/**
 * An entry of the queue in a line: of a consent command the signals that it grants, once it is sure that every other is
 * denied.
 */
function spoken(entry: unknown): string {
  if (Object.prototype.toString.call(entry) !== "[object Arguments]") return JSON.stringify(entry);
  const [command, ...values] = Array.from(entry as ArrayLike<unknown>);
  if (command !== "consent") return [command, ...values].map(String).join(" ");
  const [action, payload] = values as [string, Record<string, unknown>];
  const { region, wait_for_update, ...signals } = payload;
  const more = Object.entries({ region, wait_for_update }).filter(
    ([, value]) => value !== undefined,
  );
  return [action, ...grantedIn(signals), ...more.map(([name, value]) => `${name}=${value}`)].join(
    " ",
  );
}

function grantedIn(signals: Record<string, unknown>): string[] {
  const names = Object.keys(signals);
  if (names.join() !== GOOGLE_SIGNALS.join()) throw new Error(`Not the seven signals: ${names}`);
  const odd = names.filter((name) => !["granted", "denied"].includes(signals[name] as string));
  if (odd.length > 0) throw new Error(`Neither granted nor denied: ${odd}`);
  return names.filter((name) => signals[name] === "granted");
}
