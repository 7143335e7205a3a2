import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Condition } from "../consent/condition.ts";
import { unitedStates } from "../consent/regimes.ts";
import { ar } from "../messages/ar.ts";
import { de } from "../messages/de.ts";
import { enFirstLayer } from "../messages/en-first-layer.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import { createDevice, type Device } from "../test-device.ts";
import { framePlaceholder, isLoadedOnce, type LoadedOnce } from "./frame-placeholder.ts";
import { frameView } from "./frame-view.ts";
import { gateView } from "./gate-view.ts";

const COOKIE = "__Host-cookiepact=";

function open(device: Device = createDevice()) {
  const consent = device.open();
  const frame = (requires: Condition, messages: LoadedMessages = enFirstLayer) =>
    frameView(consent.policy, consent.getSnapshot(), requires, messages);
  const gate = (requires: Condition) =>
    gateView(consent.policy, consent.getSnapshot(), requires, enFirstLayer);
  return { device, consent, frame, gate };
}

describe("a gate", () => {
  it("says what is missing, as a list in words", () => {
    const { consent, gate } = open();
    const requires = { all: ["functional", "statistics", "tube"] };
    expect(gate(requires).text).toBe(
      "This needs your consent to: functional 0, statistics 0, and tube 0.",
    );
    consent.save({ functional: true, statistics: true });
    expect(gate(requires).text).toBe("This needs your consent to: tube 0.");
    consent.save({ tube: true });
    expect(gate(requires)).toMatchObject({ open: true, missing: [] });
  });

  it("names its key to the page only where that is one", () => {
    const { gate } = open();
    expect(gate("tube").root).toMatchObject({
      "data-cookiepact": "gate",
      "data-cookiepact-key": "tube",
    });
    expect(gate({ all: ["tube"] }).root).not.toHaveProperty("data-cookiepact-key");
  });

  it("has nothing to ask for where no grant opens it", () => {
    const { gate } = open(createDevice(`${COOKIE}1.20261123.1.p.media.`));
    expect(gate({ not: "media" })).toMatchObject({ open: false, missing: [] });
    expect(gate({ not: "statistics" })).toMatchObject({ open: true, missing: [] });
  });
});

describe("a frame", () => {
  it("says where it comes from, and grants what it names", () => {
    const { text, grants, form, actions, open: isOpen } = open().frame("tube");
    expect(isOpen).toBe(false);
    expect(text).toBe("External content: tube 0. It is loaded only if you allow it.");
    expect(form).toEqual({ method: "post" });
    expect(grants).toEqual([{ type: "hidden", name: "grant", value: "tube" }]);
    expect(actions).toEqual({
      once: {
        label: "Load once",
        attributes: { type: "button", "data-cookiepact-action": "once" },
      },
      allow: {
        action: "allow",
        label: "Always allow tube 0",
        attributes: {
          type: "submit",
          name: "action",
          value: "allow",
          "data-cookiepact-action": "allow",
        },
      },
    });
  });

  it("speaks the page's language, and English where that is loaded without frames", () => {
    const { frame } = open();
    expect(frame("tube", de).actions.once.label).toBe("Einmal laden");
    expect(frame("tube", ar).root).toMatchObject({ lang: "ar", dir: "rtl" });
    const { frame: _, ...firstLayer } = de;
    expect(frame("tube", firstLayer).actions.once.label).toBe("Load once");
  });

  it("names a key that does not exist", () => {
    expect(() => open().frame({ all: ["tube", "holograms"] })).toThrow(
      'A frame waits for "holograms": the policy "test" has no such category or service.',
    );
  });

  it("asks for no more than what is missing", () => {
    const { consent, frame } = open();
    consent.save({ functional: true });
    expect(frame({ all: ["functional", "tube"] }).grants).toHaveLength(1);
    expect(frame({ any: ["ads", "tube"] }).missing).toEqual(["ads"]);
    consent.save({ tube: true });
    expect(frame({ any: ["ads", "tube"] })).toMatchObject({ open: true, grants: [] });
  });

  it.each([
    ["never answered", ""],
    ["granted before the signal", `${COOKIE}1.20261101.1.a.functional-marketing-media-statistics.`],
    ["refused", `${COOKIE}1.20261101.1.r..functional-marketing-media-statistics`],
  ])(
    "US-02 leads to the preferences where the browser's signal refuses it: %s",
    (_case, cookie) => {
      const device = createDevice(cookie);
      device.signals = { gpc: true };
      const { frame } = open(device);
      expect(frame("tube").actions.allow).toMatchObject({
        action: "manage",
        label: "Cookie settings",
      });
      expect(frame("ads").actions.allow.action).toBe("manage");
    },
  );

  it("US-02 asks as ever where the signal says nothing of it", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const consent = device.open(undefined, { regime: unitedStates });
    consent.save({ statistics: false });
    const view = frameView(consent.policy, consent.getSnapshot(), "statistics", enFirstLayer);
    expect(view.actions.allow.action).toBe("allow");
  });
});

