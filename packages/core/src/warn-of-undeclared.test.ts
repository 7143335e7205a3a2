import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ConsentStorage, InventoryEntry, StoredStatus } from "./consent/storage.ts";
import { createDevice } from "./test-device.ts";
import { warnOfUndeclared } from "./warn-of-undeclared.ts";

const entry = (
  name: string,
  status: StoredStatus,
  storage: InventoryEntry["storage"] = "cookie",
): InventoryEntry => ({ name, status, storage, declared: null, since: null });

/** A consent of a device that holds this. */
function open(entries: InventoryEntry[]) {
  const storage: ConsentStorage = {
    sweep: async () => ({ removed: [], left: [], unreadable: [] }),
    inventory: async () => ({ entries: [...entries], unreadable: [] }),
    reset: async () => ({ removed: [], left: [], unreadable: [] }),
    onReset: () => () => {},
    follow() {},
    resume: () => () => {},
  };
  return createDevice().open(undefined, { storage: () => storage });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

/** A page that has come so far. */
function openPage(readyState: "loading" | "complete") {
  const window = new EventTarget();
  vi.stubGlobal("document", { readyState });
  vi.stubGlobal("window", window);
  return window;
}

beforeEach(() => void warn.mockClear());
afterEach(() => void vi.unstubAllGlobals());

describe("warnOfUndeclared", () => {
  it("names what is not declared, with what to do about it, and nothing else", async () => {
    openPage("complete");
    const stop = warnOfUndeclared(
      open([
        entry("_one", "undeclared"),
        entry("two", "undeclared", "localStorage"),
        entry("_media", "allowed"),
        entry("_marketing", "without-consent"),
        entry("_functional", "expired"),
        entry("__Host-cookiepact", "own"),
      ]),
    );
    await settled();
    expect(warn.mock.calls.flat()).toEqual([
      '[cookiepact] "_one" (cookie) is on this device, and the policy "test" does not declare it. Declare it as an item of the purpose that it serves, or remove what sets it.',
      '[cookiepact] "two" (localStorage) is on this device, and the policy "test" does not declare it. Declare it as an item of the purpose that it serves, or remove what sets it.',
    ]);
    stop();
  });

  it("says it once, however often it looks and whoever asks", async () => {
    openPage("complete");
    const consent = open([entry("_often", "undeclared")]);
    const stops = [warnOfUndeclared(consent), warnOfUndeclared(consent)];
    await settled();
    consent.acceptAll();
    await settled();
    expect(warn).toHaveBeenCalledOnce();
    for (const stop of stops) stop();
  });

  it("waits until the page has loaded, and looks again after an answer", async () => {
    const window = openPage("loading");
    const entries = [entry("_before", "undeclared")];
    const consent = open(entries);
    const stop = warnOfUndeclared(consent);
    await settled();
    expect(warn).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("load"));
    await settled();
    expect(warn).toHaveBeenCalledOnce();
    entries.push(entry("_after", "undeclared"));
    consent.acceptAll();
    await settled();
    expect(warn.mock.calls.at(-1)?.[0]).toContain('"_after"');
    stop();
  });

  it("stops, before the page has loaded or after", async () => {
    const window = openPage("loading");
    const consent = open([entry("_stopped", "undeclared")]);
    const subscribe = vi.spyOn(consent, "subscribe");
    warnOfUndeclared(consent)();
    window.dispatchEvent(new Event("load"));
    await settled();
    expect(subscribe).not.toHaveBeenCalled();
    openPage("complete");
    const stop = warnOfUndeclared(open([entry("_stopped_later", "undeclared")]));
    await Promise.resolve();
    stop();
    await settled();
    expect(warn).not.toHaveBeenCalled();
  });

  it("looks at nothing where nothing looks after the device, and nothing on a server", async () => {
    const without = createDevice().open();
    const onServer = open([entry("_server", "undeclared")]);
    const subscriptions = [vi.spyOn(without, "subscribe"), vi.spyOn(onServer, "subscribe")];
    warnOfUndeclared(onServer)();
    openPage("complete");
    warnOfUndeclared(without)();
    await settled();
    for (const subscribe of subscriptions) expect(subscribe).not.toHaveBeenCalled();
  });
});
