import { visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConsentProvider, ConsentScript } from "./index.ts";

const ACCEPTED = "1.20261101.2.a.analytics-marketing.";

afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

const inserted = () => document.head.querySelectorAll("script");

describe("ConsentScript in StrictMode", () => {
  it("starts its scripts once, in their order, and is told of each once", async () => {
    const { consent } = visitor({ answered: ACCEPTED });
    const onLoad = vi.fn();
    render(
      <StrictMode>
        <ConsentProvider consent={consent}>
          <ConsentScript<Policy> requires="analytics" src="/one.js" onLoad={onLoad} />
          <ConsentScript<Policy> requires="analytics" text="void 'two'" />
          <ConsentScript<Policy> requires="analytics" src="/three.js" />
        </ConsentProvider>
      </StrictMode>,
    );
    expect(inserted()).toHaveLength(1);
    await act(async () => inserted()[0]?.dispatchEvent(new Event("load")));
    expect([...inserted()].map((script) => script.getAttribute("src"))).toEqual([
      "/one.js",
      null,
      "/three.js",
    ]);
    expect(onLoad).toHaveBeenCalledOnce();
  });

  it("is told once that it is no longer allowed", async () => {
    const { consent } = visitor({ answered: ACCEPTED });
    const onRevoke = vi.fn();
    render(
      <StrictMode>
        <ConsentProvider consent={consent}>
          <ConsentScript<Policy> requires="analytics" src="/one.js" onRevoke={onRevoke} />
        </ConsentProvider>
      </StrictMode>,
    );
    await act(async () => consent.withdraw("analytics"));
    expect(onRevoke).toHaveBeenCalledOnce();
  });
});
