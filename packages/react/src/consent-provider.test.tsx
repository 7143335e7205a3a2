import { visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ConsentBanner, ConsentProvider, useConsent } from "./index.ts";

const ACCEPTED = "1.20261101.2.a.analytics-marketing.";

afterEach(cleanup);

function Analytics() {
  return <output>{useConsent<Policy>("analytics").because}</output>;
}

describe("ConsentProvider", () => {
  it("renders no element of its own", () => {
    const { container } = render(
      <ConsentProvider consent={visitor().consent}>text</ConsentProvider>,
    );
    expect(container.innerHTML).toBe("text");
  });

  it("moves every subscription to a consent that takes the place of another", () => {
    const [one, other] = [visitor(), visitor({ answered: ACCEPTED })];
    const app = (consent: typeof one.consent) => (
      <ConsentProvider consent={consent}>
        <Analytics />
      </ConsentProvider>
    );
    const { rerender } = render(app(one.consent));
    expect(screen.getByRole("status").textContent).toBe("unasked");
    rerender(app(other.consent));
    expect(screen.getByRole("status").textContent).toBe("granted");
    expect(one.listeners()).toBe(0);
    expect(other.listeners()).toBeGreaterThan(0);
  });

  it("speaks a language that is loaded later", () => {
    const { consent } = visitor({ locale: "de" });
    const app = (messages: (typeof de)[]) => (
      <ConsentProvider consent={consent} messages={messages}>
        <ConsentBanner />
      </ConsentProvider>
    );
    const { rerender } = render(app([]));
    expect(screen.getByRole("button", { name: "Reject all" })).toBeDefined();
    rerender(app([de]));
    expect(screen.getByRole("button", { name: "Alle ablehnen" })).toBeDefined();
  });
});
