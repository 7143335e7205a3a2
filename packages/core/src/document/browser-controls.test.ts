import { describe, expect, it } from "vitest";
import { testPolicy } from "../schema/test-policy.ts";
import { BROWSER_CONTROLS } from "./browser-controls.ts";
import { policyDocument } from "./policy-document.ts";
import { elementsIn, nodesOf, sectionOf, spoken, textIn } from "./test-walk.ts";

/** Who makes which browser, by the first word of its name. */
const VENDORS: Readonly<Record<string, string>> = {
  Chrome: "google.com",
  Firefox: "mozilla.org",
  Safari: "apple.com",
  Edge: "microsoft.com",
};

const DEAD = /Internet Explorer|\bIE\b|Opera 12|Netscape|EdgeHTML|Edge Legacy/i;

it("PG-05 names the browsers that most visitors have", () => {
  const names = BROWSER_CONTROLS.map(({ browser }) => browser.split(" ")[0]);
  expect(new Set(names)).toEqual(new Set(Object.keys(VENDORS)));
});

describe.each(BROWSER_CONTROLS)("PG-05 $browser", ({ browser, path, url, verifiedOn }) => {
  it("leads to its vendor's own page, over https", () => {
    const { protocol, hostname } = new URL(url);
    const vendor = VENDORS[browser.split(" ")[0] ?? ""] ?? "none";
    expect(protocol).toBe("https:");
    expect(`.${hostname}`.endsWith(`.${vendor}`)).toBe(true);
  });

  it("says when it was compared, or that nobody has", () => {
    if (verifiedOn === null) return;
    expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isNaN(Date.parse(verifiedOn))).toBe(false);
    expect(Date.parse(verifiedOn)).toBeLessThan(Date.now() + 86_400_000);
  });

  it("says what to press, and is alive", () => {
    expect(path.length).toBeGreaterThan(1);
    for (const step of path) expect(step.trim()).not.toBe("");
    expect(`${browser} ${path.join(" ")}`).not.toMatch(DEAD);
  });

  it("stands on the page with its way, its link and its date", () => {
    const document = policyDocument(testPolicy());
    const section = sectionOf(document, "browsers");
    expect(textIn(section)).toContain(path.join(" → "));
    const elements = elementsIn(nodesOf({ ...document, sections: [section] }));
    const item = elements.find((each) => each.name === "div" && spoken(each).startsWith(browser));
    const inside = elementsIn(item?.children ?? []);
    expect(inside.find(({ name }) => name === "a")?.attributes.href).toBe(url);
    expect(inside.find(({ name }) => name === "time")?.attributes.datetime).toBe(
      verifiedOn ?? undefined,
    );
  });
});

it("PG-05 does not take the settings of a browser for the choice", () => {
  const text = textIn(sectionOf(policyDocument(testPolicy()), "browsers"));
  expect(text).toContain("do not take the place of your choice here");
});
