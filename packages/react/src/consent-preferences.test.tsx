import { provideDialogs, visitor } from "@cookiepact/conformance";
import type { Consent } from "@cookiepact/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConsentPreferences, ConsentProvider, ConsentTrigger } from "./index.ts";

beforeEach(provideDialogs);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function strictApp() {
  const who = visitor();
  const app = render(
    <StrictMode>
      <ConsentProvider consent={who.consent}>
        <ConsentTrigger />
        <ConsentPreferences />
      </ConsentProvider>
    </StrictMode>,
  );
  return { ...who, ...app };
}

const dialog = () => screen.getByRole<HTMLDialogElement>("dialog");

/** Opens the preferences, and waits until they are loaded. */
async function open({ openPreferences }: Pick<Consent, "openPreferences">) {
  act(openPreferences);
  await screen.findByRole("dialog");
}

describe("ConsentPreferences in StrictMode", () => {
  it("are open after the second run of the effect", async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    const { consent } = strictApp();
    await open(consent);
    expect(showModal).toHaveBeenCalledTimes(2);
    expect(dialog().open).toBe(true);
  });

  it("hear Esc once", async () => {
    const { consent } = strictApp();
    const close = vi.fn();
    consent.subscribe(() => close(consent.getSnapshot().preferencesOpen));
    await open(consent);
    fireEvent(dialog(), new Event("cancel", { cancelable: true }));
    expect(close.mock.calls).toEqual([[true], [false]]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("give the focus back to the trigger, whoever closes them", async () => {
    const { consent } = strictApp();
    const trigger = screen.getByRole("button");
    trigger.focus();
    fireEvent.click(trigger);
    await screen.findByRole("dialog");
    expect(dialog().contains(document.activeElement)).toBe(true);
    act(() => consent.acceptAll());
    expect(document.activeElement).toBe(trigger);
  });

  it("close the dialog while it is still in the page, or the browser forgets the focus", async () => {
    const closed: boolean[] = [];
    const { close } = HTMLDialogElement.prototype;
    vi.spyOn(HTMLDialogElement.prototype, "close").mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      closed.push(this.isConnected);
      close.call(this);
    });
    const { consent, unmount } = strictApp();
    await open(consent);
    act(() => consent.close());
    await open(consent);
    unmount();
    expect(closed.length).toBeGreaterThanOrEqual(2);
    expect(closed.every(Boolean)).toBe(true);
  });

  it("are moved by the visitor and by nothing else: the switches are controlled", async () => {
    const { consent } = strictApp();
    await open(consent);
    const analytics = screen.getByRole<HTMLInputElement>("switch", { name: "Usage statistics" });
    fireEvent.click(analytics);
    expect(analytics.checked).toBe(true);
    expect(consent.getSnapshot().draft).toEqual({ analytics: true });
    act(() => consent.toggle("analytics", false));
    expect(analytics.checked).toBe(false);
  });

  it("stay the same element while a switch moves", async () => {
    const { consent } = strictApp();
    await open(consent);
    const before = dialog();
    act(() => consent.toggle("analytics", true));
    expect(dialog()).toBe(before);
    expect(before.open).toBe(true);
  });
});
