import { visitor } from "@cookiepact/conformance";
import {
  type Consent,
  type ConsentView,
  createConsent,
  definePolicy,
  type KeyConsent,
  memoryHost,
  type Policy,
} from "@cookiepact/core";
import { act, cleanup, render, renderHook } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ConsentProvider, useConsent } from "./index.ts";

const ACCEPTED = "1.20261101.2.a.analytics-marketing.";

const blog = definePolicy({
  id: "blog",
  revision: 1,
  updated: "2026-11-23",
  controller: { name: "Blog", contact: { privacy: "privacy@example.com" } },
  categories: {
    comments: { kind: "social", title: "Comments", description: "Shows them.", purposes: {} },
  },
});

afterEach(cleanup);

function within<P extends Policy>(consent: Consent<P>) {
  return ({ children }: { children: ReactNode }) => (
    <ConsentProvider consent={consent}>{children}</ConsentProvider>
  );
}

describe("useConsent", () => {
  it("gives the same object until something changes", () => {
    const { consent } = visitor();
    const wrapper = within(consent);
    const whole = renderHook(() => useConsent<Policy>(), { wrapper });
    const key = renderHook(() => useConsent<Policy>("analytics"), { wrapper });
    const [view, state] = [whole.result.current, key.result.current];
    whole.rerender();
    key.rerender();
    expect(whole.result.current).toBe(view);
    expect(key.result.current).toBe(state);
    act(() => consent.save({ marketing: true }));
    expect(whole.result.current).not.toBe(view);
    expect(key.result.current).toBe(state);
  });

  it("gives frozen objects", () => {
    const { result } = renderHook(() => useConsent<Policy>("analytics"), {
      wrapper: within(visitor().consent),
    });
    expect(Object.isFrozen(result.current)).toBe(true);
  });

  it("follows the key that it is asked for", () => {
    const { consent } = visitor({ answered: "1.20261123.2.p.marketing.analytics" });
    const { result, rerender } = renderHook(({ key }) => useConsent<Policy>(key), {
      wrapper: within(consent),
      initialProps: { key: "analytics" },
    });
    expect(result.current.allowed).toBe(false);
    rerender({ key: "marketing" });
    expect(result.current.allowed).toBe(true);
    act(() => result.current.withdraw());
    expect(consent.getSnapshot().keys.marketing.because).toBe("denied");
  });

  it("can be taken apart: its actions need no `this`", () => {
    const { consent } = visitor();
    const { result } = renderHook(() => useConsent<Policy>(), { wrapper: within(consent) });
    const { acceptAll, withdraw } = result.current;
    act(() => acceptAll());
    expect(result.current.pending).toEqual([]);
    act(() => withdraw());
    expect(result.current.keys.analytics?.allowed).toBe(false);
  });

  it("reads the nearest provider: a second policy within the first", () => {
    const outer = visitor({ answered: ACCEPTED }).consent;
    const inner = createConsent(blog, { host: memoryHost() });
    let seen: { key: KeyConsent; whole: ConsentView<typeof blog> } | undefined;
    function Comments() {
      seen = { key: useConsent<typeof blog>("comments"), whole: useConsent<typeof blog>() };
      return null;
    }
    render(
      <ConsentProvider consent={outer}>
        <ConsentProvider consent={inner}>
          <Comments />
        </ConsentProvider>
      </ConsentProvider>,
    );
    expect(seen?.key.because).toBe("unasked");
    expect(Object.keys(seen?.whole.keys ?? {})).toEqual(["comments"]);
  });

  it("StrictMode: one subscription a hook, and none afterwards", () => {
    const { consent, listeners } = visitor();
    const { unmount } = renderHook(() => [useConsent<Policy>(), useConsent<Policy>("analytics")], {
      wrapper: ({ children }) => (
        <StrictMode>
          <ConsentProvider consent={consent}>{children}</ConsentProvider>
        </StrictMode>
      ),
    });
    // Two hooks, and the device that the store listens to for both.
    expect(listeners()).toBe(3);
    unmount();
    expect(listeners()).toBe(0);
  });
});
