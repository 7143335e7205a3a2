import { provideDialogs, visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { fr } from "@cookiepact/core/locales/fr";
import { cleanup, fireEvent, render, screen } from "@testing-library/vue";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Component, h, nextTick, shallowReactive } from "vue";
import {
  ConsentBanner,
  ConsentFrame,
  ConsentGate,
  ConsentPreferences,
  ConsentProvider,
  type ConsentProviderProps,
  ConsentScript,
  ConsentTrigger,
  cookiepact,
} from "../src/index.ts";
import { ACCEPTED, REFUSED } from "./answers.ts";

beforeAll(provideDialogs);
afterEach(cleanup);

function show(component: Component, options: ConsentProviderProps = visitor()) {
  return render(component, { global: { plugins: [[cookiepact, options]] } });
}

describe("ConsentGate in a template", () => {
  const Page = {
    components: { ConsentGate: ConsentGate<Policy> },
    template: `
      <ConsentGate requires="analytics">
        <p>Usage chart</p>
        <template #fallback="{ consent }">
          <button @click="consent.grant">{{ consent.because }}</button>
        </template>
      </ConsentGate>`,
  };

  it("hands the key's consent to the fallback, and shows the content once it is allowed", async () => {
    show(Page);
    expect(screen.queryByText("Usage chart")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "unasked" }));
    screen.getByText("Usage chart");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("throws the content away on withdrawal", async () => {
    const page = visitor({ answered: ACCEPTED });
    show(Page, page);
    page.consent.withdraw();
    await nextTick();
    expect(screen.queryByText("Usage chart")).toBeNull();
    screen.getByRole("button", { name: "denied" });
  });
});

describe("ConsentScript in a template", () => {
  it("takes attributes as HTML has them, and emits what becomes of it", async () => {
    const heard = vi.fn();
    const Page = {
      components: { ConsentScript: ConsentScript<Policy> },
      setup: () => ({ heard }),
      template: `
        <ConsentScript requires="analytics" src="/one.js" async
          @load="heard('load')" @error="heard" @revoke="heard('revoke')" />`,
    };
    const page = visitor({ answered: ACCEPTED });
    show(Page, page);
    const [script] = document.head.querySelectorAll("script");
    expect(script?.async).toBe(true);
    script?.dispatchEvent(new Event("load"));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith("load"));
    page.consent.withdraw("analytics");
    expect(heard).toHaveBeenLastCalledWith("revoke");
    script?.remove();
  });
});

describe("ConsentFrame in a template", () => {
  it("hands its data and its deeds to the fallback, and its attributes to the frame alone", async () => {
    const Page = {
      components: { ConsentFrame: ConsentFrame<Policy> },
      template: `
        <ConsentFrame requires="plausible" src="https://video.example/1" title="Film" class="wide" allowfullscreen>
          <template #fallback="{ view, loadOnce }"><button @click="loadOnce">{{ view.actions.once.label }}</button></template>
        </ConsentFrame>`,
    };
    const { container } = show(Page);
    expect(container.querySelector(".wide")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Load once" }));
    const frame = container.querySelector("iframe");
    expect(frame?.className).toBe("wide");
    expect(frame?.allowFullscreen).toBe(true);
  });
});

it("in development the plugin names what is not declared, as long as the app lives", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = visitor({ stored: { _stray_of_a_plugin: "" } });
  const { unmount } = show(ConsentTrigger, page);
  await vi.waitFor(() => {
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("_stray_of_a_plugin"));
  });
  warn.mockRestore();
  unmount();
  expect(page.listeners()).toBe(0);
});

