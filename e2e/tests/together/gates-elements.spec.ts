import { expect } from "playwright/test";
import { test } from "../../support/gated-page.ts";
import type { GatedSite } from "../../support/gated-site.ts";

const text = (name: string, attributes = 'data-cookiepact="analytics"') =>
  `<script type="text/plain" ${attributes}>story.push(${JSON.stringify(name)})</script>`;

const address = (site: GatedSite, name: string, attributes = 'data-cookiepact="analytics"') =>
  `<script type="text/plain" ${attributes} src="${site.elsewhere(name)}"></script>`;

const frame = (site: GatedSite) =>
  `<iframe title="Video" data-cookiepact="analytics" data-src="${site.elsewhere("video.html")}"></iframe>`;

test("EU-02 scripts, frames and images of the page's own HTML wait, and come where they stand", async ({
  gated,
  site,
}) => {
  site.body = `${address(site, "a.js")}${text("inline")}${frame(site)}
    <img alt="" data-cookiepact="analytics" data-src="${site.elsewhere("dot.svg")}">`;
  await gated.visit("elements");
  await gated.save({ functional: true });
  expect(site.asked).toEqual([]);
  expect(await gated.story()).toEqual([]);

  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["a.js", "inline"]);
  await expect.poll(() => [...site.asked].sort()).toEqual(["a.js", "dot.svg", "video.html"]);
  await expect(gated.page.locator("main > script")).toHaveCount(2);
  await expect(gated.page.frameLocator("iframe").getByText("A frame")).toBeVisible();
});

test("they run in the order in which they stand, whatever comes first", async ({ gated, site }) => {
  site.hold("slow.js");
  const names = ["slow.js", "fast.js"].map((name) => address(site, name));
  site.body = [names[0], text("inline"), names[1], text("last")].join("");
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => site.asked).toEqual(["slow.js"]);
  site.release("slow.js");
  await expect.poll(() => gated.story()).toEqual(["slow.js", "inline", "fast.js", "last"]);
});

test("of several keys all must be allowed, and one that the policy does not have never is", async ({
  gated,
  site,
}) => {
  site.body = [
    text("both", 'data-cookiepact="analytics functional"'),
    text("lines", 'data-cookiepact="\n analytics\n functional\n"'),
    text("unknown", 'data-cookiepact="analytics holograms"'),
    text("none", 'data-cookiepact=""'),
  ].join("");
  await gated.visit("elements");
  await gated.save({ analytics: true });
  expect(await gated.story()).toEqual([]);
  await gated.save({ functional: true });
  await expect.poll(() => gated.story()).toEqual(["both", "lines"]);
});

test("attributes stay, data-type is the type, and async is async", async ({ gated, site }) => {
  site.hold("async.js");
  site.body = [
    address(site, "async.js", 'data-cookiepact="analytics" async'),
    text("module", 'data-cookiepact="analytics" data-type="module" id="module"'),
    address(site, "a.js", 'data-cookiepact="analytics" data-domain="a" onload="story.push(`on`)"'),
  ].join("");
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["module", "a.js", "on"]);
  await expect(gated.page.locator("#module")).toHaveAttribute("type", "module");
  await expect(gated.page.locator("[data-domain]")).toHaveAttribute("data-cookiepact", "analytics");
  site.release("async.js");
  await expect.poll(() => gated.story()).toContain("async.js");
});

test("two elements of one address are two scripts, as in any page", async ({ gated, site }) => {
  site.body = address(site, "a.js") + address(site, "a.js");
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["a.js", "a.js"]);
});

test("what comes into the page later waits, too: by appendChild and by innerHTML", async ({
  gated,
  site,
}) => {
  await gated.visit("elements");
  await gated.page.evaluate(() => {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.dataset.cookiepact = "analytics";
    script.text = 'story.push("appended")';
    document.body.appendChild(script);
  });
  await gated.page.locator("main").evaluate(
    (main, html) => {
      main.innerHTML = html;
    },
    `<section>${text("written")}${frame(site)}</section>`,
  );
  expect(await gated.story()).toEqual([]);
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["appended", "written"]);
  await expect.poll(() => site.asked).toEqual(["video.html"]);
  await gated.page.locator("main").evaluate((main, html) => {
    main.innerHTML = html;
  }, text("late"));
  await expect.poll(() => gated.story()).toEqual(["appended", "written", "late"]);
});

