import { afterEach, describe, expect, it, vi } from "vitest";
import { testPolicy } from "../consent/test-policy.ts";
import { createDevice } from "../test-device.ts";
import { createGuard, type GuardOptions } from "./create-guard.ts";
import type { GuardReport } from "./report.ts";

const policy = {
  ...testPolicy(),
  services: { ...testPolicy().services, tube: { name: "Tube", hosts: ["*.tube.example"] } },
};

const cookie = (name: string) => ({ storage: "cookie", name }) as const;
const STACK = "Error\n    at track (https://shop.example/track.js:1:1)";
const TUBE = new URL("https://www.tube.example/embed?v=1");

function guarded(options: GuardOptions = {}) {
  const consent = createDevice().open(policy);
  const reports: GuardReport[] = [];
  const onReport = (report: GuardReport) => void reports.push(report);
  return { consent, reports, guard: createGuard(consent, { onReport, ...options }, () => STACK) };
}

afterEach(() => void vi.restoreAllMocks());

describe("a guard that blocks", () => {
  it("keeps what is not allowed, from moment to moment", () => {
    const { consent, guard } = guarded();
    const look = () => [
      guard.keepsFromStoring(cookie("_media"), false),
      guard.keepsFromLoading(TUBE),
    ];
    expect(look()).toEqual([true, true]);
    consent.acceptAll();
    expect(look()).toEqual([false, false]);
    consent.withdraw("tube");
    expect(look()).toEqual([false, true]);
    consent.rejectAll();
    expect(look()).toEqual([true, true]);
  });

  it("lets through what is necessary, what is not declared, and whoever is nobody's host", () => {
    const { guard, reports } = guarded();
    expect(guard.keepsFromStoring(cookie("_essential"), false)).toBe(false);
    expect(guard.keepsFromStoring(cookie("_essential_login"), false)).toBe(false);
    expect(guard.keepsFromStoring(cookie("_unheard_of"), false)).toBe(false);
    expect(guard.keepsFromLoading(new URL("https://tube.example/"))).toBe(false);
    expect(reports).toEqual([]);
  });

  it("tells of what it has kept, and who it was", () => {
    const { guard, reports } = guarded();
    guard.keepsFromStoring(cookie("_media_tube"), false);
    guard.keepsFromLoading(TUBE);
    const common = { because: "not-allowed", key: "tube", blocked: true, stack: STACK };
    expect(reports).toEqual([
      { kind: "write", storage: "cookie", name: "_media_tube", ...common },
      { kind: "load", url: TUBE.href, ...common },
    ]);
  });

  it.each([
    "https://WWW.Tube.example./",
    "http://user@www.tube.example:8080/",
    "wss://www.tube.example/",
  ])("knows a host however it is written: %s", (address) => {
    expect(guarded().guard.keepsFromLoading(new URL(address))).toBe(true);
  });

  it.each(["data:text/html,www.tube.example", "blob:https://shop.example/1", "about:blank"])(
    "lets through what comes from no host: %s",
    (address) => {
      expect(guarded().guard.keepsFromLoading(new URL(address))).toBe(false);
    },
  );

  it("tells nobody of a deletion", () => {
    const { guard, reports } = guarded();
    expect(guard.keepsFromStoring(cookie("_media"), true)).toBe(true);
    expect(reports).toEqual([]);
  });

  it("says nothing in the console", () => {
    const warn = vi.spyOn(console, "warn");
    createGuard(createDevice().open(policy), {}, () => STACK).keepsFromStoring(
      cookie("_media"),
      false,
    );
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a guard that reports", () => {
  it("keeps nothing, and tells of what is not declared or not allowed", () => {
    const { guard, reports } = guarded({ mode: "report" });
    const kept = [
      guard.keepsFromStoring(cookie("_media"), false),
      guard.keepsFromStoring(cookie("_unheard_of"), false),
      guard.keepsFromStoring(cookie("_unheard_of"), true),
      guard.keepsFromStoring(cookie("_essential"), false),
      guard.keepsFromStoring(cookie("__Host-cookiepact"), false),
      guard.keepsFromLoading(TUBE),
    ];
    expect(kept).toEqual([false, false, false, false, false, false]);
    expect(reports.map(({ because, key, blocked }) => [because, key, blocked])).toEqual([
      ["not-allowed", "media", false],
      ["undeclared", null, false],
      ["not-allowed", "tube", false],
    ]);
  });

  it("goes to the console where nobody else listens", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const guard = createGuard(createDevice().open(policy), { mode: "report" }, () => STACK);
    guard.keepsFromStoring(cookie("_unheard_of"), false);
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\[cookiepact\] Stored the cookie item "_unheard_of".*\nError\n {4}at track/,
        ),
      ],
    ]);
  });
});

describe("whoever is told", () => {
  it("may store something in turn, and does not hear of that", () => {
    const onReport = vi.fn(() => void guard.keepsFromStoring(cookie("_log"), false));
    const { guard } = guarded({ mode: "report", onReport });
    guard.keepsFromStoring(cookie("_one"), false);
    guard.keepsFromStoring(cookie("_two"), false);
    expect(onReport).toHaveBeenCalledTimes(2);
  });

  it("may fail, and nothing goes through for that", async () => {
    const uncaught = vi.fn();
    vi.stubGlobal(
      "queueMicrotask",
      (task: () => void) => void Promise.resolve().then(task).catch(uncaught),
    );
    const onReport = () => {
      throw new Error("The log is full.");
    };
    const { guard } = guarded({ onReport });
    expect(guard.keepsFromStoring(cookie("_media"), false)).toBe(true);
    expect(guard.keepsFromStoring(cookie("_media"), false)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(uncaught).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
