import { parseConsentExport } from "@cookiepact/core/schema";
import { describe, expect, it, vi } from "vitest";
import { ACCEPTED } from "../scenes.ts";
import type { Setting, Stage } from "../stage.ts";

const DEVICE: Setting = {
  answered: ACCEPTED,
  stored: { theme: "essential", _usage: "analytics" },
  parts: [],
};

/** What the pages show of the visitor's device, and do there. */
export function devicePages({ mount }: Stage): void {
  describe("the visitor's device on a page", () => {
    it.each(["policy", "rights"] as const)(
      "PR-06 is shown by %s, and what is left of it after an answer",
      async (part) => {
        const page = await mount({ ...DEVICE, parts: [part] });
        expect(page.section("access")).toContain("_usage");
        await page.act(() => page.buttonOf("analytics").click());
        expect(page.section("access")).not.toContain("_usage");
        expect(page.section("access")).toContain("theme");
      },
    );

    it("is reset of what the visitor has set, and of nothing else; the answer stays", async () => {
      const page = await mount({ ...DEVICE, parts: ["account", "inventory"] });
      expect(page.section("account")).toContain("1 saved setting on this device");
      await page.act(() => page.buttonThat("reset").click());
      expect(page.text("inventory")).toBe("_usage allowed");
      expect(page.section("account")).toContain("0 saved settings on this device");
      expect(page.visitor.cookie()).toBe(ACCEPTED);
    });

    it.each(["policy", "rights"] as const)(
      "PR-06 is handed over by %s as a file, with the visitor's answer",
      async (part) => {
        const files = keepFiles();
        const page = await mount({ ...DEVICE, parts: [part] });
        await page.act(() => page.buttonThat("export").click());
        await vi.waitFor(() => expect(files).toHaveLength(1));
        const { policy, record, inventory } = parseConsentExport(await textOf(files[0]));
        expect(policy.id).toBe("conformance");
        expect(record?.map(({ granted }) => granted)).toEqual([["analytics", "marketing"]]);
        expect(inventory?.entries.map(({ name }) => name)).toEqual(["theme", "_usage"]);
        expect(page.visitor.cookie()).toBe(ACCEPTED);
      },
    );
  });
}

/** The files that the page saves from here on. jsdom can neither name nor follow their addresses. */
function keepFiles(): Blob[] {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  return files;
}

function textOf(file: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`);
    reader.readAsText(file as Blob);
  });
}