test("what has left the page before the grant does not run, and runs when it is back", async ({
  gated,
  site,
}) => {
  site.body = `<section>${text("gone")}${address(site, "gone.js")}${frame(site)}</section>${text("kept")}`;
  await gated.visit("elements");
  await gated.page.evaluate(() => {
    const section = document.querySelector("section") as HTMLElement;
    section.remove();
    Object.assign(window, { section });
  });
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["kept"]);
  expect(site.asked).toEqual([]);
  await gated.page.evaluate(() => {
    const { section } = window as unknown as { section: HTMLElement };
    section.querySelector("script[src]")?.remove();
    document.body.append(section);
  });
  await expect.poll(() => gated.story()).toEqual(["kept", "gone"]);
  await expect.poll(() => site.asked).toEqual(["video.html"]);
});

for (const [name, gone] of [
  ["from an address", (site: GatedSite) => address(site, "gone.js")],
  ["of text", () => text("gone")],
] as const) {
  test(`a script ${name} that leaves the page in the same moment does not run, and holds nobody up`, async ({
    gated,
    site,
  }) => {
    site.body = `<section>${gone(site)}</section>${text("next")}<section>${gone(site)}</section>${text("last")}`;
    await gated.visit("elements");
    await gated.page.evaluate(() => {
      for (const section of document.querySelectorAll("section")) section.remove();
      window.gates.consent.save({ analytics: true });
    });
    await expect.poll(() => gated.story()).toEqual(["next", "last"]);
    expect(site.asked).toEqual([]);
  });
}

test("what is moved runs once", async ({ gated, site }) => {
  site.body = text("moved") + frame(site);
  await gated.visit("elements");
  const move = () =>
    gated.page.evaluate(() => document.body.append(...document.querySelectorAll("main > *")));
  await move();
  await gated.save({ analytics: true });
  await move();
  await expect.poll(() => gated.story()).toEqual(["moved"]);
});

test("EU-11 a frame is emptied when its consent is taken back, and no way leads back into it", async ({
  gated,
  site,
}) => {
  site.body = `${frame(site)}<img alt="" data-cookiepact="analytics" data-src="${site.elsewhere("dot.svg")}">`;
  await gated.visit("elements");
  await gated.save({ analytics: true });
  const shown = gated.page.frameLocator("iframe").getByText("A frame");
  await expect(shown).toBeVisible();
  const length = await gated.page.evaluate(() => history.length);
  await gated.save({ analytics: false });
  await expect(shown).toHaveCount(0);
  expect(await gated.page.locator("[src]:not(script)").count()).toBe(0);
  expect(await gated.page.evaluate(() => history.length)).toBe(length);
  expect(gated.loads, "a frame is not a script that cannot be un-run").toBe(0);

  await gated.save({ analytics: true });
  await expect(shown).toBeVisible();
  expect(site.asked.filter((name) => name === "video.html")).toHaveLength(2);
});

test("a frame's address may not be code", async ({ gated, site }) => {
  const code = "java\tscript:parent.story.push(1)";
  site.body = `<iframe title="" data-cookiepact="analytics" data-src="${code}"></iframe>${text("after")}`;
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["after"]);
  await expect(gated.page.locator("iframe[src]")).toHaveCount(0);
  expect(await gated.story()).toEqual(["after"]);
});

test("a script of text that comes in pieces runs when it is whole", async ({ gated, site }) => {
  // As one that is in the page early would, and a slow server.
  site.render = (html) => html.replace('<script type="module"', '<script async type="module"');
  const whole = text("whole");
  site.body = [whole.slice(0, -20), whole.slice(-20, -3), `${whole.slice(-3)}${text("next")}`, " "];
  await gated.visit("elements");
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["whole", "next"]);
});

test("stopping finds nothing more, and what was found goes on", async ({ gated, site }) => {
  site.body = text("found");
  await gated.visit();
  await gated.page.evaluate((html) => {
    const { consent, gateElements } = window.gates;
    const main = document.querySelector("main") as HTMLElement;
    gateElements(consent, main)();
    main.insertAdjacentHTML("beforeend", html);
  }, text("late"));
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["found"]);
});

test("only what stands under the root waits for anybody", async ({ gated, site }) => {
  site.body = text("inside");
  await gated.visit();
  await gated.page.evaluate((html) => {
    const { consent, gateElements } = window.gates;
    document.body.insertAdjacentHTML("beforeend", html);
    gateElements(consent, document.querySelector("main") as HTMLElement);
  }, text("outside"));
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["inside"]);
});
