import { describe, expect, it } from "vitest";
import { createDevice } from "../test-device.ts";
import type { Condition } from "./condition.ts";
import { gateConsent, watchedGate } from "./read-gate.ts";

const BOTH: Condition = { all: ["functional", "tube"] };

function open(cookie?: string) {
  const device = createDevice(cookie && `__Host-cookiepact=${cookie}`);
  const consent = device.open();
  const look = (requires: Condition) =>
    watchedGate(consent.policy, consent.getSnapshot(), requires, "<ConsentGate>");
  const gate = (requires: Condition) => gateConsent(consent, look(requires), requires);
  return { device, consent, look, gate };
}

describe("what a gate watches", () => {
  it("of one key is that key's state, the very object", () => {
    const { consent, look } = open();
    expect(look("media")).toBe(consent.getSnapshot().keys.media);
  });

  it("of several is one object until the outcome changes, whatever else does", () => {
    const { consent, look } = open();
    const before = look(BOTH);
    consent.save({ functional: true });
    consent.setLocale("de");
    expect(look(BOTH)).toBe(before);
    consent.save({ tube: true });
    expect(look(BOTH)).toEqual({ allowed: true });
    const met = look(BOTH);
    consent.save({ statistics: false });
    expect(look(BOTH)).toBe(met);
  });

  it.each<[string, Condition]>([
    ["holograms", "holograms"],
    ["holograms", { all: ["media", "holograms"] }],
    ["holograms", { any: ["media", { not: "holograms" }] }],
    ["constructor", { not: "constructor" }],
    ["__proto__", "__proto__"],
  ])("names the key that does not exist: %s in %j", (key, requires) => {
    expect(() => open().look(requires)).toThrow(
      expect.objectContaining({
        code: "unknown-key",
        message: expect.stringContaining(
          `<ConsentGate> waits for "${key}": the policy "test" has no such category or service. It has: essential, `,
        ),
      }),
    );
  });
});

describe("what a gate's own fallback is given", () => {
  it("of one key: everything about it", () => {
    const gate = open().gate("tube");
    expect(gate).toMatchObject({ allowed: false, because: "unasked", pending: true });
    expect(Object.isFrozen(gate)).toBe(true);
  });

  it("of several: whether they are met, and what can be done", () => {
    expect(Object.keys(open().gate(BOTH))).toEqual(["allowed", "ask", "grant", "withdraw"]);
  });

  it("asks", () => {
    const { consent, gate } = open();
    gate(BOTH).ask();
    expect(consent.getSnapshot().preferencesOpen).toBe(true);
  });

  it("grants what is missing when it is pressed, and nothing else", () => {
    const { device, consent, gate } = open();
    const { grant } = gate(BOTH);
    consent.save({ functional: true });
    grant();
    expect(device.cookie()).toBe("1.20261123.1.p.functional..20261123.1.p.tube.");
    expect(gate(BOTH).allowed).toBe(true);
  });

  it("grants several in one answer", () => {
    const { device, gate } = open();
    gate(BOTH).grant();
    expect(device.cookie()).toBe("1.20261123.1.p.functional-tube.");
  });

  it("grants nothing where no grant helps", () => {
    const { device, gate } = open("1.20261123.1.p.media.");
    gate({ all: ["tube", { not: "media" }] }).grant();
    expect(device.written).toEqual([]);
  });

  it("takes back what it names, in one answer, and nothing else", () => {
    const { device, gate } = open("1.20261101.1.a.functional-marketing-media-statistics.");
    gate({ all: ["essential", "functional", "tube"] }).withdraw();
    expect(device.cookie()).toBe(
      "1.20261101.1.a.marketing-media-statistics..20261123.1.w..functional-tube",
    );
  });
});
