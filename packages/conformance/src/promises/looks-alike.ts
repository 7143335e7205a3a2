import { describe, expect, inject, it } from "vitest";
import { expectGolden } from "../golden.ts";
import { PARTS } from "../harness.ts";
import { SCENES } from "../scenes.ts";
import type { Stage } from "../stage.ts";
import { visitor } from "../visitor.ts";

/** The same policy and state give the same HTML and the same accessible tree in every framework. */
export function looksAlike({ mount, hydrate }: Stage): void {
  const renders = inject("serverRenders");

  describe.each(SCENES)("looks alike: $name", (scene) => {
    const { name, arrival, messages, parts = PARTS, deeds, fromServer, shows = name } = scene;
    const { condition, scripts, texts } = scene;
    const setting = { ...arrival, messages, texts, parts, condition, scripts };
    const sent = () => renders[name]?.html ?? "";

    it("in a browser", async () => {
      const page = await mount(setting);
      await page.act(() => deeds?.(page.visitor.consent));
      await expectGolden(shows, page.container);
    });

    it("from a server", async () => {
      const container = document.createElement("div");
      container.innerHTML = sent();
      document.body.append(container);
      await expectGolden(fromServer, container);
    });

    it("after hydrating in silence", async () => {
      const who = visitor(arrival);
      deeds?.(who.consent);
      const page = await hydrate(sent(), setting, who);
      await expectGolden(shows, page.container);
    });

    it("leaves no subscription after a server render", () => {
      expect(renders[name]?.listeners).toBe(0);
    });
  });
}
