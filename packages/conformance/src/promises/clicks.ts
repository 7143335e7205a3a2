import { italy } from "@cookiepact/core";
import { describe, expect, it } from "vitest";
import { PARTS } from "../harness.ts";
import type { Page } from "../page.ts";
import { ACCEPTED, ACCEPTED_BEFORE_CHANGE } from "../scenes.ts";
import type { Stage } from "../stage.ts";
import type { Arrival } from "../visitor.ts";

interface Deed {
  readonly name: string;
  readonly arrival?: Arrival;
  readonly clicks: (page: Page) => Promise<void>;
  /** The consent cookie, to the byte. */
  readonly cookie: string;
}

const DEEDS: readonly Deed[] = [
  {
    name: "accept all",
    clicks: (page) => page.press("accept-all", "banner"),
    cookie: "1.20261123.2.a.analytics-marketing.",
  },
  {
    name: "reject all",
    clicks: (page) => page.press("reject-all", "banner"),
    cookie: "1.20261123.2.r..analytics-marketing",
  },
  {
    name: "choose one and save",
    async clicks(page) {
      await page.press("manage", "banner");
      await page.flip("analytics");
      await page.press("save", "preferences");
    },
    cookie: "1.20261123.2.p.analytics.marketing",
  },
  {
    name: "choose, take it back, and save",
    async clicks(page) {
      await page.press("manage", "banner");
      await page.flip("analytics");
      await page.flip("marketing");
      await page.flip("analytics");
      await page.press("save", "preferences");
    },
    cookie: "1.20261123.2.p.marketing.analytics",
  },
  {
    name: "save without choosing",
    async clicks(page) {
      await page.pressTrigger();
      await page.press("save", "preferences");
    },
    cookie: "1.20261123.2.p..analytics-marketing",
  },
  {
    name: "accept all in the preferences",
    async clicks(page) {
      await page.pressTrigger();
      await page.press("accept-all", "preferences");
    },
    cookie: "1.20261123.2.a.analytics-marketing.",
  },
  {
    name: "reject all in the preferences, after switching one on",
    async clicks(page) {
      await page.pressTrigger();
      await page.flip("analytics");
      await page.press("reject-all", "preferences");
    },
    cookie: "1.20261123.2.r..analytics-marketing",
  },
  {
    name: "accept what is asked again: the other answer keeps its day",
    arrival: { answered: ACCEPTED_BEFORE_CHANGE },
    clicks: (page) => page.press("accept-all", "banner"),
    cookie: "1.20261101.1.a.analytics..20261123.2.a.marketing.",
  },
  {
    name: "reject what is asked again: the other answer stays",
    arrival: { answered: ACCEPTED_BEFORE_CHANGE },
    clicks: (page) => page.press("reject-all", "banner"),
    cookie: "1.20261101.1.a.analytics..20261123.2.r..marketing",
  },
  {
    name: "withdraw one in the preferences",
    arrival: { answered: ACCEPTED },
    async clicks(page) {
      await page.pressTrigger();
      await page.flip("analytics");
      await page.press("save", "preferences");
    },
    cookie: "1.20261123.2.p.marketing.analytics",
  },
  {
    name: "grant in knowledge of the browser's signal",
    arrival: { gpc: true },
    async clicks(page) {
      await page.pressTrigger();
      await page.flip("marketing");
      await page.press("save", "preferences");
    },
    cookie: "1.20261123.2.s.marketing.analytics",
  },
  {
    name: "NA-04 close the banner where closing refuses",
    arrival: { regime: italy },
    clicks: (page) => page.press("close", "banner"),
    cookie: "1.20261123.2.x..analytics-marketing",
  },
];

export function clicks({ mount }: Stage): void {
  describe("the same cookie after the same clicks", () => {
    it.each(DEEDS)("$name", async ({ arrival, clicks: deed, cookie }) => {
      const page = await mount({ ...arrival, parts: PARTS });
      await deed(page);
      expect(page.visitor.cookie()).toBe(cookie);
      expect(page.part("banner")).toBeNull();
      expect(page.part("preferences")).toBeNull();
    });

    it("BR-06 no form leaves the page", async () => {
      const page = await mount({ parts: PARTS });
      const prevented: boolean[] = [];
      const onSubmit = (event: Event) => void prevented.push(event.defaultPrevented);
      document.addEventListener("submit", onSubmit);
      await page.press("manage", "gate");
      await page.press("close", "preferences");
      await page.press("accept-all", "banner");
      document.removeEventListener("submit", onSubmit);
      expect(prevented).toEqual([true, true, true]);
    });
  });

  describe("nothing starts before an answer", () => {
    it("EU-02 nothing is stored before a choice", async () => {
      const page = await mount({ parts: PARTS });
      await page.press("manage", "banner");
      await page.flip("analytics");
      expect(page.visitor.cookie()).toBe("");
    });

    it("switches are a draft until they are saved", async () => {
      const page = await mount({ parts: PARTS });
      await page.pressTrigger();
      await page.flip("analytics");
      expect(page.switches()).toEqual(["essential on", "analytics on", "marketing off"]);
      expect(page.text("key")).toBe("false unasked");
      expect(page.own("gated")).toBeNull();
      await page.press("save", "preferences");
      expect(page.own("gated")).not.toBeNull();
    });
  });

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

  it("EU-10 withdrawing takes away at once what was shown", async () => {
    const page = await mount({ answered: ACCEPTED, parts: PARTS });
    expect(page.own("gated")).not.toBeNull();
    await page.pressTrigger();
    await page.press("reject-all", "preferences");
    expect(page.own("gated")).toBeNull();
    expect(page.own("gated-too")).toBeNull();
    expect(page.part("banner"), "CNIL: a refusal is not asked about again").toBeNull();
  });

  it("CK-03 an answer holds for the page where cookies are blocked, and the page says so", async () => {
    const page = await mount({ blocked: true, parts: PARTS });
    await page.press("accept-all", "banner");
    expect(page.own("gated")).not.toBeNull();
    expect(page.part("banner")).toBeNull();
    await page.pressTrigger();
    expect(page.part("preferences")?.textContent).toContain("does not keep cookies");
  });
}