describe("the buttons of a frame", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function press(button: "loadOnce" | "allow", device = createDevice()) {
    const { consent, frame } = open(device);
    let once: LoadedOnce | null = null;
    const part = {
      src: "https://tube.example/1",
      element: () => null,
      keep: (kept: LoadedOnce) => {
        once = kept;
      },
    };
    framePlaceholder(consent, frame("tube"), part)[button]();
    vi.runAllTimers();
    const isShown = (src = part.src) => isLoadedOnce(once, consent.getSnapshot(), src);
    return { consent, frame, device, isShown };
  }

  it("once: shows this frame, and records nothing", () => {
    const { device, isShown, frame } = press("loadOnce");
    expect(isShown()).toBe(true);
    expect(isShown("https://tube.example/2")).toBe(false);
    expect(frame("tube").open).toBe(false);
    expect(device.written).toEqual([]);
  });

  it("once: outlives whatever is no answer", () => {
    const { consent, isShown } = press("loadOnce");
    consent.openPreferences();
    consent.toggle("tube", true);
    consent.close();
    consent.setLocale("de");
    expect(isShown()).toBe(true);
  });

  it.each<[string, (consent: ReturnType<typeof press>["consent"]) => void]>([
    ["a refusal", (consent) => consent.rejectAll()],
    ["a refusal of this alone", (consent) => consent.save({ tube: false })],
    ["an answer about something else", (consent) => consent.save({ statistics: true })],
    ["a withdrawal", (consent) => consent.withdraw("media")],
  ])("once: ends with the next answer, be it %s", (_case, answer) => {
    const { consent, isShown } = press("loadOnce");
    answer(consent);
    expect(isShown()).toBe(false);
  });

  it("allow: grants this and refuses nothing", () => {
    const { device, frame } = press("allow");
    expect(device.cookie()).toBe("1.20261123.1.p.tube.");
    expect(frame("tube").open).toBe(true);
  });

  it("allow: opens the preferences where a signal refuses it", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const { consent } = press("allow", device);
    expect(consent.getSnapshot().preferencesOpen).toBe(true);
    expect(device.written).toEqual([]);
  });
});

describe("the focus of what was pressed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Presses "once", where the focus is nowhere, or elsewhere. */
  function press(where: "nowhere" | "elsewhere", isShown = true) {
    const { consent, frame } = open();
    const body = {};
    const ownerDocument = { body, activeElement: where === "nowhere" ? body : {} };
    const element = { ownerDocument, focus: vi.fn() };
    framePlaceholder(consent, frame("tube"), {
      src: "https://tube.example/1",
      element: () => (isShown ? (element as unknown as HTMLElement) : null),
      keep: () => {},
    }).loadOnce();
    vi.runAllTimers();
    return element.focus;
  }

  it("goes to the frame, if it would be nowhere", () => {
    expect(press("nowhere")).toHaveBeenCalledOnce();
  });

  it("is taken from nobody", () => {
    expect(press("elsewhere")).not.toHaveBeenCalled();
  });

  it("goes nowhere where no frame has come", () => {
    expect(press("nowhere", false)).not.toHaveBeenCalled();
  });
});
