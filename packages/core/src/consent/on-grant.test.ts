import { afterEach, describe, expect, it, vi } from "vitest";
import { createDevice } from "../test-device.ts";
import type { Consent } from "./consent.ts";

/** Follows a key, and takes down when it starts and ends. */
function follow(consent: Consent, key: string) {
  const log: string[] = [];
  const stop = consent.onGrant(key, () => {
    log.push("start");
    return () => void log.push("end");
  });
  return { log, stop };
}

describe("onGrant", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("starts at once where the key is allowed, and otherwise as soon as it is", () => {
    const device = createDevice();
    const consent = device.open();
    const early = follow(consent, "media");
    expect(early.log).toEqual([]);
    consent.acceptAll();
    expect(early.log).toEqual(["start"]);
    expect(follow(consent, "media").log).toEqual(["start"]);
    expect(follow(device.open(), "media").log).toEqual(["start"]);
  });

  it("EU-11 ends with a refusal, and starts again with a grant", () => {
    const consent = createDevice().open();
    const { log } = follow(consent, "media");
    consent.acceptAll();
    consent.save({ functional: false });
    consent.withdraw("media");
    consent.withdraw("media");
    consent.save({ media: true });
    expect(log).toEqual(["start", "end", "start"]);
  });

  it("EU-11 ends with a refusal in another tab, an expiry and a signal", () => {
    const device = createDevice();
    const consent = device.open();
    const { log } = follow(consent, "marketing");
    consent.acceptAll();
    device.open().rejectAll();
    consent.acceptAll();
    device.days = 180;
    device.jar.announce(undefined);
    consent.acceptAll();
    device.signals = { gpc: true };
    device.jar.announce(undefined);
    expect(log).toEqual(["start", "end", "start", "end", "start", "end"]);
  });

  it("stop ends what runs, once, and nothing starts any more", () => {
    const device = createDevice();
    const consent = device.open();
    const { log, stop } = follow(consent, "media");
    consent.acceptAll();
    stop();
    stop();
    consent.rejectAll();
    consent.acceptAll();
    expect(log).toEqual(["start", "end"]);
    expect(device.jar.listeners.size).toBe(0);
  });

  it("stop before the grant keeps it from starting at all", () => {
    const consent = createDevice().open();
    const { log, stop } = follow(consent, "media");
    stop();
    consent.acceptAll();
    expect(log).toEqual([]);
  });

  it("runs once for each time that it is asked to, even with the same function", () => {
    const consent = createDevice().open();
    const start = vi.fn();
    const stops = [consent.onGrant("media", start), consent.onGrant("media", start)];
    consent.acceptAll();
    expect(start).toHaveBeenCalledTimes(2);
    for (const stop of stops) stop();
  });

  it("needs nothing to end", () => {
    const consent = createDevice().open();
    const stop = consent.onGrant("media", () => {});
    consent.acceptAll();
    expect(() => consent.rejectAll()).not.toThrow();
    expect(stop).not.toThrow();
  });

  it.each(["holograms", "constructor", "toString", "__proto__", "idle", ""])(
    "never starts for %j, which nobody can allow",
    (key) => {
      const consent = createDevice().open();
      const { log } = follow(consent, key);
      consent.acceptAll();
      expect(log).toEqual([]);
    },
  );

  it("starts what is necessary without an answer, and what runs by default", () => {
    const consent = createDevice().open();
    expect(follow(consent, "essential").log).toEqual(["start"]);
    expect(follow(consent, "login").log).toEqual(["start"]);
  });

  it("ends what has refused itself while it started", () => {
    const consent = createDevice().open();
    const log: string[] = [];
    consent.onGrant("media", () => {
      log.push("start");
      consent.withdraw("media");
      return () => void log.push("end");
    });
    consent.acceptAll();
    expect(log).toEqual(["start", "end"]);
  });

  it("ends nothing twice, when the second start has failed", () => {
    vi.stubGlobal("queueMicrotask", () => {});
    const consent = createDevice().open();
    const log: string[] = [];
    consent.onGrant("media", () => {
      if (log.push("start") > 1) throw new Error("a script that is gone");
      return () => void log.push("end");
    });
    consent.acceptAll();
    consent.rejectAll();
    consent.acceptAll();
    consent.rejectAll();
    expect(log).toEqual(["start", "end", "start"]);
  });

  it("does not start what another one has stopped in the same breath", () => {
    const consent = createDevice().open();
    const log: string[] = [];
    let stop = () => {};
    consent.onGrant("media", () => stop());
    stop = consent.onGrant("media", () => void log.push("start"));
    consent.acceptAll();
    expect(log).toEqual([]);
  });

  it("EU-11 one that fails keeps neither the answer nor the others from being carried out", () => {
    const reported: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (report: () => void) => reported.push(report));
    const device = createDevice();
    const consent = device.open();
    consent.acceptAll();
    const heard = follow(device.open(), "media");
    consent.onGrant("media", () => () => {
      throw new Error("a script that cannot end");
    });
    const { log } = follow(consent, "media");
    expect(() => consent.rejectAll()).not.toThrow();
    expect(log).toEqual(["start", "end"]);
    expect(heard.log).toEqual(["start", "end"]);
    expect(reported[0]).toThrow("a script that cannot end");
    consent.acceptAll();
    expect(log).toEqual(["start", "end", "start"]);
  });
});
