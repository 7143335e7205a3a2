import { describe, expect, it } from "vitest";
import { PARTS } from "../harness.ts";
import type { Page } from "../page.ts";
import { ACCEPTED } from "../scenes.ts";
import type { Stage } from "../stage.ts";

/** How the preferences open, show what holds, and close. */
export function preferences({ mount }: Stage): void {
  describe("closing the preferences discards what was not saved", () => {
    it.each<[string, (page: Page) => Promise<void>]>([
      ["AX-02 by Esc", (page) => page.pressEscape()],
      ["by their button", (page) => page.press("close", "preferences")],
      ["by a press outside", (page) => page.pressDialog("outside")],
    ])("%s", async (_name, close) => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      await page.flip("analytics");
      await close(page);
      expect(page.part("preferences")).toBeNull();
      expect(page.part("banner"), "still asks").not.toBeNull();
      expect(page.visitor.cookie()).toBe("");
      await page.pressTrigger();
      expect(page.switches()).toEqual(["essential on", "analytics off", "marketing off"]);
    });

    it("a press inside closes nothing: not on a text, not on the padding or the scrollbar", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      await page.pressDialog("inside");
      const text = page.part("preferences")?.querySelector("h2");
      await page.act(() => text?.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true })));
      expect(page.part("preferences")).not.toBeNull();
    });
  });

  describe("the preferences", () => {
    it("show what was saved when they are opened again", async () => {
      const page = await mount({ parts: PARTS });
      await page.press("manage", "banner");
      await page.flip("marketing");
      await page.press("save", "preferences");
      await page.pressTrigger();
      expect(page.switches()).toEqual(["essential on", "analytics off", "marketing on"]);
    });

    it("show an answer that comes from another tab", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      await page.act(() => page.visitor.answerElsewhere(ACCEPTED));
      expect(page.switches()).toEqual(["essential on", "analytics on", "marketing on"]);
    });

    it("save on Enter, and do not accept all", async () => {
      const page = await mount({ parts: PARTS });
      await page.press("manage", "banner");
      await page.flip("analytics");
      await page.pressEnter();
      expect(page.visitor.cookie()).toBe("1.20261123.2.p.analytics.marketing");
    });

    it("open as a modal dialog, and give the focus back when they close", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const dialog = page.part("preferences") as HTMLDialogElement;
      expect(dialog.open).toBe(true);
      expect(dialog.contains(document.activeElement)).toBe(true);
      await page.press("close", "preferences");
      expect(document.activeElement).toBe(page.part("trigger"));
    });

    it("open from a gate, from the app's own button and from code", async () => {
      const page = await mount({ parts: PARTS });
      const ways = [
        () => page.press("manage", "gate"),
        () => page.pressOwn("fallback"),
        () => page.pressOwn("headless-ask"),
        () => page.act(() => page.visitor.consent.openPreferences()),
      ];
      for (const open of ways) {
        await open();
        expect(page.part("preferences")).not.toBeNull();
        await page.press("close", "preferences");
      }
    });

    it("leave the switches of a necessary category alone", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      await page.flip("essential");
      expect(page.switches()[0]).toBe("essential on");
    });
  });
}
