import type { ActionName } from "@cookiepact/core/view";
import type { AppProps, ConformanceHarness, Mounted } from "./harness.ts";
import type { Visitor } from "./visitor.ts";

/** Every button of the interface by its public name. "once" is no form's. */
type ButtonName = ActionName | "once";

/** A visitor's page with the fixture app, and what the visitor sees and does there. */
export class Page {
  readonly visitor: Visitor;
  readonly container: HTMLElement;
  readonly #harness: ConformanceHarness;
  readonly #app: Mounted;
  readonly #hasPreferences: boolean;
  #left = false;

  constructor(
    harness: ConformanceHarness,
    visitor: Visitor,
    container: HTMLElement,
    app: Mounted,
    parts: AppProps["parts"],
  ) {
    this.#hasPreferences = parts.includes("preferences");
    this.visitor = visitor;
    this.container = container;
    this.#harness = harness;
    this.#app = app;
  }

  /** A part of the interface by its public name; `null` while it is not there. */
  part(name: "banner" | "preferences" | "trigger" | "gate"): HTMLElement | null {
    return this.container.querySelector(`[data-cookiepact="${name}"]`);
  }

  /** Something of the app's own; `null` while it is not there. */
  own(testId: string): HTMLElement | null {
    return this.container.querySelector(`[data-testid="${testId}"]`);
  }

  /** What something of the app's own says. */
  text(testId: string): string {
    return found(this.own(testId), testId).textContent ?? "";
  }

  /** The frame of a third party; `null` while it is not there. */
  frame(): HTMLIFrameElement | null {
    return this.container.querySelector("iframe");
  }

  button(action: ButtonName, within: "banner" | "preferences" | "gate"): HTMLButtonElement {
    const button = this.part(within)?.querySelector<HTMLButtonElement>(
      `[data-cookiepact-action="${action}"]`,
    );
    return found(button, `${action} in the ${within}`);
  }

  /** The button of the first form that is about exactly these keys: "analytics,marketing". */
  buttonOf(keys: string): HTMLButtonElement {
    const forms = [...this.container.querySelectorAll("form")];
    const form = forms.find((each) => {
      const fields = [...each.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
      return fields.map(({ value }) => value).join() === keys;
    });
    return found(form?.querySelector("button"), `the button of ${keys}`);
  }

  /** The only button of a page that does this. */
  buttonThat(action: ActionName | "export"): HTMLButtonElement {
    const button = `[data-cookiepact-action="${action}"]`;
    return found(this.container.querySelector<HTMLButtonElement>(button), action);
  }

  /** What a section of a page says; empty where there is no such section. */
  section(id: string): string {
    return this.container.querySelector(`[data-cookiepact-section="${id}"]`)?.textContent ?? "";
  }

  switchOf(key: string): HTMLInputElement {
    const input = this.part("preferences")?.querySelector<HTMLInputElement>(
      `[data-cookiepact-key="${key}"]`,
    );
    return found(input, `the switch of ${key}`);
  }

  /** Every category's switch with its state: "essential on". */
  switches(): string[] {
    const ofCategories = '[data-cookiepact-part="category"] > label > input';
    const inputs = this.part("preferences")?.querySelectorAll<HTMLInputElement>(ofCategories) ?? [];
    return [...inputs].map((each) => `${each.value} ${each.checked ? "on" : "off"}`);
  }

  press(action: ButtonName, within: "banner" | "preferences" | "gate"): Promise<void> {
    return this.act(() => this.button(action, within).click());
  }

  /** Goes to a button by the keyboard, and presses it. */
  pressByKeyboard(action: ButtonName, within: "banner" | "preferences" | "gate"): Promise<void> {
    this.button(action, within).focus();
    return this.press(action, within);
  }

  flip(key: string): Promise<void> {
    return this.act(() => this.switchOf(key).click());
  }

  pressOwn(testId: string): Promise<void> {
    return this.act(() => found(this.own(testId), testId).click());
  }

  pressTrigger(): Promise<void> {
    const trigger = found(this.part("trigger"), "the trigger");
    return this.act(() => {
      trigger.focus();
      trigger.click();
    });
  }

  /** What a browser does with Esc in a modal dialog: it asks, and closes unless it is told not to. */
  pressEscape(): Promise<void> {
    const dialog = found(this.part("preferences"), "the preferences") as HTMLDialogElement;
    return this.act(() => {
      if (dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
    });
  }

  /** Presses the dialog element itself: its backdrop, or its padding. In jsdom every element is a point at 0, 0. */
  pressDialog(where: "outside" | "inside"): Promise<void> {
    const dialog = found(this.part("preferences"), "the preferences");
    const at = { bubbles: true, clientX: where === "outside" ? -1 : 0 };
    return this.act(() => {
      for (const type of ["pointerdown", "click"]) dialog.dispatchEvent(new MouseEvent(type, at));
    });
  }

  /** What a browser does with Enter in a form: it presses the first submit button. */
  pressEnter(): Promise<void> {
    const form = found(this.part("preferences")?.querySelector("form"), "the form");
    const first = form.querySelector<HTMLButtonElement>("button:is(:not([type]), [type=submit])");
    return this.act(() => found(first, "a submit button").click());
  }

  /** Does something, and waits for what follows; the preferences are loaded on demand. */
  async act(change: () => void): Promise<void> {
    await this.#harness.act(change);
    await this.settle();
  }

  /**
   * Waits until somebody has looked what is on the device, where there is one; and until the preferences are in the page if
   * they are open, for a page that has them.
   */
  async settle(): Promise<void> {
    if (this.visitor.consent.storage) {
      await this.#harness.act(() => new Promise((resolve) => setTimeout(resolve)));
    }
    const { getSnapshot } = this.visitor.consent;
    const isLoading = () => getSnapshot().preferencesOpen && !this.part("preferences");
    for (let wait = 0; this.#hasPreferences && isLoading() && wait < 200; wait++) {
      await this.#harness.act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    }
  }

  update(props: Partial<AppProps>): Promise<void> {
    return this.#app.update(props);
  }

  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    await this.#app.unmount();
  }
}

function found<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (thing) return thing;
  throw new Error(`Not in the page: ${name}`);
}
