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

/** What pressing leads to: the cookie, and what the page shows. */
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
