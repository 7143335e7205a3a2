import { policy } from "@cookiepact/conformance/app";
import { testConsent } from "@cookiepact/core/testing";
import { render } from "@testing-library/svelte";
import { expect, it } from "vitest";
import ConformanceApp from "./ConformanceApp.svelte";

it.each([
  ["none", true, false],
  ["accept-all", false, true],
  ["reject-all", false, false],
] as const)("an app's own test renders it for a visitor of %s", (answer, banner, chart) => {
  const consent = testConsent(policy, answer);
  const { container } = render(ConformanceApp, { consent, parts: ["banner", "gate"] });
  expect(container.querySelectorAll('[data-cookiepact="banner"]')).toHaveLength(banner ? 1 : 0);
  expect(container.textContent?.includes("Usage chart")).toBe(chart);
  expect(document.cookie).toBe("");
});
