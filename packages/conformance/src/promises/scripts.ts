import { describe, expect, inject, it } from "vitest";
import { GATES } from "../harness.ts";
import type { Page } from "../page.ts";
import { ACCEPTED, REFUSED } from "../scenes.ts";
import type { Setting, Stage } from "../stage.ts";

const ONE = { src: "https://counter.example/one.js" };
const OTHER = { src: "https://counter.example/other.js" };
const INLINE = { text: "void 'inline'" };

/** The scripts that gates have put into the page: by address, or as text. */
const inserted = () =>
  [...document.head.querySelectorAll("script")].map(
    (script) => script.getAttribute("src") ?? script.text,
  );

/** What a browser does when a script has run, or could not be loaded. */
const tell = (page: Page, { src }: { readonly src: string }, event: "load" | "error") =>
  page.act(() => {
    document.head.querySelector(`script[src="${src}"]`)?.dispatchEvent(new Event(event));
  });

/** Scripts that wait for consent. jsdom loads none: what is looked at is what a browser would be given. */
export function scripts({ mount, hydrate }: Stage): void {
  /** A page with scripts, and what is heard of them. */
  const open = async (setting: Partial<Setting>) => {
    const heard: string[] = [];
    const onScript = (event: string, src: string) => void heard.push(`${event} ${src}`);
    const page = await mount({ parts: ["scripts"], scripts: [ONE], onScript, ...setting });
    return { page, heard, consent: page.visitor.consent };
  };

  describe("a script", () => {
    it("is not in the page before it is allowed, and then it is, with what it was given", async () => {
      const script = { ...ONE, async: true, nonce: "n0", attributes: { "data-site": "shop" } };
      const { page, consent } = await open({ scripts: [script] });
      expect(inserted()).toEqual([]);
      await page.act(() => consent.save({ analytics: true }));
      expect(inserted()).toEqual([ONE.src]);
      const [element] = document.head.querySelectorAll("script");
      expect(element).toMatchObject({ async: true, nonce: "n0", dataset: { site: "shop" } });
      const main = page.container.querySelector("main");
      expect([main?.childElementCount, main?.textContent?.trim()]).toEqual([0, ""]);
    });

    it.each([
      ["nobody has answered", {}],
      ["it is refused", { answered: REFUSED }],
      ["its condition is not met", { answered: ACCEPTED, condition: { not: "analytics" } }],
    ])("stays out while %s", async (_case, setting) => {
      await open(setting);
      expect(inserted()).toEqual([]);
    });

    it("runs once: with two who want it, and when those who want it come again", async () => {
      const { page } = await open({ answered: ACCEPTED, scripts: [ONE, ONE] });
      expect(inserted()).toEqual([ONE.src]);
      await tell(page, ONE, "load");
      await page.update({ parts: [] });
      await page.update({ parts: ["scripts"] });
      expect(inserted()).toEqual([ONE.src]);
    });

    it("waits until those before it have run, where it is one of text", async () => {
      const { page } = await open({ answered: ACCEPTED, scripts: [ONE, INLINE] });
      expect(inserted()).toEqual([ONE.src]);
      await tell(page, ONE, "load");
      expect(inserted()).toEqual([ONE.src, INLINE.text]);
    });

    it("does not wait for one that cannot be loaded", async () => {
      const { page, heard } = await open({ answered: ACCEPTED, scripts: [ONE, INLINE] });
      await tell(page, ONE, "error");
      expect(inserted()).toContain(INLINE.text);
      expect(heard).toContain(`error ${ONE.src}`);
    });

    it("is another one when its address is", async () => {
      const { page } = await open({ answered: ACCEPTED });
      await page.update({ scripts: [OTHER] });
      expect(inserted()).toEqual([ONE.src, OTHER.src]);
    });

    it("comes to need something else", async () => {
      const { page } = await open({ answered: REFUSED });
      await page.update({ condition: "essential" });
      expect(inserted()).toEqual([ONE.src]);
    });

    it("does not begin anew because its page renders anew", async () => {
      const { page, heard } = await open({ answered: ACCEPTED, condition: { all: ["analytics"] } });
      await tell(page, ONE, "load");
      await page.update({ condition: { all: ["analytics"] }, scripts: [{ ...ONE }] });
      await page.act(() => page.visitor.consent.openPreferences());
      expect(inserted()).toEqual([ONE.src]);
      expect(heard).toEqual([`load ${ONE.src}`]);
    });
  });

  describe("who wants a script hears", () => {
    it("that it has run, once, by the handler of the day", async () => {
      const { page, heard } = await open({ answered: ACCEPTED });
      const later: string[] = [];
      await page.update({ onScript: (event) => void later.push(event) });
      await tell(page, ONE, "load");
      expect(heard).toEqual([]);
      expect(later).toEqual(["load"]);
      expect(inserted()).toEqual([ONE.src]);
    });

    it("that it is no longer allowed; the app hears of which key", async () => {
      const { page, heard, consent } = await open({ answered: ACCEPTED });
      await tell(page, ONE, "load");
      await page.act(() => consent.withdraw("analytics"));
      expect(heard).toEqual([`load ${ONE.src}`, `revoke ${ONE.src}`]);
      expect(page.visitor.revoked).toEqual([["analytics"]]);
    });

    it("nothing of a refusal when it has left the page", async () => {
      const { page, heard, consent } = await open({ answered: ACCEPTED });
      await page.update({ parts: [] });
      await page.act(() => consent.withdraw("analytics"));
      expect(heard).toEqual([]);
      // It runs all the same.
      expect(page.visitor.revoked).toEqual([["analytics"]]);
    });
  });

  it("a server starts no script, and sends none", async () => {
    const html = inject("serverRenders")["known-gates-accepted"]?.html ?? "";
    expect(html).toContain("Usage chart");
    expect(html).not.toContain("script");
    await hydrate(html, {
      answered: ACCEPTED,
      known: true,
      parts: GATES,
      condition: "plausible",
      scripts: [ONE],
    });
    expect(inserted()).toEqual([ONE.src]);
  });

  it("scripts that left the page leave nothing that listens, but what watches over those that run", async () => {
    const { page } = await open({ answered: ACCEPTED });
    await page.update({ parts: [] });
    const watching = page.visitor.listeners();
    await page.update({ parts: ["scripts"] });
    await page.update({ parts: [] });
    expect(page.visitor.listeners()).toBe(watching);
  });
}
