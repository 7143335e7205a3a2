import { unitedKingdom } from "@cookiepact/core";
import { RIGHTS, SECTIONS } from "@cookiepact/core/document";
import { deDocument } from "@cookiepact/core/document/locales/de";
import { describe, expect, inject, it } from "vitest";
import { ACCEPTED } from "../scenes.ts";
import type { Stage } from "../stage.ts";

/** Where visitors decide about each category. */
const DECIDING = ["policy", "account"] as const;
const PARTS = [...DECIDING, "rights"] as const;

const GERMAN_HEADING = {
  policy: deDocument.title,
  rights: deDocument.rights.title,
  account: deDocument.account.title,
};

/** The policy page, the rights and the account settings: mark-up that is live, and works. */
export function pages(stage: Stage): void {
  describe.each(DECIDING)("the page %s", (part) => answers(stage, part));
  describe("the page rights", () => takesBack(stage));
  describe.each(PARTS)("the page %s", (part) => {
    lives(stage, part);
    leaves(stage, part);
  });

  describe("the sections of a page", () => {
    sections(stage);
  });
}

function answers({ mount }: Stage, part: (typeof DECIDING)[number]): void {
  it("PG-03 withdraws the one category whose button is pressed, and shows it", async () => {
    const page = await mount({ answered: ACCEPTED, parts: [part, "key"] });
    expect(page.buttonOf("analytics").textContent).toBe("Withdraw consent");
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261101.2.a.marketing..20261123.2.w..analytics");
    expect(page.text("key")).toBe("false denied");
    expect(page.buttonOf("analytics").textContent).toBe("Allow");
    expect(page.buttonOf("marketing").textContent).toBe("Withdraw consent");
  });

  it("allows the one category whose button is pressed, and asks on about the rest", async () => {
    const page = await mount({ parts: [part, "banner"] });
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261123.2.p.analytics.");
    expect(page.part("banner")).not.toBeNull();
  });

  it("NA-01 objects to what is on without consent, and records it as that", async () => {
    const page = await mount({ regime: unitedKingdom, parts: [part] });
    expect(page.buttonOf("analytics").textContent).toBe("Object");
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261123.2.o..analytics");
    expect(page.buttonOf("analytics").textContent).toBe("Allow");
  });

  it("keeps the element that was pressed, and with it the focus", async () => {
    const page = await mount({ answered: ACCEPTED, parts: [part] });
    const button = page.buttonOf("analytics");
    button.focus();
    await page.act(() => button.click());
    expect(page.buttonOf("analytics")).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it("sends no form", async () => {
    const page = await mount({ answered: ACCEPTED, endpoint: "/consent", parts: [part] });
    const prevented: boolean[] = [];
    const onSubmit = (event: Event) => void prevented.push(event.defaultPrevented);
    document.addEventListener("submit", onSubmit);
    await page.act(() => page.buttonOf("analytics").click());
    await page.act(() => page.buttonThat("accept-all").click());
    document.removeEventListener("submit", onSubmit);
    expect(prevented).toEqual([true, true]);
  });
}

function takesBack({ mount }: Stage): void {
  it("PR-06 withdraws one category, and what is left", async () => {
    const page = await mount({ answered: ACCEPTED, parts: ["rights", "key"] });
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261101.2.a.marketing..20261123.2.w..analytics");
    expect(page.text("key")).toBe("false denied");
    expect(page.buttonOf("marketing").textContent).toBe("Withdraw consent: Advertising");
    await page.act(() => page.buttonOf("marketing").click());
    expect(page.visitor.cookie()).toBe("1.20261123.2.w..analytics.20261123.2.w..marketing");
    expect(page.section("withdrawal")).not.toContain("Withdraw consent");
  });

  it("PR-06 withdraws everything at once", async () => {
    const page = await mount({ answered: ACCEPTED, parts: ["rights"] });
    await page.act(() => page.buttonOf("analytics,marketing").click());
    expect(page.visitor.cookie()).toBe("1.20261123.2.w..analytics-marketing");
  });

  it("NA-01 objects to what is on without consent, and records it as that", async () => {
    const page = await mount({ regime: unitedKingdom, parts: ["rights"] });
    expect(page.buttonOf("analytics").textContent).toBe("Object: Usage statistics");
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261123.2.o..analytics");
  });
}

function lives({ mount, hydrate }: Stage, part: (typeof PARTS)[number]): void {
  it("shows an answer of another tab", async () => {
    const page = await mount({ parts: [part] });
    expect(page.container.textContent).not.toContain("Withdraw consent");
    await page.act(() => page.visitor.answerElsewhere(ACCEPTED));
    expect(page.buttonOf("marketing").textContent).toContain("Withdraw consent");
  });

  it("takes over what a server has sent for everybody, and then shows the visitor's answer", async () => {
    const scene = part === "policy" ? "policy-accepted" : part;
    const html = inject("serverRenders")[scene]?.html ?? "";
    const page = await hydrate(html, {
      answered: ACCEPTED,
      // Somebody looks after the device on a server as well, and says that it cannot be seen there.
      ...(part === "policy" ? {} : { stored: {} }),
      parts: [part],
    });
    await page.act(() => page.buttonOf("analytics").click());
    expect(page.visitor.cookie()).toBe("1.20261101.2.a.marketing..20261123.2.w..analytics");
  });

  it("comes to speak another language", async () => {
    const page = await mount({ answered: ACCEPTED, parts: [part] });
    await page.act(() => page.visitor.consent.setLocale("de"));
    expect(page.container.querySelector("article")?.lang).toBe("en");
    await page.update({ texts: [deDocument] });
    expect(page.container.querySelector("article")?.lang).toBe("de");
    expect(page.container.querySelector("h1, h2")?.textContent).toBe(GERMAN_HEADING[part]);
  });
}

function leaves({ mount }: Stage, part: (typeof PARTS)[number]): void {
  it("leaves nothing that listens", async () => {
    const page = await mount({ stored: { theme: "essential" }, parts: [part] });
    expect(page.visitor.listeners()).toBeGreaterThan(0);
    await page.leave();
    expect(page.visitor.listeners()).toBe(0);
    expect(page.container.textContent).toBe("");
  });

  it("does without anybody who looks after the device", async () => {
    const page = await mount({ answered: ACCEPTED, parts: [part] });
    expect(page.visitor.consent.storage).toBeUndefined();
    expect(page.container.querySelector('[data-cookiepact-action="reset"]')).toBeNull();
    expect(page.section("access")).not.toContain("JavaScript");
  });
}

function sections({ mount }: Stage): void {
  it.each([
    ["policy", SECTIONS],
    ["rights", RIGHTS],
    ["account", ["account"]],
  ] as const)("of %s have the ids that are declared, in their order", async (part, ids) => {
    const page = await mount({ parts: [part] });
    const found = page.container.querySelectorAll<HTMLElement>("article > section");
    expect([...found].map(({ dataset }) => dataset.cookiepactSection)).toEqual(ids);
  });

  it("hold what the app puts there, in place of their content", async () => {
    const page = await mount({ parts: ["own-sections"] });
    expect(page.section("contact")).toBe("Contact us");
    expect(page.own("own-contact")?.parentElement?.localName).toBe("section");
  });

  it("hold what the app puts there, around content that works and stays where it is", async () => {
    const page = await mount({ answered: ACCEPTED, parts: ["own-sections"] });
    expect(page.section("manage")).toMatch(/^above ?Managing.*settings ?below$/s);
    const button = page.buttonOf("analytics");
    await page.act(() => button.click());
    expect(page.buttonOf("analytics")).toBe(button);
    expect(button.textContent).toBe("Allow");
    expect(page.section("manage")).toMatch(/^above ?Managing.*settings ?below$/s);
  });

  it("stand under headings of the level that is asked for", async () => {
    const page = await mount({ parts: ["own-sections"] });
    expect(page.container.querySelectorAll("h1")).toHaveLength(0);
    expect(page.container.querySelectorAll("header > h2")).toHaveLength(1);
  });
}
