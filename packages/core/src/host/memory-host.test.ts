import { describe, expect, it, vi } from "vitest";
import { createJar, memoryHost } from "./memory-host.ts";

describe("memoryHost", () => {
  it("begins with nothing, over http, in English", () => {
    const host = memoryHost();
    expect(host.readCookies()).toBe("");
    expect(host.secure).toBe(false);
    expect(host.readSignals()).toEqual({});
    expect(host.readLocale()).toBe("en");
    expect(Math.abs(host.now().getTime() - Date.now())).toBeLessThan(10_000);
  });

  it("keeps cookies as a browser does: by name, without their attributes, until they are deleted", () => {
    const host = memoryHost({ cookies: "a=1; b=2=3;c=; =x; d" });
    expect(host.readCookies()).toBe("a=1; b=2=3; c=; d=");
    host.writeCookie("a=4; Path=/; SameSite=Lax; Max-Age=60; Secure");
    host.writeCookie("b=; Path=/; Max-Age=0");
    expect(host.readCookies()).toBe("a=4; c=; d=");
  });

  it("CK-03 keeps none where they are blocked", () => {
    const host = memoryHost({ cookies: "a=1", blocked: true });
    host.writeCookie("b=2");
    expect(host.readCookies()).toBe("");
  });

  it("tells the other tabs of its jar, and not itself", () => {
    const jar = createJar();
    const [one, other] = [memoryHost({}, jar), memoryHost({}, jar)];
    const heard = { one: vi.fn(), alsoOne: vi.fn(), other: vi.fn() };
    const stops = [one.listen(heard.one), one.listen(heard.alsoOne), other.listen(heard.other)];
    one.announce();
    expect(Object.values(heard).map((each) => each.mock.calls.length)).toEqual([0, 0, 1]);
    other.announce();
    expect(Object.values(heard).map((each) => each.mock.calls.length)).toEqual([1, 1, 1]);
    stops[0]?.();
    other.announce();
    expect(Object.values(heard).map((each) => each.mock.calls.length)).toEqual([1, 2, 1]);
    for (const stop of stops) stop();
    expect(jar.listeners.size).toBe(0);
  });

  it("tells nobody twice when it comes and goes", () => {
    const jar = createJar();
    const host = memoryHost({}, jar);
    const heard = vi.fn();
    host.listen(heard)();
    host.listen(heard);
    memoryHost({}, jar).announce();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
