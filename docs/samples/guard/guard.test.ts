// @vitest-environment jsdom
import { createConsent } from "@cookiepact/core";
import { guardPage } from "@cookiepact/core/guard";
import { afterEach, expect, test, vi } from "vitest";
import { policy } from "../policy";
import { services } from "./services";

afterEach(() => vi.restoreAllMocks());

test("docs/guard.md: what is declared and not allowed is not stored", async () => {
  await import("./consent.ts");
  document.cookie = "_visits=1";
  expect(document.cookie).toBe("");
  expect(services.posthog.hosts).toHaveLength(1);
});

test("docs/guard.md: a report tells of what a policy lacks", () => {
  const consent = createConsent(policy);
  const log = vi.spyOn(console, "log").mockReturnValue();
  const warn = vi.spyOn(console, "warn").mockReturnValue();

  guardPage(consent, { mode: "report" });

  guardPage(consent, {
    mode: "report",
    onReport: ({ kind, because, stack, ...what }) => console.log(kind, because, what, stack),
  });

  localStorage.setItem("unheard-of", "1");
  expect(log.mock.calls.length + warn.mock.calls.length).toBeGreaterThan(0);
});
