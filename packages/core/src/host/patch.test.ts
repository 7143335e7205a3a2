import { describe, expect, it } from "vitest";
import { patch, stackOfCaller } from "./patch.ts";

/** Something with a method, and a property that has a setter. */
function owner() {
  const heard: unknown[] = [];
  class Owner {
    say(one: unknown, _other?: unknown) {
      heard.push(this, one);
      return one;
    }
    get mood() {
      return "calm";
    }
    set mood(mood: string) {
      heard.push(this, mood);
    }
  }
  return { heard, prototype: Owner.prototype, one: new Owner() };
}

describe("patch", () => {
  it("comes between a method and who calls it", () => {
    const { prototype, heard, one } = owner();
    patch(prototype, "say", (carryOut, [text], self) => [
      carryOut(),
      carryOut(["more"]),
      text,
      self,
    ]);
    expect(one.say("hello")).toEqual(["hello", "more", "hello", one]);
    expect(heard).toEqual([one, "hello", one, "more"]);
  });

  it("comes between a setter and who sets, and leaves the getter alone", () => {
    const { prototype, heard, one } = owner();
    const getter = Object.getOwnPropertyDescriptor(prototype, "mood")?.get;
    patch(prototype, "mood", (carryOut, [mood]) => mood !== "bad" && carryOut());
    one.mood = "bad";
    one.mood = "good";
    expect(heard).toEqual([one, "good"]);
    expect(one.mood).toBe("calm");
    expect(Object.getOwnPropertyDescriptor(prototype, "mood")?.get).toBe(getter);
  });

  it("cannot be told from the native function by its name, length and text", () => {
    const native = { log: Math.max };
    patch(native, "log", (carryOut) => carryOut());
    expect(native.log).not.toBe(Math.max);
    expect([native.log.name, native.log.length, `${native.log}`]).toEqual([
      "max",
      2,
      "function () { [native code] }",
    ]);
  });

  it("puts back exactly what was there", () => {
    const { prototype } = owner();
    const before = Object.getOwnPropertyDescriptors(prototype);
    const undos = [patch(prototype, "say", () => {}), patch(prototype, "mood", () => {})];
    for (const undo of undos) undo();
    expect(Object.getOwnPropertyDescriptors(prototype)).toEqual(before);
    expect(prototype.say).toBe(before.say.value);
  });

  it("lets everything through where somebody else has come between since", () => {
    const { prototype, one } = owner();
    const undo = patch(prototype, "say", () => "patched");
    const { say } = prototype;
    prototype.say = function (text) {
      return `others: ${say.call(this, text)}`;
    };
    const others = prototype.say;
    expect(one.say("hello")).toBe("others: patched");
    undo();
    expect(prototype.say).toBe(others);
    expect(one.say("hello")).toBe("others: hello");
  });

  it.each<[string, object | undefined]>([
    ["no such object", undefined],
    ["no such property", {}],
    ["no function", { say: 1 }],
    ["frozen", Object.freeze({ say: Math.max })],
    ["only a getter", Object.defineProperty({}, "say", { get: () => 1, configurable: true })],
  ])("leaves alone what cannot be patched: %s", (_case, object) => {
    const before = object && Object.getOwnPropertyDescriptors(object);
    const undo = patch(object, "say", () => "patched");
    expect(object && Object.getOwnPropertyDescriptors(object)).toEqual(before);
    undo();
    expect(object && Object.getOwnPropertyDescriptors(object)).toEqual(before);
  });
});

describe("stackOfCaller", () => {
  it("begins with who called what is patched, however deep the replacement is", () => {
    const { prototype, one } = owner();
    const dig = (depth: number): string => (depth === 0 ? stackOfCaller() : dig(depth - 1));
    patch(prototype, "say", () => dig(30));
    const culprit = () => one.say("hello");
    expect(culprit()).toMatch(/^Error.*\n.*Object\.apply.*\n.*culprit/);
  });

  it("is whatever the browser has where none can be cut", () => {
    const { captureStackTrace } = Error;
    try {
      Reflect.deleteProperty(Error, "captureStackTrace");
      expect(stackOfCaller()).toContain("stackOfCaller");
    } finally {
      Error.captureStackTrace = captureStackTrace;
    }
  });
});
