import { visitor } from "@cookiepact/conformance";
import type { Policy } from "@cookiepact/core";
import { hydrate, mount, onMount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { useConsent } from "../src/index.ts";
import { ACCEPTED } from "./answers.ts";
import ConformanceApp from "./ConformanceApp.svelte";
import RunWithConsent from "./RunWithConsent.svelte";
import SettingConsent from "./SettingConsent.svelte";
import type { Setup } from "./setup.ts";

const BANNER = '[data-cookiepact="banner"]';
const PARTS = ["banner", "gate", "key"] as const;

const returning = () => visitor({ answered: ACCEPTED }).consent;

let target: HTMLElement;
const started: Record<string, unknown>[] = [];
const warnings = vi.spyOn(console, "warn");
const errors = vi.spyOn(console, "error");

beforeEach(() => {
  target = document.createElement("main");
  document.body.replaceChildren(target);
});

afterEach(async () => {
  for (const app of started.splice(0)) await unmount(app);
  expect(warnings).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

describe("an app without a server", () => {
  it("never puts the banner up for a visitor who has answered", async () => {
    const seen: Node[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) seen.push(...addedNodes);
    });
    observer.observe(target, { childList: true, subtree: true });
    const props = { consent: returning(), parts: PARTS };
    started.push(mount(ConformanceApp, { target, props }));
    expect(target.textContent).toContain("Usage chart");
    await tick();
    for (const { addedNodes } of observer.takeRecords()) seen.push(...addedNodes);
    const banners = seen.filter((node) => node instanceof Element && node.matches(BANNER));
    expect(seen.length).toBeGreaterThan(0);
    expect(banners).toEqual([]);
  });

  it("never puts up a banner of its own either, which could leave slowly", async () => {
    const props = { consent: returning(), own: true };
    started.push(mount(SettingConsent, { target, props }));
    expect(target.querySelector("section")).toBeNull();
    await tick();
    expect(target.querySelector("section")).toBeNull();
  });

  it("renders once", async () => {
    const onRender = vi.fn();
    const props = { consent: returning(), parts: PARTS, onRender };
    started.push(mount(ConformanceApp, { target, props }));
    await tick();
    expect(onRender.mock.calls).toEqual([["key", "true granted"]]);
  });

  it("knows the answer while a component initialises", () => {
    const setup = vi.fn(() => useConsent<Policy>("analytics").current.allowed);
    const props = { consent: returning(), setup: () => void setup() };
    started.push(mount(RunWithConsent, { target, props }));
    expect(setup).toHaveReturnedWith(true);
  });
});

describe("an app that hydrates", () => {
  const html = inject("serverRenders")["first-visit"]?.html ?? "";
  const parts = [
    "banner",
    "preferences",
    "trigger",
    "gate",
    "key",
    "whole",
    "fallback",
    "labelled",
  ] as const;

  function hydrateApp(onRender = (_probe: string, _text: string) => {}) {
    target.innerHTML = html;
    const props = { consent: returning(), parts, onRender };
    started.push(hydrate(ConformanceApp, { target, props, recover: false }));
  }

  it("takes over what the server sent, as it is", () => {
    hydrateApp();
    expect(target.querySelector(BANNER)).not.toBeNull();
    expect(target.textContent).not.toContain("Usage chart");
  });

  it("shows the live state before the next paint", async () => {
    const painted = vi.fn();
    requestAnimationFrame(painted);
    hydrateApp();
    await tick();
    expect(painted).not.toHaveBeenCalled();
    expect(target.querySelector(BANNER)).toBeNull();
    expect(target.textContent).toContain("Usage chart");
  });

  it("renders what the server rendered, and then what is true", async () => {
    const texts: string[] = [];
    hydrateApp((probe, text) => void (probe === "key" && texts.push(text)));
    await tick();
    expect(texts).toEqual(["false unasked", "true granted"]);
  });

  it("shows what the app does on mount the live state", async () => {
    const seen: boolean[] = [];
    const setup: Setup = () => {
      const analytics = useConsent<Policy>("analytics");
      seen.push(analytics.current.allowed);
      onMount(() => void seen.push(analytics.current.allowed));
      $effect(() => void seen.push(analytics.current.allowed));
      return () => `${analytics.current.allowed}`;
    };
    target.innerHTML = "<!--[--><output>false</output><!----><!--]-->";
    const output = target.querySelector("output");
    const props = { consent: returning(), setup };
    started.push(hydrate(RunWithConsent, { target, props, recover: false }));
    await tick();
    expect(target.querySelector("output")).toBe(output);
    expect(target.textContent).toBe("true");
    expect(seen).toEqual([false, true, true]);
  });
});
