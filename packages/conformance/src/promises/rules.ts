import { italy, unitedStates } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { describe, expect, inject, it, vi } from "vitest";
import { PARTS } from "../harness.ts";
import type { Page } from "../page.ts";
import type { Stage } from "../stage.ts";

/** What the law and the standards ask of the mark-up; the numbers are those of the rules that the project keeps. */
export function rules({ mount, hydrate }: Stage): void {
  describe("rules", () => {
    it.each([
      ["EU-06, EU-07, EU-08, US-03", {}],
      ["NA-04", { regime: italy }],
    ])("%s accepting and refusing differ in nothing but their names", async (_ids, arrival) => {
      const page = await mount({ ...arrival, parts: PARTS });
      await page.pressTrigger();
      for (const part of ["banner", "preferences"] as const) expectEqualWeight(page, part);
    });

    it("EU-06 refusing takes one press, on the first layer", async () => {
      const page = await mount({ parts: ["banner"] });
      await page.press("reject-all", "banner");
      expect(page.part("banner")).toBeNull();
    });

    it.each(["mount", "hydrate"] as const)(
      "EU-07 every switch but the necessary ones starts off after %s",
      async (start) => {
        const setting = { parts: PARTS };
        const html = inject("serverRenders")["first-visit"]?.html ?? "";
        const page = await (start === "mount" ? mount(setting) : hydrate(html, setting));
        await page.pressTrigger();
        expect(page.switches()).toEqual(["essential on", "analytics off", "marketing off"]);
        expect(page.switchOf("essential").disabled).toBe(true);
        expect(page.switchOf("analytics").disabled).toBe(false);
        expect(page.switchOf("plausible").checked).toBe(false);
      },
    );

    it("EU-14, AX-01 the banner is a labelled region that leaves the page usable", async () => {
      const page = await mount({ parts: PARTS });
      const banner = page.part("banner") as HTMLElement;
      expect(banner.localName).toBe("section");
      expect(labelOf(banner)).toBe("We use cookies");
      expect(banner.hasAttribute("aria-modal")).toBe(false);
      expect(document.activeElement, "the focus is not taken").toBe(document.body);
      expect(page.container.querySelector("[inert], [aria-hidden]:not(svg)")).toBeNull();
    });

    it("AX-01 the banner comes first where it is put first", async () => {
      const page = await mount({ parts: PARTS });
      const [status, banner] = page.container.children;
      expect(banner).toBe(page.part("banner"));
      // What only speaks cannot be reached, and so is not before it.
      expect(status?.getAttribute("role")).toBe("status");
      expect(status?.hasAttribute("tabindex")).toBe(false);
    });

    it("AX-02 the preferences are a labelled native dialog", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const dialog = page.part("preferences") as HTMLElement;
      expect(dialog.localName).toBe("dialog");
      expect(labelOf(dialog)).toBe("Cookie settings");
    });

    it("AX-07 a switch is a native checkbox", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const { type, role, labels } = page.switchOf("analytics");
      expect({ type, role, label: labels?.[0]?.textContent?.trim() }).toEqual({
        type: "checkbox",
        role: "switch",
        label: "Usage statistics",
      });
    });

    it("AX-11 says once, in a place that was there before, that an answer is saved", async () => {
      const page = await mount({ parts: PARTS });
      const status = page.container.querySelector('[role="status"]');
      expect(status?.textContent).toBe("");
      await page.press("reject-all", "banner");
      expect(page.container.querySelector('[role="status"]')).toBe(status);
      expect(status?.textContent).toBe("Your choices are saved.");
      await page.pressTrigger();
      expect(status?.textContent).toBe("");
      await page.press("close", "preferences");
      expect(status?.textContent).toBe("");
    });

    it("AX-02 the focus is not lost with the banner: it goes to what says that the answer is saved", async () => {
      const page = await mount({ parts: PARTS });
      page.button("reject-all", "banner").focus();
      await page.press("reject-all", "banner");
      const status = page.container.querySelector('[role="status"]');
      await vi.waitFor(() => expect(document.activeElement).toBe(status));
    });

    it("EU-05 a third party has a switch of its own, which goes with its category until it is moved", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const isOn = () => page.switchOf("plausible").checked;
      await page.flip("analytics");
      expect(isOn()).toBe(true);
      await page.flip("plausible");
      expect([isOn(), page.switchOf("analytics").checked]).toEqual([false, true]);
      await page.press("save", "preferences");
      expect(page.visitor.cookie()).toBe("1.20261123.2.p.analytics.marketing-plausible");
    });

    it("takes content of the app's own, from the same data, in the same form", async () => {
      const page = await mount({ parts: [...PARTS, "slots"] });
      expect(page.own("own-banner")?.textContent).toBe("We use cookies");
      expect(page.part("banner")?.dataset.cookiepactPlacement).toBe("card");
      expect(page.part("banner")?.querySelector("button")).toBeNull();
      await page.pressTrigger();
      expect(page.own("own-preferences")?.textContent).toBe("Cookie settings");
      expect(page.own("own-preferences")?.closest("form")?.method).toBe("post");
    });

    it("US-04 the link of the opt-out states has its words, and leads to the preferences", async () => {
      const page = await mount({ parts: PARTS, regime: unitedStates });
      const link = page.container.querySelector<HTMLElement>('[data-cookiepact="privacy-choices"]');
      expect(link?.textContent?.trim()).toBe("Your privacy choices");
      expect(link?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
      await page.act(() => link?.click());
      expect(page.part("preferences")).not.toBeNull();
    });

    it("AX-09 what speaks another language than the page says so", async () => {
      const page = await mount({ locale: "de-CH", messages: [de], parts: PARTS });
      await page.pressTrigger();
      for (const part of ["banner", "preferences", "trigger", "gate"] as const) {
        expect(page.part(part)?.lang, part).toBe("de");
        expect(page.part(part)?.dir, part).toBe("ltr");
      }
    });

    it("falls back to English where the app has not loaded the language", async () => {
      const page = await mount({ locale: "xx-YY", messages: [de], parts: PARTS });
      expect(page.part("banner")?.lang).toBe("en");
    });

    it("US-02 says that the browser's signal was honoured, and shows the switch off", async () => {
      const page = await mount({ gpc: true, parts: PARTS });
      expect(page.part("banner")?.textContent).toContain("Opt-out request honored: Advertising");
      await page.pressTrigger();
      expect(page.part("preferences")?.textContent).toContain("Opt-out request honored");
      expect(page.switches()).toContain("marketing off");
    });

    it("SE-01 a policy's texts are text", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      expect(page.part("preferences")?.textContent).toContain("what is <not>.");
      expect(page.container.querySelector("not")).toBeNull();
    });

    it("SE-02 no inline style, no inline script, no inline handler", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const renders = Object.values(inject("serverRenders")).map(({ html }) => {
        const sent = document.createElement("div");
        sent.innerHTML = html;
        return sent;
      });
      for (const root of [page.container, ...renders]) {
        expect(root.querySelector("[style], style, script")).toBeNull();
        const handlers = [...root.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on")),
        );
        expect(handlers).toEqual([]);
      }
    });

    it("works as a form before script arrives: method, action and grant have their names", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      const form = page.part("preferences")?.querySelector("form") as HTMLFormElement;
      expect(form.method).toBe("post");
      expect(page.switchOf("analytics").name).toBe("grant");
      expect(page.button("save", "preferences").name).toBe("action");
    });
  });
}

function expectEqualWeight(page: Page, part: "banner" | "preferences"): void {
  const accept = page.button("accept-all", part);
  const reject = page.button("reject-all", part);
  expect(reject.localName).toBe(accept.localName);
  expect(reject.parentElement).toBe(accept.parentElement);
  expect(attributesBesideItsName(reject)).toEqual(attributesBesideItsName(accept));
  expect(reject.childElementCount).toBe(accept.childElementCount);
}

function attributesBesideItsName(button: HTMLButtonElement): Record<string, string> {
  const attributes = [...button.attributes].map(({ name, value }) => [name, value]);
  const own = new Set(["value", "data-cookiepact-action"]);
  return Object.fromEntries(attributes.filter(([name]) => !own.has(name ?? "")));
}

function labelOf(element: HTMLElement): string | null | undefined {
  const id = element.getAttribute("aria-labelledby") ?? "";
  return document.getElementById(id)?.textContent;
}
