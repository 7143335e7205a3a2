import { afterEach, beforeEach, expect, vi } from "vitest";
import { provideDialogs } from "./dialog.ts";
import type { AppProps, ConformanceHarness, Mounted } from "./harness.ts";
import { Page } from "./page.ts";
import { type Arrival, type Visitor, visitor } from "./visitor.ts";

/** Which app, and for whom. */
export interface Setting extends Arrival, Omit<AppProps, "consent"> {}

/** Where the fixture app is put up, watched, and taken down after each test. */
export interface Stage {
  readonly harness: ConformanceHarness;
  /** A visitor's page, rendered in the browser. */
  mount(setting: Setting, who?: Visitor): Promise<Page>;
  /** A visitor's page, sent by a server as `html` and hydrated. */
  hydrate(html: string, setting: Setting, who?: Visitor): Promise<Page>;
  /**
   * From here on there may be complaints: the test is about them, or about an error.
   *
   * @returns those there are, as they come
   */
  expectComplaints(): readonly unknown[];
}

export function createStage(harness: ConformanceHarness): Stage {
  let pages: Page[] = [];
  let complaints: unknown[] = [];
  let mayComplain = false;

  beforeEach(() => {
    provideDialogs();
    pages = [];
    complaints = [];
    mayComplain = false;
    for (const channel of ["warn", "error"] as const) {
      vi.spyOn(console, channel).mockImplementation(
        (...said) => void complaints.push(said.join(" ")),
      );
    }
  });

  afterEach(async () => {
    // What a press leads to in the end, such as where the focus goes, belongs to the test that pressed.
    await new Promise((resolve) => setTimeout(resolve));
    for (const page of pages) await page.leave();
    document.body.replaceChildren();
    // What gates have put there.
    for (const script of document.head.querySelectorAll("script")) script.remove();
    vi.restoreAllMocks();
    if (!mayComplain) expect(complaints, "what the framework complains of").toEqual([]);
  });

  const put = async (html: string, setting: Setting, who: Visitor, start: Start) => {
    const container = document.createElement("div");
    container.innerHTML = html;
    document.body.append(container);
    const props = { consent: who.consent, ...propsOf(setting) };
    const page = new Page(harness, who, container, await start(container, props), props.parts);
    pages.push(page);
    await page.settle();
    return page;
  };

  return {
    harness,
    mount: (setting, who = visitor(setting)) => put("", setting, who, harness.mount),
    hydrate: (html, setting, who = visitor(setting)) =>
      put(html, setting, who, (container, props) =>
        harness.hydrate(container, props, (warning) => void complaints.push(warning)),
      ),
    expectComplaints() {
      mayComplain = true;
      return complaints;
    },
  };
}

/** What of it concerns the app. */
function propsOf({
  parts,
  messages,
  texts,
  requires,
  condition,
  scripts,
  src,
  onScript,
  onRender,
}: Setting): Omit<AppProps, "consent"> {
  return { parts, messages, texts, requires, condition, scripts, src, onScript, onRender };
}

type Start = (container: HTMLElement, props: AppProps) => Promise<Mounted>;
