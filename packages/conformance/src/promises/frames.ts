import { describe, expect, inject, it, vi } from "vitest";
import { watchAdditions } from "../additions.ts";
import { FRAME_SRC } from "../app/frame-src.ts";
import { GATES } from "../harness.ts";
import type { Page } from "../page.ts";
import { ACCEPTED } from "../scenes.ts";
import type { Setting, Stage } from "../stage.ts";

const FRAME: Setting = { parts: ["frame"], condition: "plausible" };
const OWN: Setting = { parts: ["own-frame"], condition: "plausible" };
const GRANTED = "1.20261123.2.p.plausible.";

/** A frame of a third party that waits for consent. */
export function frames({ mount, hydrate }: Stage): void {
  const html = (scene: string) => inject("serverRenders")[scene]?.html ?? "";

  describe("a frame", () => {
    it("is not in the page before it is allowed: in its place stands what it is", async () => {
      const page = await mount(FRAME);
      expect(page.frame()).toBeNull();
      expect(page.part("gate")?.textContent).toContain("External content: Plausible.");
    });

    it("is in the page once it is allowed, with whatever an iframe takes", async () => {
      const page = await mount({ ...FRAME, answered: ACCEPTED });
      expect(attributesOf(page.frame())).toEqual({
        src: FRAME_SRC,
        title: "How it is made",
        width: "560",
      });
      expect(page.part("gate")).toBeNull();
    });

    it("leaves when it is refused, and its placeholder returns", async () => {
      const page = await mount({ ...FRAME, answered: ACCEPTED });
      await page.act(() => page.visitor.consent.withdraw("analytics"));
      expect(page.frame()).toBeNull();
      expect(page.part("gate")).not.toBeNull();
    });

    it("waits for several keys", async () => {
      const condition = { all: ["plausible", "marketing"] };
      const page = await mount({ ...FRAME, condition });
      expect(page.part("gate")?.textContent).toContain("Plausible and Advertising");
      await page.press("allow", "gate");
      expect(page.visitor.cookie()).toBe("1.20261123.2.p.marketing-plausible.");
      expect(page.frame()).not.toBeNull();
    });
  });

  describe("once", () => {
    it("shows this frame, and records nothing", async () => {
      const page = await mount({ ...FRAME, parts: ["banner", "frame"] });
      await page.press("once", "gate");
      expect(page.frame()?.getAttribute("src")).toBe(FRAME_SRC);
      expect(page.visitor.cookie()).toBe("");
      expect(page.part("banner"), "which still asks").not.toBeNull();
    });

    it("shows no other frame", async () => {
      const page = await mount({ ...FRAME, parts: ["frame", "own-frame"] });
      await page.press("once", "gate");
      expect(page.container.querySelectorAll("iframe")).toHaveLength(1);
      await page.update({ src: "https://video.example/2" });
      expect(page.frame()).toBeNull();
    });

    it("outlives what is no answer", async () => {
      const page = await mount(FRAME);
      await page.press("once", "gate");
      const frame = page.frame();
      await page.act(() => page.visitor.consent.openPreferences());
      await page.act(() => page.visitor.consent.toggle("plausible", true));
      await page.act(() => page.visitor.consent.close());
      await page.act(() => page.visitor.consent.setLocale("de"));
      expect(page.frame()).toBe(frame);
    });

    it.each<[string, (page: Page) => void]>([
      ["a refusal", (page) => page.visitor.consent.rejectAll()],
      ["an answer to something else", (page) => page.visitor.consent.save({ marketing: true })],
      [
        "an answer in another tab",
        (page) => page.visitor.answerElsewhere("1.20261123.2.r..marketing"),
      ],
    ])("ends with the next answer: %s", async (_name, answer) => {
      const page = await mount(FRAME);
      await page.press("once", "gate");
      await page.act(() => answer(page));
      expect(page.frame()).toBeNull();
      await page.press("once", "gate");
      expect(page.frame(), "and can be pressed again").not.toBeNull();
    });

    it("does not load the frame anew when it is allowed for good", async () => {
      const page = await mount(FRAME);
      await page.press("once", "gate");
      const frame = page.frame();
      await page.act(() => page.visitor.consent.save({ plausible: true }));
      expect(page.frame()).toBe(frame);
    });
  });

  describe("allow", () => {
    it("grants this and refuses nothing: the banner still asks about the rest", async () => {
      const page = await mount({ ...FRAME, parts: ["banner", "frame"] });
      await page.press("allow", "gate");
      expect(page.frame()).not.toBeNull();
      expect(page.visitor.cookie()).toBe(GRANTED);
      expect(page.part("banner")).not.toBeNull();
    });

    it("leaves a refusal of everything else as it was", async () => {
      const page = await mount({ ...FRAME, answered: "1.20261101.2.r..analytics-marketing" });
      await page.press("allow", "gate");
      expect(page.visitor.cookie()).toBe(
        "1.20261101.2.r..analytics-marketing.20261123.2.p.plausible.",
      );
    });

    it("can be refused again", async () => {
      const page = await mount(FRAME);
      await page.press("allow", "gate");
      await page.act(() => page.visitor.consent.save({ plausible: false }));
      expect(page.frame()).toBeNull();
      await page.press("allow", "gate");
      expect(page.frame()).not.toBeNull();
    });

    it("works as a form before script arrives: its fields say what it grants", async () => {
      const page = await mount({ ...FRAME, endpoint: "/consent" });
      const form = page.part("gate")?.querySelector("form") as HTMLFormElement;
      const sent = new FormData(form, page.button("allow", "gate"));
      expect([...sent]).toEqual([
        ["grant", "plausible"],
        ["action", "allow"],
      ]);
      expect(form.method).toBe("post");
      expect(form.getAttribute("action")).toBe("/consent");
      expect(page.button("once", "gate").type, "which only script can do").toBe("button");
    });

    it("US-02 gives way to the preferences where the browser's signal refuses it", async () => {
      const page = await mount({
        parts: ["frame", "preferences"],
        condition: "marketing",
        gpc: true,
      });
      await page.press("manage", "gate");
      await page.flip("marketing");
      await page.press("save", "preferences");
      expect(page.visitor.cookie()).toBe("1.20261123.2.s.marketing.analytics");
      expect(page.frame()).not.toBeNull();
    });
  });

  describe("the buttons of a frame", () => {
    it("differ in nothing but what they do", async () => {
      const page = await mount(FRAME);
      const [once, allow] = [page.button("once", "gate"), page.button("allow", "gate")];
      expect(allow.parentElement).toBe(once.parentElement);
      const own = ["type", "name", "value", "data-cookiepact-action"];
      for (const button of [once, allow]) {
        expect(button.getAttributeNames().filter((name) => !own.includes(name))).toEqual([]);
      }
    });

    it.each(["once", "allow"] as const)(
      "do not lose the focus: %s gives it to the frame",
      async (action) => {
        const page = await mount({ ...FRAME, parts: ["banner", "frame"] });
        await page.pressByKeyboard(action, "gate");
        await vi.waitFor(() => expect(document.activeElement).toBe(page.frame()));
      },
    );

    it("may be the app's own", async () => {
      const page = await mount(OWN);
      expect(page.text("own-text")).toContain("External content: Plausible.");
      expect(page.part("gate")).toBeNull();
      page.own("own-once")?.focus();
      await page.pressOwn("own-once");
      expect(page.frame()).not.toBeNull();
      expect(page.visitor.cookie()).toBe("");
      await vi.waitFor(() => expect(document.activeElement).toBe(page.frame()));
      await page.act(() => page.visitor.consent.save({ plausible: false }));
      page.own("own-allow")?.focus();
      await page.pressOwn("own-allow");
      expect(page.visitor.cookie()).toBe(GRANTED);
      await vi.waitFor(() => expect(document.activeElement).toBe(page.frame()));
    });
  });

  describe("a server sends a frame", () => {
    it("to nobody whom it does not know", () => {
      expect(html("gates-accepted")).not.toContain("<iframe");
      expect(html("gates-accepted")).toBe(html("gates"));
    });

    it("to whom it knows to have allowed it, and the page takes it over as it is", async () => {
      expect(html("known-gates-accepted")).toContain("<iframe");
      const added = watchAdditions(document.body);
      const page = await hydrate(html("known-gates-accepted"), {
        parts: GATES,
        condition: "plausible",
        scripts: [{ src: "https://video.example/player.js" }],
        answered: ACCEPTED,
        known: true,
      });
      expect(page.container.querySelectorAll("iframe")).toHaveLength(2);
      expect(added()).not.toContain("iframe");
    });
  });

  it("frames leave nothing that listens", async () => {
    const page = await mount({ ...FRAME, answered: ACCEPTED });
    await page.leave();
    expect(page.visitor.listeners()).toBe(0);
  });
}

function attributesOf(element: Element | null): Record<string, string> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
}
