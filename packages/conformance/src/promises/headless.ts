import { describe, expect, it } from "vitest";
import type { HeadlessAction } from "../app/headless-actions.ts";
import { ACCEPTED } from "../scenes.ts";
import type { Stage } from "../stage.ts";
import type { Arrival } from "../visitor.ts";

/** An interface of one's own, with nothing but `useConsent`. */
export function headless({ mount }: Stage): void {
  describe("headless", () => {
    it.each<[HeadlessAction, Arrival, string, string]>([
      ["accept", {}, "true granted", "1.20261123.2.a.analytics-marketing."],
      ["reject", {}, "false denied", "1.20261123.2.r..analytics-marketing"],
      ["save", {}, "true granted", "1.20261123.2.p.analytics.marketing"],
      ["grant", {}, "true granted", "1.20261123.2.p.analytics."],
      [
        "withdraw",
        { answered: ACCEPTED },
        "false denied",
        "1.20261101.2.a.marketing..20261123.2.w..analytics",
      ],
    ])("%s", async (action, arrival, text, cookie) => {
      const page = await mount({ ...arrival, parts: ["key", "headless"] });
      await page.pressOwn(`headless-${action}`);
      expect(page.text("key")).toBe(text);
      expect(page.visitor.cookie()).toBe(cookie);
    });

    it("ask opens the preferences, whoever shows them", async () => {
      const page = await mount({ parts: ["whole", "headless"] });
      await page.pressOwn("headless-ask");
      expect(page.text("whole")).toContain("preferences true");
    });

    it("a gate's own fallback is given the state and the actions of its key", async () => {
      const page = await mount({ parts: ["fallback", "preferences"] });
      expect(page.text("fallback")).toBe("unasked");
      await page.act(() => page.visitor.consent.rejectAll());
      expect(page.text("fallback")).toBe("denied");
      await page.pressOwn("fallback");
      expect(page.part("preferences")).not.toBeNull();
      await page.press("accept-all", "preferences");
      expect(page.own("fallback")).toBeNull();
      expect(page.own("gated-too")?.textContent).toBe("Usage chart");
    });

    it("a trigger with words of one's own", async () => {
      const page = await mount({ parts: ["labelled", "preferences"] });
      expect(page.part("trigger")?.textContent).toBe("Cookies");
      // Only the app knows what language its words are in.
      expect(page.part("trigger")?.hasAttribute("lang")).toBe(false);
      await page.pressTrigger();
      expect(page.part("preferences")).not.toBeNull();
    });

    it("two apps on one page keep their consents apart", async () => {
      const one = await mount({ parts: ["key", "headless"] });
      const other = await mount({ parts: ["key", "headless"] });
      await one.pressOwn("headless-accept");
      expect(one.text("key")).toBe("true granted");
      expect(other.text("key")).toBe("false unasked");
    });
  });
}