describe("attributes and listeners of one's own", () => {
  it("go to the element of a trigger, beside its own", async () => {
    const page = visitor({ answered: ACCEPTED });
    const onClick = vi.fn();
    show(() => h(ConsentTrigger, { class: "quiet", onClick }), page);
    const trigger = screen.getByRole("button", { name: "Cookie settings" });
    expect(trigger.className).toBe("quiet");
    await fireEvent.click(trigger);
    expect(onClick).toHaveBeenCalledOnce();
    expect(page.consent.getSnapshot().preferencesOpen).toBe(true);
  });

  it("go to the banner and the preferences while they are there, with no complaint while they are not", async () => {
    const warn = vi.spyOn(console, "warn");
    const page = visitor();
    const { container } = show(
      () => [h(ConsentBanner, { class: "mine" }), h(ConsentPreferences, { class: "mine" })],
      page,
    );
    expect(container.querySelector("section")?.className).toBe("mine");
    page.consent.openPreferences();
    await screen.findByRole("dialog");
    expect(container.querySelector("dialog")?.className).toBe("mine");
    page.consent.rejectAll();
    await nextTick();
    expect(container.querySelector(".mine")).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a switch of the preferences", () => {
  it("shows what the store says, whatever was pressed", async () => {
    const { consent } = visitor();
    consent.openPreferences();
    show(ConsentPreferences, { consent: { ...consent, toggle: () => {} } });
    const box = await screen.findByRole<HTMLInputElement>("switch", { name: "Usage statistics" });
    await fireEvent.click(box);
    expect(box.checked).toBe(false);
  });

  it("flips back when the store does", async () => {
    const { consent } = visitor();
    consent.openPreferences();
    show(ConsentPreferences, { consent });
    const box = await screen.findByRole<HTMLInputElement>("switch", { name: "Usage statistics" });
    await fireEvent.click(box);
    expect(box.checked).toBe(true);
    consent.toggle("analytics", false);
    await nextTick();
    expect(box.checked).toBe(false);
  });

  it("counts two presses before the next render as two", async () => {
    const { consent } = visitor();
    consent.openPreferences();
    show(ConsentPreferences, { consent });
    const box = await screen.findByRole<HTMLInputElement>("switch", { name: "Usage statistics" });
    box.click();
    box.click();
    expect(consent.getSnapshot().draft).toEqual({ analytics: false });
    await nextTick();
    expect(box.checked).toBe(false);
  });
});

it("the dialog is closed while it is still in the page, so that the focus can return", async () => {
  const { consent } = visitor();
  consent.openPreferences();
  show(ConsentPreferences, { consent });
  const dialog = await screen.findByRole<HTMLDialogElement>("dialog");
  const close = vi.fn(() => expect(dialog.isConnected).toBe(true));
  dialog.close = close;
  consent.close();
  await nextTick();
  expect(close).toHaveBeenCalledOnce();
  expect(dialog.isConnected).toBe(false);
});

describe("what is provided", () => {
  it("is the nearest provider's", () => {
    const { consent } = visitor({ answered: REFUSED });
    const inner = () => h(ConsentProvider, { consent, messages: [de] }, () => h(ConsentTrigger));
    consent.setLocale("de");
    show(() => [h(ConsentBanner), inner()]);
    screen.getByRole("button", { name: "Accept all" });
    screen.getByRole("button", { name: de.trigger });
  });

  it("may change: languages that are loaded later, another consent", async () => {
    const [first, second] = [visitor(), visitor({ answered: ACCEPTED })];
    first.consent.setLocale("fr");
    const props = shallowReactive<{
      -readonly [Key in keyof ConsentProviderProps]: ConsentProviderProps[Key];
    }>({
      consent: first.consent,
    });
    render(() => h(ConsentProvider, props, () => [h(ConsentBanner), h(ConsentTrigger)]));
    screen.getByRole("button", { name: "Accept all" });
    props.messages = [fr];
    await nextTick();
    screen.getByRole("button", { name: fr.actions["accept-all"] });
    props.consent = second.consent;
    await nextTick();
    expect(screen.getAllByRole("button").map((each) => each.textContent)).toEqual([
      "Cookie settings",
    ]);
    expect(first.listeners()).toBe(0);
    expect(second.listeners()).toBeGreaterThan(0);
  });

  it("by the plugin may be reactive as well", async () => {
    const { consent } = visitor();
    consent.setLocale("de");
    const options = shallowReactive({ consent, messages: [fr] });
    show(ConsentTrigger, options);
    options.messages = [de];
    await nextTick();
    screen.getByRole("button", { name: de.trigger });
  });
});
