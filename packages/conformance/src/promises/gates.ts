import { describe, expect, it } from "vitest";
import { ACCEPTED } from "../scenes.ts";
import type { Stage } from "../stage.ts";

const BOTH = { all: ["analytics", "marketing"] };
const ONLY_MARKETING = "1.20261101.2.p.marketing.analytics";

/** Content that waits for several keys. */
export function gates({ mount }: Stage): void {
  describe("a gate of several keys", () => {
    it("opens when all are allowed, and closes when one no longer is", async () => {
      const page = await mount({ parts: ["gate"], condition: BOTH });
      const { consent } = page.visitor;
      await page.act(() => consent.save({ analytics: true }));
      expect(page.own("gated")).toBeNull();
      await page.act(() => consent.save({ marketing: true }));
      expect(page.own("gated")?.textContent).toBe("Usage chart");
      await page.act(() => consent.withdraw("analytics"));
      expect(page.own("gated")).toBeNull();
    });

    it("says what is still missing", async () => {
      const page = await mount({ parts: ["gate"], condition: BOTH });
      const text = () => page.part("gate")?.querySelector("p")?.textContent;
      expect(text()).toBe("This needs your consent to: Usage statistics and Advertising.");
      await page.act(() => page.visitor.consent.save({ analytics: true }));
      expect(text()).toBe("This needs your consent to: Advertising.");
    });

    it("opens for any of them, and asks for no more than one", async () => {
      const condition = { any: ["analytics", "marketing"] };
      const page = await mount({ parts: ["gate"], condition });
      expect(page.part("gate")?.textContent).toContain("consent to: Usage statistics.");
      await page.act(() => page.visitor.consent.save({ marketing: true }));
      expect(page.own("gated")).not.toBeNull();
    });

    it("shows nothing where no grant would open it", async () => {
      const condition = { not: "marketing" };
      const page = await mount({ answered: ACCEPTED, parts: ["gate", "frame"], condition });
      expect(page.container.querySelector("main")?.childElementCount).toBe(0);
      await page.act(() => page.visitor.consent.withdraw("marketing"));
      expect(page.own("gated")).not.toBeNull();
      expect(page.frame()).not.toBeNull();
    });

    it("grants to its own fallback what is missing, and nothing else", async () => {
      const page = await mount({
        answered: ONLY_MARKETING,
        parts: ["condition"],
        condition: { all: ["marketing", "plausible"] },
      });
      expect(page.text("condition")).toBe("false");
      await page.pressOwn("condition");
      expect(page.own("condition-met")).not.toBeNull();
      expect(page.visitor.cookie()).toBe(`${ONLY_MARKETING}.20261123.2.p.plausible.`);
    });

    it("renders anew only when the outcome changes", async () => {
      const renders: string[] = [];
      const onRender = (_probe: string, text: string) => void renders.push(text);
      const page = await mount({ parts: ["condition"], condition: BOTH, onRender });
      const { consent } = page.visitor;
      renders.length = 0;
      await page.act(() => consent.save({ analytics: true }));
      await page.act(() => consent.openPreferences());
      await page.act(() => consent.setLocale("de"));
      await page.act(() => consent.save({ analytics: false, marketing: true }));
      expect(renders).toEqual([]);
      await page.act(() => consent.acceptAll());
      expect(page.own("condition-met")).not.toBeNull();
    });

    it("comes to need something else", async () => {
      const page = await mount({ answered: ONLY_MARKETING, parts: ["gate"], condition: BOTH });
      expect(page.own("gated")).toBeNull();
      await page.update({ condition: { all: ["essential", "marketing"] } });
      expect(page.own("gated")).not.toBeNull();
      await page.update({ condition: "analytics" });
      expect(page.own("gated")).toBeNull();
      expect(page.part("gate")?.dataset.cookiepactKey).toBe("analytics");
    });
  });
}
