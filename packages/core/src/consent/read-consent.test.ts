import { describe, expect, it } from "vitest";
import { createDevice } from "../test-device.ts";
import { watched, withActions } from "./read-consent.ts";

describe("watched", () => {
  it("is the whole snapshot, or one key's state, the very object", () => {
    const consent = createDevice().open();
    const snapshot = consent.getSnapshot();
    expect(watched(consent.policy, snapshot)).toBe(snapshot);
    expect(watched(consent.policy, snapshot, "media")).toBe(snapshot.keys.media);
  });

  it("stays the same object until that key changes", () => {
    const consent = createDevice().open();
    const look = () => watched(consent.policy, consent.getSnapshot(), "media");
    const before = look();
    consent.save({ functional: true });
    consent.openPreferences();
    expect(look()).toBe(before);
    consent.save({ media: true });
    expect(look()).not.toBe(before);
  });

  it.each(["holograms", "constructor", "toString", "__proto__", "hasOwnProperty", ""])(
    "tells whoever asks for %j which keys there are",
    (key) => {
      const consent = createDevice().open();
      expect(() => watched(consent.policy, consent.getSnapshot(), key)).toThrow(
        expect.objectContaining({
          code: "unknown-key",
          message: expect.stringContaining("It has: essential, functional, statistics"),
        }),
      );
    },
  );
});

describe("withActions", () => {
  it("brings the actions of one key, which answer for it and for nothing else", () => {
    const device = createDevice();
    const consent = device.open();
    const state = watched(consent.policy, consent.getSnapshot(), "tube");
    const tube = withActions(consent, state, "tube") as ReturnType<typeof withActions> & {
      ask(): void;
      grant(): void;
      withdraw(): void;
    };
    expect(tube).toMatchObject({ allowed: false, pending: true });
    expect(Object.isFrozen(tube)).toBe(true);
    tube.ask();
    expect(consent.getSnapshot().preferencesOpen).toBe(true);
    tube.grant();
    expect(device.cookie()).toBe("1.20261123.1.p.tube.");
    tube.withdraw();
    expect(device.cookie()).toBe("1.20261123.1.w..tube");
  });

  it("brings all actions with the whole snapshot", () => {
    const device = createDevice();
    const consent = device.open();
    const whole = withActions(consent, consent.getSnapshot());
    expect(Object.keys(whole)).toEqual(
      expect.arrayContaining([
        "acceptAll",
        "rejectAll",
        "save",
        "withdraw",
        "toggle",
        "openPreferences",
        "close",
        "setLocale",
      ]),
    );
    (whole as { rejectAll(): void }).rejectAll();
    expect(device.cookie()).toBe("1.20261123.1.r..functional-marketing-media-statistics");
  });
});
