import { visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { act, cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ConsentGate, type ConsentGateProps, ConsentProvider } from "./index.ts";

afterEach(cleanup);

function gate(fallback: ConsentGateProps<Policy>["fallback"], children: ReactNode = "content") {
  const { consent } = visitor();
  const { container } = render(
    <ConsentProvider consent={consent}>
      <ConsentGate<Policy> requires="analytics" fallback={fallback}>
        {children}
      </ConsentGate>
    </ConsentProvider>,
  );
  return { consent, container };
}

describe("ConsentGate", () => {
  it.each<[string, ConsentGateProps<Policy>["fallback"], string]>([
    ["nothing", null, ""],
    ["an element", <p key="it">Not yet</p>, "<p>Not yet</p>"],
    ["what a function makes of the key", ({ because }) => because, "unasked"],
  ])("shows in place of its content: %s", (_name, fallback, html) => {
    const { consent, container } = gate(fallback);
    expect(container.innerHTML).toBe(html);
    act(() => consent.acceptAll());
    expect(container.innerHTML).toBe("content");
  });

  it("does not make its content before it is allowed", () => {
    let made = 0;
    const Content = () => {
      made += 1;
      return null;
    };
    const { consent } = gate(null, <Content />);
    expect(made).toBe(0);
    act(() => consent.save({ analytics: true }));
    expect(made).toBe(1);
  });
});
