import { expect, type Locator, type Page } from "playwright/test";
import { TODAY } from "../../support/days.ts";
import { GatedPage, test } from "../../support/gated-page.ts";
import { recordIn } from "../../support/visitor.ts";

// What is run in every page here must not be run in those of other tests.
test.use({ reuseContext: false });

const SCRIPT =
  '<script type="text/plain" data-cookiepact="analytics">story.push("inline")</script>';

/** A page in which a script has run. */
async function openRunning(gated: GatedPage, query = ""): Promise<void> {
  gated.site.body = SCRIPT;
  await gated.visit(`elements&${query}`);
  await gated.save({ analytics: true });
  await expect.poll(() => gated.story()).toEqual(["inline"]);
}

/** The page has been loaded anew, once, and nothing runs in it. */
async function expectToHaveEnded(gated: GatedPage): Promise<void> {
  await expect.poll(() => gated.loads).toBe(1);
  await gated.isUp();
  await gated.page.evaluate(() => dispatchEvent(new Event("focus")));
  await gated.page.evaluate(() => window.gates.consent.openPreferences());
  expect(await gated.story()).toEqual([]);
  expect(gated.loads).toBe(1);
}

test("EU-11 a withdrawal lets everybody stop, deletes, and then loads the page anew, once", async ({
  gated,
  page,
  context,
}) => {
  await openRunning(gated);
  await page.evaluate(() => {
    const { consent, gateScript, onGrant, onRevoke } = window.gates;
    const log = (what: string) => {
      sessionStorage.log = `${sessionStorage.log ?? ""}${what} `;
    };
    const script = { requires: "analytics", text: "0" } as const;
    gateScript(consent, script, { onRevoke: () => log("script") });
    onGrant(consent, "analytics", () => () => log("grant"));
    onRevoke(consent, "analytics", () => log("revoke"));
    addEventListener("pagehide", () => log("left"));
  });
  await gated.save({ analytics: false });
  await expectToHaveEnded(gated);
  expect(await page.evaluate(() => sessionStorage.log)).toBe("script grant revoke left ");
  expect(await recordIn(context)).toBe(`1.${TODAY}.1.p..analytics`);
  expect(gated.dialogs).toEqual([]);
});

test("a withdrawal of what nothing has run for leaves the page alone", async ({ gated }) => {
  await openRunning(gated);
  await gated.save({ functional: true });
  await gated.save({ functional: false });
  await gated.page.evaluate(() => dispatchEvent(new Event("focus")));
  expect(await gated.story()).toEqual(["inline"]);
  expect(gated.loads).toBe(0);
});

test("whenRevoked none: owners are told, and the page goes on", async ({ gated }) => {
  await openRunning(gated, "whenRevoked=none");
  await gated.gate({ owner: "one", text: "0" });
  await gated.save({ analytics: false });
  await expect.poll(() => gated.story()).toEqual(["inline", "one: load", "one: revoke"]);
  await gated.save({ analytics: true });
  await expect
    .poll(() => gated.story())
    .toEqual(["inline", "one: load", "one: revoke", "one: load"]);
  expect(gated.loads).toBe(0);
});

test("whenRevoked a function: it is told which keys, and the page goes on", async ({ gated }) => {
  await openRunning(gated, "whenRevoked=function");
  await gated.save({ analytics: false });
  await expect.poll(() => gated.story()).toEqual(["inline", "revoked analytics"]);
  expect(gated.loads).toBe(0);
});

test("CK-03 a refusal that the browser does not keep loads nothing anew", async ({
  gated,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: () => {} });
  });
  await openRunning(gated);
  await gated.gate({ owner: "one", text: "0" });
  await gated.save({ analytics: false });
  await expect.poll(() => gated.story()).toEqual(["inline", "one: load", "one: revoke"]);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  expect(gated.loads).toBe(0);
});

/** What a visitor may leave in a page, and what would be lost with it. */
const LEFT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "a field": (page) => type(page.getByLabel("Name")),
  "a field of several lines": (page) => type(page.getByLabel("Story")),
  "a text that can be edited": (page) => type(page.getByTitle("Note")),
  "a field of a custom element": (page) => type(page.locator("story-field input")),
  "a field that was changed by the page afterwards": async (page) => {
    await type(page.getByLabel("Name"));
    await page.getByLabel("Name").evaluate((field: HTMLInputElement) => {
      field.value = "Ada L.";
      field.defaultValue = "Ada L.";
    });
  },
};

async function type(field: Locator): Promise<void> {
  await field.click();
  await field.pressSequentially("Ada");
}

