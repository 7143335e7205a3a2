import { describe, expect, it } from "vitest";
import { ACCEPTED, REFUSED } from "../scenes.ts";
import type { Stage } from "../stage.ts";

const REFUSED_ANALYTICS = "1.20261123.2.p.marketing.analytics";

export function reads({ mount }: Stage): void {
  describe("reads", () => {
    it.each([
      ["nobody has answered", {}, "false unasked"],
      ["accepted", { answered: ACCEPTED }, "true granted"],
      ["refused", { answered: REFUSED }, "false denied"],
      ["a broken cookie", { answered: "1.__proto__" }, "false unasked"],
    ])("one key: %s", async (_name, arrival, text) => {
      const page = await mount({ ...arrival, parts: ["key"] });
      expect(page.text("key")).toBe(text);
    });

    it("a necessary category and a service", async () => {
      const page = await mount({ parts: ["gate"], requires: "essential" });
      expect(page.own("gated")).not.toBeNull();
      const other = await mount({ answered: ACCEPTED, parts: ["key"], requires: "plausible" });
      expect(other.text("key")).toBe("true granted");
    });

    it("everything at once", async () => {
      const page = await mount({ parts: ["whole"], locale: "fr" });
      expect(page.text("whole")).toBe(
        "asks [analytics marketing], banner true, preferences false, draft [], locale fr",
      );
    });
  });

  describe("renders anew", () => {
    it("when the visitor answers", async () => {
      const page = await mount({ parts: ["key", "whole"] });
      await page.act(() => page.visitor.consent.acceptAll());
      expect(page.text("key")).toBe("true granted");
      expect(page.text("whole")).toContain("asks [], banner false");
    });

    it("when the visitor answers in another tab", async () => {
      const page = await mount({ parts: ["key", "gate"] });
      await page.act(() => page.visitor.answerElsewhere(ACCEPTED));
      expect(page.text("key")).toBe("true granted");
      expect(page.own("gated")).not.toBeNull();
    });

    it("in another language", async () => {
      const page = await mount({ parts: ["whole"] });
      await page.act(() => page.visitor.consent.setLocale("it"));
      expect(page.text("whole")).toContain("locale it");
    });

    it("a gate that comes to need another key", async () => {
      const page = await mount({ answered: REFUSED_ANALYTICS, parts: ["gate"] });
      expect(page.own("gated")).toBeNull();
      await page.update({ requires: "marketing" });
      expect(page.own("gated")).not.toBeNull();
      await page.update({ requires: "analytics" });
      expect(page.own("gated")).toBeNull();
    });
  });

  describe("one key does not render anew", () => {
    it.each<[string, Parameters<typeof watch>[1]]>([
      ["when another key changes", (consent) => consent.save({ marketing: true })],
      ["when a switch moves that is not saved", (consent) => consent.toggle("analytics", true)],
      ["when the preferences open", (consent) => consent.openPreferences()],
      ["when the language changes", (consent) => consent.setLocale("de")],
    ])("%s", async (_name, change) => {
      const { renders, page } = await watch({ mount }, change);
      expect(renders.filter((probe) => probe === "key")).toEqual([]);
      expect(renders, "the probe of everything does").toContain("whole");
      await page.act(() => page.visitor.consent.save({ analytics: true }));
      expect(renders, "the probe of one key does when its own key changes").toContain("key");
    });
  });

  describe("stops listening", () => {
    it("when it leaves the page", async () => {
      const page = await mount({
        parts: ["banner", "preferences", "trigger", "gate", "key", "whole", "fallback"],
      });
      await page.act(() => page.visitor.consent.openPreferences());
      expect(page.visitor.listeners()).toBeGreaterThan(0);
      await page.leave();
      expect(page.visitor.listeners()).toBe(0);
      expect(page.container.textContent).toBe("");
    });

    it("part by part", async () => {
      const page = await mount({ parts: ["key", "whole"] });
      const both = page.visitor.listeners();
      await page.update({ parts: ["key"] });
      expect(page.visitor.listeners()).toBeLessThan(both);
      await page.update({ parts: [] });
      expect(page.visitor.listeners()).toBe(0);
    });
  });
}

/** What renders because of a change. */
async function watch(
  { mount }: Pick<Stage, "mount">,
  change: (consent: Awaited<ReturnType<Stage["mount"]>>["visitor"]["consent"]) => void,
) {
  const renders: string[] = [];
  const page = await mount({
    parts: ["key", "whole"],
    onRender: (probe) => void renders.push(probe),
  });
  renders.length = 0;
  await page.act(() => change(page.visitor.consent));
  return { renders, page };
}
