import { visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ConsentFrame, type ConsentFrameProps, ConsentProvider } from "./index.ts";

afterEach(cleanup);

describe("ConsentFrame", () => {
  it.each<[string, ConsentFrameProps<Policy>["fallback"], string]>([
    ["nothing", null, ""],
    ["an element", <p key="it">Not yet</p>, "<p>Not yet</p>"],
    ["what a function makes of the data", ({ view }) => view.actions.once.label, "Load once"],
  ])("shows in place of its frame: %s", (_name, fallback, html) => {
    const { consent } = visitor();
    const { container } = render(
      <ConsentProvider consent={consent}>
        <ConsentFrame<Policy>
          requires="plausible"
          src="https://video.example/1"
          title="How it is made"
          allowFullScreen
          className="wide"
          fallback={fallback}
        />
      </ConsentProvider>,
    );
    expect(container.innerHTML).toBe(html);
    act(() => consent.save({ plausible: true }));
    const frame = container.querySelector("iframe");
    expect(frame?.allowFullscreen).toBe(true);
    expect(frame?.className).toBe("wide");
  });
});
