import { provideDialogs, visitor } from "@cookiepact/conformance";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import ConformanceApp from "./ConformanceApp.svelte";

beforeEach(provideDialogs);

function page() {
  const who = visitor();
  const parts = ["trigger", "preferences"] as const;
  return { ...who, parts, ...render(ConformanceApp, { consent: who.consent, parts }) };
}

const trigger = () => screen.getByRole("button", { name: "Cookie settings" });
const analytics = () => screen.getByRole<HTMLInputElement>("switch", { name: /Usage/ });

async function open() {
  trigger().focus();
  await fireEvent.click(trigger());
  // They are loaded on demand.
  await screen.findByRole("dialog");
}

describe("ConsentPreferences", () => {
  it("open once, however many switches are moved", async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal").mockClear();
    page();
    await open();
    analytics().focus();
    await fireEvent.click(analytics());
    await fireEvent.click(analytics());
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(analytics());
  });

  it("show a switch as the store has it, even where the store does not follow", async () => {
    const who = visitor();
    const consent = { ...who.consent, toggle: vi.fn() };
    render(ConformanceApp, { consent, parts: ["preferences"] });
    flushSync(() => consent.openPreferences());
    await screen.findByRole("dialog");
    await fireEvent.click(analytics());
    expect(consent.toggle).toHaveBeenCalledWith("analytics", true);
    expect(analytics().checked).toBe(false);
  });

  it("show a switch that is moved from elsewhere", async () => {
    const { consent } = page();
    await open();
    flushSync(() => consent.toggle("analytics", true));
    expect(analytics().checked).toBe(true);
    await fireEvent.click(analytics());
    expect(consent.getSnapshot().draft).toEqual({ analytics: false });
    expect(analytics().checked).toBe(false);
  });

  it("give the focus back to what opened them", async () => {
    page();
    await open();
    expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true);
    await fireEvent.click(screen.getByRole("button", { name: "Save choices" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(trigger());
  });

  it("close while they are still in the page, so that the browser knows where the focus was", async () => {
    const { close } = HTMLDialogElement.prototype;
    const inPage: boolean[] = [];
    const spy = vi.spyOn(HTMLDialogElement.prototype, "close").mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      inPage.push(this.isConnected);
      close.call(this);
    });
    const { consent } = page();
    await open();
    flushSync(() => consent.close());
    spy.mockRestore();
    expect(inPage).toEqual([true]);
  });

  it("give it back when they leave with a part of the page", async () => {
    const { rerender } = page();
    await open();
    await rerender({ parts: ["trigger"] });
    expect(document.activeElement).toBe(trigger());
  });
});
