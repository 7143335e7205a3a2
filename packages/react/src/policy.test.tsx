import { visitor } from "@cookiepact/conformance";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ConsentProvider } from "./index.ts";
import { AccountConsent, CookiePolicy, PrivacyRights } from "./policy.ts";

afterEach(cleanup);

describe.each([AccountConsent, CookiePolicy, PrivacyRights])("$name", (Component) => {
  it("listens once in StrictMode, and stops when it leaves the page", async () => {
    const plain = visitor({ stored: {} });
    const strict = visitor({ stored: {} });
    const page = ({ consent }: typeof plain) => (
      <ConsentProvider consent={consent}>
        <Component />
      </ConsentProvider>
    );
    const one = render(page(plain));
    const other = render(<StrictMode>{page(strict)}</StrictMode>);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(plain.listeners()).toBeGreaterThan(0);
    expect(strict.listeners()).toBe(plain.listeners());
    expect(other.container.innerHTML).toBe(one.container.innerHTML);
    other.unmount();
    expect(strict.listeners()).toBe(0);
  });
});
