// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { testPolicy } from "./consent/test-policy.ts";
import { createConsent } from "./create-consent.ts";
import { cookiePolicyView } from "./document/page-view.ts";
import { memoryHost } from "./host/memory-host.ts";
import { downloadExport, submitPage, watchDevice } from "./policy-page.ts";
import { htmlOf } from "./view/html.ts";

const policy = testPolicy();
const consentOf = () =>
  createConsent(policy, { host: memoryHost({ now: () => new Date("2026-11-23T12:00:00Z") }) });

/** The page with what a visitor has answered, and a form of the app's own in it. */
function open(consent: ReturnType<typeof consentOf>): HTMLElement {
  const options = { texts: [], level: 1, inventory: null, device: false };
  const { header, sections } = cookiePolicyView(policy, consent.getSnapshot(), options);
  const nodes = [...header, ...sections.flatMap((section) => section.nodes)];
  document.body.innerHTML = `<article>${htmlOf(...nodes)}
    <form id="search"><input name="q"><button name="action" value="accept-all">Search</button></form></article>`;
  const article = document.body.firstElementChild as HTMLElement;
  article.addEventListener("submit", (event) => submitPage(consent, event));
  return article;
}

/** Presses a button. @returns whether the browser would go on and send the form */
function press(button: HTMLButtonElement | null): boolean {
  const form = button?.form as HTMLFormElement;
  const event = new SubmitEvent("submit", { submitter: button, bubbles: true, cancelable: true });
  return form.dispatchEvent(event);
}

const button = (article: HTMLElement, action: string) =>
  article.querySelector<HTMLButtonElement>(`[data-cookiepact-action="${action}"]`);

describe("what is pressed on the policy page", () => {
  const created = vi.fn((_: Blob) => "blob:export");
  beforeEach(() => {
    created.mockClear();
    vi.stubGlobal(
      "URL",
      Object.assign(URL, { createObjectURL: created, revokeObjectURL: vi.fn() }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  });

  it("PG-03 is carried out in place of being sent", () => {
    const consent = consentOf();
    consent.acceptAll();
    expect(press(button(open(consent), "reject-all"))).toBe(false);
    expect(consent.getSnapshot().keys.statistics?.allowed).toBe(false);
  });

  it("GDPR 7(3) withdraws one category by its own button, and leaves the others", () => {
    const consent = consentOf();
    consent.acceptAll();
    const article = open(consent);
    const field = article.querySelector<HTMLInputElement>('input[name="key"][value="marketing"]');
    expect(press(field?.form?.querySelector("button") ?? null)).toBe(false);
    const { keys } = consent.getSnapshot();
    expect(keys.marketing?.allowed).toBe(false);
    expect(keys.statistics?.allowed).toBe(true);
  });

  it("PR-06 hands out the visitor's data as a file", async () => {
    const consent = consentOf();
    expect(press(button(open(consent), "export"))).toBe(false);
    await vi.waitFor(() => expect(created).toHaveBeenCalledOnce());
    await downloadExport(consent);
    expect(created.mock.calls[0]?.[0].type).toBe("application/json");
  });

  it("is left to the app where the form is the app's own", () => {
    const consent = consentOf();
    const article = open(consent);
    expect(press(article.querySelector<HTMLButtonElement>("#search button"))).toBe(true);
    expect(consent.getSnapshot().record).toEqual([]);
  });
});

it("nobody looks at a device where the consent has no storage", () => {
  const device = watchDevice(consentOf());
  expect(device.get()).toBeNull();
  expect(device.subscribe(() => {})()).toBeUndefined();
});
