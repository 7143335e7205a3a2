import { describe, expect, inject, it } from "vitest";
import { watchAdditions } from "../additions.ts";
import { PARTS } from "../harness.ts";
import { ACCEPTED, REFUSED } from "../scenes.ts";
import type { Setting, Stage } from "../stage.ts";
import { visitor } from "../visitor.ts";

export function hydrates({ mount, hydrate }: Stage): void {
  const renders = inject("serverRenders");
  const html = (scene: string) => renders[scene]?.html ?? "";

  describe("server-renders", () => {
    it("the server snapshot: the same for everybody", () => {
      expect(html("accepted")).toContain('data-cookiepact="banner"');
      expect(html("accepted")).toBe(html("first-visit"));
      expect(html("preferences-accepted")).toBe(html("first-visit"));
      expect(html("signal-honoured")).toBe(html("first-visit"));
    });

    it("nothing that waits for consent", () => {
      expect(html("accepted")).not.toContain("Usage chart");
    });

    it("what the request has granted, and no banner, where the request is known", () => {
      expect(html("known-accepted")).toContain("Usage chart");
      expect(html("known-accepted")).not.toContain('data-cookiepact="banner"');
    });
  });

  describe("hydrates", () => {
    it("a returning visitor, who then sees no banner and the content", async () => {
      const page = await hydrate(html("accepted"), { answered: ACCEPTED, parts: PARTS });
      expect(page.part("banner")).toBeNull();
      expect(page.own("gated")?.textContent).toBe("Usage chart");
      expect(page.text("key")).toBe("true granted");
    });

    it("what the server has sent, and does not put it up anew", async () => {
      let sent: Element | null = null;
      const onRender = () => {
        sent ??= document.querySelector("main");
      };
      const page = await hydrate(html("first-visit"), { parts: PARTS, onRender });
      expect(sent).not.toBeNull();
      expect(page.container.querySelector("main")).toBe(sent);
    });

    it("what the request has said, in silence: nothing is rendered a second time", async () => {
      const seen: string[] = [];
      const onRender = (probe: string, text: string) => void seen.push(`${probe}: ${text}`);
      const setting = { answered: ACCEPTED, known: true, parts: PARTS, onRender };
      const page = await hydrate(html("known-accepted"), setting);
      expect(page.part("banner")).toBeNull();
      expect(seen.filter((each) => each.startsWith("key")).length).toBe(1);
    });

    it("and listens from then on", async () => {
      const page = await hydrate(html("first-visit"), { parts: PARTS });
      await page.press("accept-all", "banner");
      expect(page.part("banner")).toBeNull();
      expect(page.text("key")).toBe("true granted");
      await page.act(() => page.visitor.answerElsewhere(REFUSED));
      expect(page.own("gated")).toBeNull();
    });
  });

  describe("does not miss", () => {
    it("an answer between the server's render and hydration", async () => {
      const who = visitor();
      who.consent.acceptAll();
      const page = await hydrate(html("first-visit"), { parts: PARTS }, who);
      expect(page.part("banner")).toBeNull();
      expect(page.own("gated")).not.toBeNull();
    });

    it.each<[string, (who: ReturnType<typeof visitor>) => void]>([
      ["an answer", (who) => who.consent.acceptAll()],
      ["a silent answer in another tab", (who) => who.answerElsewhere(ACCEPTED, "silent")],
    ])("%s between the first render and the subscription", async (_name, answer) => {
      for (const start of ["hydrate", "mount"] as const) {
        const who = visitor();
        let answered = false;
        const setting = {
          parts: PARTS,
          onRender() {
            if (!answered) answer(who);
            answered = true;
          },
        };
        const page = await (start === "mount"
          ? mount(setting, who)
          : hydrate(html("first-visit"), setting, who));
        expect(page.text("key"), start).toBe("true granted");
        expect(page.part("banner"), start).toBeNull();
        expect(page.own("gated"), start).not.toBeNull();
      }
    });
  });

  describe("what comes late starts live", () => {
    it.each(["mount", "hydrate"] as const)("after %s", async (start) => {
      const seen: string[] = [];
      const setting: Setting = {
        answered: ACCEPTED,
        parts: PARTS,
        onRender: (probe, text) => void (probe === "late" && seen.push(text)),
      };
      const page = await (start === "mount" ? mount(setting) : hydrate(html("accepted"), setting));
      await page.pressOwn("late-show");
      expect(seen[0], "its very first render").toBe("true granted");
      expect(page.text("late")).toBe("true granted");
      expect(page.own("late-gated")).not.toBeNull();
    });

    it.each(["mount", "hydrate"] as const)(
      "a banner nobody needs does not flash, after %s",
      async (start) => {
        const setting: Setting = {
          answered: ACCEPTED,
          parts: start === "mount" ? ["late"] : PARTS,
        };
        const page = await (start === "mount"
          ? mount(setting)
          : hydrate(html("accepted"), setting));
        await page.update({ parts: ["late"] });
        const added = watchAdditions(page.container);
        await page.update({ parts: PARTS });
        expect(added()).toContain("p");
        expect(added()).not.toContain("section");
      },
    );
  });
}
