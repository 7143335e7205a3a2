import { describe, expect, inject, it, vi } from "vitest";
import { ACCEPTED } from "../scenes.ts";
import type { Setting, Stage } from "../stage.ts";
import { visitor } from "../visitor.ts";

const DEVICE: Setting = {
  parts: ["inventory"],
  answered: ACCEPTED,
  stored: { _usage: "analytics", _ads: "marketing" },
};

/** What is on the visitor's device, as data. */
export function inventory(stage: Stage): void {
  const { mount, hydrate } = stage;

  describe("the inventory", () => {
    it("is not known at first, and then shows what is on the device", async () => {
      const page = await mount(DEVICE);
      expect(["not known", "_usage allowed, _ads allowed"]).toContain(page.text("inventory"));
      await vi.waitFor(() => expect(page.text("inventory")).toBe("_usage allowed, _ads allowed"));
    });

    it("shows what is left when an answer has been carried out", async () => {
      const page = await mount(DEVICE);
      await page.act(() => page.visitor.consent.withdraw("marketing"));
      await vi.waitFor(() => expect(page.text("inventory")).toBe("_usage allowed"));
      await page.act(() => page.visitor.consent.withdraw());
      await vi.waitFor(() => expect(page.text("inventory")).toBe(""));
    });

    it("is not known to a server, and to the page that takes over what it has sent", async () => {
      const { html = "", listeners } = inject("serverRenders").inventory ?? {};
      expect(html).toContain("not known");
      expect(listeners).toBe(0);
      const page = await hydrate(html, { ...DEVICE, known: true });
      await vi.waitFor(() => expect(page.text("inventory")).toBe("_usage allowed, _ads allowed"));
    });

    it("leaves nothing that listens, and is there at once for who comes back", async () => {
      const who = visitor(DEVICE);
      const page = await mount(DEVICE, who);
      await vi.waitFor(() => expect(page.text("inventory")).toContain("_usage"));
      await page.leave();
      expect(who.listeners()).toBe(0);
      const later = await mount(DEVICE, who);
      expect(later.text("inventory")).toBe("_usage allowed, _ads allowed");
    });
  });

  it("in development, whoever provides consent names what is not declared, once", async () => {
    const complaints = stage.expectComplaints();
    const stray = `_stray_${stage.harness.name}`;
    const page = await mount({ ...DEVICE, stored: { _usage: "analytics", [stray]: "" } });
    const named = () => complaints.filter((each) => `${each}`.includes(stray));
    await vi.waitFor(() => expect(named()).toHaveLength(1));
    await page.act(() => page.visitor.consent.withdraw());
    await vi.waitFor(() => expect(page.text("inventory")).toBe(`${stray} undeclared`));
    expect(named()).toHaveLength(1);
    expect(named()[0]).toContain("Declare it");
  });
}
