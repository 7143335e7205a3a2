import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Consent } from "./consent/consent.ts";
import { gateScript, onGrant, onRevoke } from "./gates.ts";
import { createDevice } from "./test-device.ts";
import { settled } from "./test-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("onGrant", () => {
  it("starts when its condition is met, ends when it is not, and starts anew", () => {
    const consent = createDevice().open();
    const log: string[] = [];
    const stop = onGrant(consent, { all: ["media", "statistics"], not: "marketing" }, () => {
      log.push("start");
      return () => void log.push("end");
    });
    consent.save({ media: true });
    expect(log).toEqual([]);
    consent.save({ statistics: true });
    consent.save({ marketing: true });
    consent.save({ marketing: false });
    expect(log).toEqual(["start", "end", "start"]);
    stop();
    expect(log).toEqual(["start", "end", "start", "end"]);
  });

  it("a page that nothing but this ran in goes on", async () => {
    const whenRevoked = vi.fn();
    const consent = createDevice().open(undefined, { whenRevoked });
    onGrant(consent, "media", () => {});
    consent.acceptAll();
    consent.rejectAll();
    await settled();
    expect(whenRevoked).not.toHaveBeenCalled();
  });
});

describe("onRevoke", () => {
  it("EU-11 runs each time that a key is taken back, and not before it was ever allowed", () => {
    const consent = createDevice().open();
    const run = vi.fn();
    onRevoke(consent, "media", run);
    consent.rejectAll();
    expect(run).not.toHaveBeenCalled();
    for (const times of [1, 2]) {
      consent.acceptAll();
      consent.withdraw("media");
      consent.withdraw("media");
      expect(run).toHaveBeenCalledTimes(times);
    }
  });

  it("EU-11 tells whoever comes late of a key that was taken back since the first gate", () => {
    const consent = createDevice().open();
    onGrant(consent, "statistics", () => {});
    consent.acceptAll();
    consent.withdraw("media");
    const late = { media: vi.fn(), marketing: vi.fn() };
    onRevoke(consent, "media", late.media);
    onRevoke(consent, "marketing", late.marketing);
    expect(late.media).toHaveBeenCalledTimes(1);
    expect(late.marketing).not.toHaveBeenCalled();
  });

  it("tells nobody of a key that is allowed again", () => {
    const consent = createDevice().open();
    onRevoke(consent, "statistics", () => {});
    consent.acceptAll();
    consent.withdraw("media");
    consent.save({ media: true });
    const run = vi.fn();
    onRevoke(consent, "media", run);
    expect(run).not.toHaveBeenCalled();
    consent.withdraw("media");
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("runs no more once it is stopped", () => {
    const consent = createDevice().open();
    const run = vi.fn();
    const stop = onRevoke(consent, "media", run);
    consent.acceptAll();
    stop();
    consent.rejectAll();
    expect(run).not.toHaveBeenCalled();
  });

  it("takes nothing that it returns for something to call later", () => {
    const report = vi.fn();
    vi.stubGlobal("queueMicrotask", report);
    const consent = createDevice().open();
    const returned = vi.fn();
    onRevoke(consent, "media", () => returned);
    onRevoke(consent, "media", () => Promise.resolve());
    consent.acceptAll();
    consent.withdraw("media");
    consent.save({ media: true });
    expect(returned).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
  });

  it("EU-11 one that fails keeps the others from nothing, even where it comes late", () => {
    vi.stubGlobal("queueMicrotask", () => {});
    const consent = createDevice().open();
    const run = vi.fn();
    const fail = () => {
      throw new Error("a script that cannot stop");
    };
    onRevoke(consent, "media", fail);
    onRevoke(consent, "media", run);
    consent.acceptAll();
    consent.rejectAll();
    expect(() => onRevoke(consent, "media", fail)).not.toThrow();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("a key that the policy does not have", () => {
  const start = vi.fn();
  const GATES: Record<string, (consent: Consent, key: string) => () => void> = {
    "gateScript()": (consent, requires) =>
      gateScript(consent, { requires, text: "never" }, { onLoad: start, onError: start }),
    "onGrant()": (consent, requires) => onGrant(consent, requires, start),
    "onRevoke()": (consent, key) => onRevoke(consent, key, start),
  };
  const warn = vi.fn();

  beforeEach(() => {
    vi.clearAllMocks();
    vi.spyOn(console, "warn").mockImplementation(warn);
  });

  it.each(Object.keys(GATES))(
    "%s says once, in development, what is wrong and what there is",
    (user) => {
      const key = `analytisc_${user.slice(0, -2).toLowerCase()}`;
      const consent = createDevice().open();
      for (const _ of [1, 2]) GATES[user]?.(consent, key);
      expect(warn.mock.calls).toEqual([
        [
          `[cookiepact] ${user} waits for "${key}", and never starts: the policy "test" has no such category or service. ` +
            "It has: essential, functional, statistics, marketing, media, metrics, tube, ads, login, idle.",
        ],
      ]);
    },
  );

  it.each(Object.entries(GATES))("%s never starts for it", async (_, gate) => {
    const consent = createDevice().open();
    for (const key of ["holograms", "constructor", ""]) gate(consent, key);
    consent.acceptAll();
    consent.rejectAll();
    await settled();
    expect(start).not.toHaveBeenCalled();
  });

  it("is named wherever it stands in a condition, each once", () => {
    const consent = createDevice().open();
    onGrant(consent, { any: ["media", { not: { all: ["statsitics", "makreting"] } }] }, start);
    expect(warn.mock.calls.map(([text]) => /"(.+?)"/.exec(text)?.[1])).toEqual([
      "statsitics",
      "makreting",
    ]);
  });

  it("says nothing of keys that the policy has", () => {
    const consent = createDevice().open();
    onGrant(consent, { all: ["media", "tube", "essential", "idle"] }, start);
    onRevoke(consent, "ads", start);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ["in production", () => vi.stubEnv("NODE_ENV", "production")],
    ["in a page without a bundler", () => vi.stubGlobal("process", undefined)],
  ])("says nothing %s", (_, arrive) => {
    const consent = createDevice().open();
    arrive();
    onGrant(consent, "unheard_of", start);
    vi.unstubAllGlobals();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("without a page", () => {
  it("nothing starts on a server, and whoever asks for it hears so", async () => {
    const consent = createDevice().open();
    const onError = vi.fn();
    const stop = gateScript(consent, { requires: "essential", src: "/a.js" }, { onError });
    await settled();
    expect(onError).toHaveBeenCalledTimes(1);
    expect(stop).not.toThrow();
  });
});