for (const [name, fill] of Object.entries(LEFT)) {
  test(`who has typed into ${name} is asked first, and who stays keeps text and page`, async ({
    gated,
    page,
  }) => {
    await openRunning(gated);
    await fill(page);
    const left = await page.locator("body").ariaSnapshot();
    await gated.save({ analytics: false });
    await expect.poll(() => gated.dialogs).toEqual(["beforeunload"]);
    expect(await page.locator("body").ariaSnapshot()).toBe(left);
    expect(await gated.story()).toEqual(["inline"]);
    expect(gated.loads).toBe(0);
    await page.reload();
    expect(gated.dialogs, "who stays is asked once").toEqual(["beforeunload"]);
  });
}

const NOT_LEFT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "has typed nothing": (page) => page.getByLabel("Name").click(),
  "has taken it back": async (page) => {
    await type(page.getByLabel("Name"));
    await page.getByLabel("Name").clear();
  },
  "has only ticked something": (page) => page.getByLabel("News").check(),
  "has typed into Cookiepact's own parts": (page) => type(page.getByLabel("Search")),
  "has typed into what is gone": async (page) => {
    await type(page.getByLabel("Name"));
    await page.locator("form").evaluate((form) => form.remove());
  },
  "finds what the page has filled in": (page) =>
    page.getByLabel("Name").evaluate((field: HTMLInputElement) => {
      field.value = "Ada";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }),
};

for (const [name, act] of Object.entries(NOT_LEFT)) {
  test(`who ${name} is not asked`, async ({ gated, page }) => {
    await openRunning(gated);
    await act(page);
    await gated.save({ analytics: false });
    await expectToHaveEnded(gated);
    expect(gated.dialogs).toEqual([]);
  });
}

test("who is asked and leaves, leaves", async ({ gated, page }) => {
  await openRunning(gated);
  await type(page.getByLabel("Name"));
  page.removeAllListeners("dialog");
  page.on("dialog", (dialog) => dialog.accept());
  await gated.save({ analytics: false });
  await expectToHaveEnded(gated);
  await expect(page.getByLabel("Name")).toHaveValue("");
});

test.describe("two tabs", () => {
  async function openTwo(gated: GatedPage, query = "") {
    await openRunning(gated, query);
    const other = new GatedPage(await gated.page.context().newPage(), gated.site);
    await other.visit(`elements&${query}`);
    await expect.poll(() => other.story()).toEqual(["inline"]);
    return other;
  }

  test("EU-11 a withdrawal in one loads both anew", async ({ gated }) => {
    const other = await openTwo(gated);
    await gated.save({ analytics: false });
    await expectToHaveEnded(gated);
    await expectToHaveEnded(other);
  });

  test("EU-11 a withdrawal in one stops in the other what runs there", async ({ gated }) => {
    const other = await openTwo(gated, "whenRevoked=none");
    await other.gate({ owner: "other", text: "0" });
    await gated.save({ analytics: false });
    await expect.poll(() => other.story()).toEqual(["inline", "other: load", "other: revoke"]);
  });

  test("who has typed in the other tab is asked there, and stays", async ({ gated }) => {
    const other = await openTwo(gated);
    await type(other.page.getByLabel("Name"));
    await gated.save({ analytics: false });
    await expectToHaveEnded(gated);
    await expect.poll(() => other.dialogs).toEqual(["beforeunload"]);
    await expect(other.page.getByLabel("Name")).toHaveValue("Ada");
  });

  test("a grant in one starts in the other what waits there", async ({ gated }) => {
    gated.site.body = SCRIPT;
    await gated.visit("elements");
    const other = new GatedPage(await gated.page.context().newPage(), gated.site);
    await other.visit();
    await other.save({ analytics: true });
    await expect.poll(() => gated.story()).toEqual(["inline"]);
  });

  test("EU-16 a tab that was asleep starts nothing that was refused meanwhile, and ends what runs, as soon as it wakes", async ({
    gated,
  }) => {
    await makeDeaf(gated.page);
    const other = await openTwo(gated);
    await other.save({ analytics: false });
    await expectToHaveEnded(other);
    expect(gated.loads).toBe(0);

    // It still shows the old state, and answers something else.
    await gated.save({ functional: true });
    await expectToHaveEnded(gated);
    const record = `1.${TODAY}.1.p..analytics.${TODAY}.1.p.functional.`;
    expect(await recordIn(gated.page.context())).toBe(record);
  });
});

/** Keeps a page from hearing of other tabs: what a tab is that was asleep until the visitor came back to it. */
async function makeDeaf(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, "BroadcastChannel", { value: undefined });
    for (const type of ["focus", "pageshow", "visibilitychange"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
}
