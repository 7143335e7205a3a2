import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gateElements } from "./gate-elements.ts";
import { createDevice } from "./test-device.ts";

// What happens in a page is seen in one, in `e2e`: here is what only developers are told.

const warn = vi.fn();

class FakeScript {
  readonly attributes = [];
  readonly text = "";
  readonly isConnected = true;
  readonly dataset: { readonly cookiepact: string };
  readonly nonce: string;
  constructor(cookiepact: string, nonce = "") {
    this.dataset = { cookiepact };
    this.nonce = nonce;
  }
  cloneNode() {
    return { outerHTML: `<script data-cookiepact="${this.dataset.cookiepact}">` };
  }
}

/** A page with these scripts in its HTML, whose own scripts carry a nonce or not. */
function openPage(scripts: readonly FakeScript[], nonce?: string): ParentNode & Node {
  vi.stubGlobal("HTMLScriptElement", FakeScript);
  vi.stubGlobal(
    "MutationObserver",
    class {
      observe() {}
    },
  );
  vi.stubGlobal("document", {
    readyState: "complete",
    addEventListener() {},
    querySelector: () => (nonce ? { nonce } : null),
  });
  return { querySelectorAll: () => scripts } as unknown as ParentNode & Node;
}

beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, "warn").mockImplementation(warn);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it("names, in development, a key that the policy does not have, and a script that waits for none", () => {
  const page = openPage([
    new FakeScript("statistics ads"),
    new FakeScript("adds"),
    new FakeScript(""),
  ]);
  gateElements(createDevice().open(), page);
  expect(warn.mock.calls.map(([text]) => text.split(", and")[0])).toEqual([
    '[cookiepact] gateElements() waits for "adds"',
    '[cookiepact] gateElements() waits for ""',
  ]);
});

it("SE-02 names, in development, a script that has not the nonce of the page's others", () => {
  const page = openPage([new FakeScript("ads", "bm9uY2U"), new FakeScript("media")], "bm9uY2U");
  gateElements(createDevice().open(), page);
  expect(warn.mock.calls).toEqual([
    [
      '[cookiepact] <script data-cookiepact="media"> never starts: it has not the nonce of the page\'s scripts.',
    ],
  ]);
});

it.each<[string, () => void]>([
  ["in production", () => vi.stubEnv("NODE_ENV", "production")],
  ["in a page without a bundler", () => vi.stubGlobal("process", undefined)],
])("says nothing %s", (_, arrive) => {
  const consent = createDevice().open();
  const page = openPage([new FakeScript("marketting"), new FakeScript("functional")], "bm9uY2U");
  arrive();
  gateElements(consent, page);
  vi.unstubAllGlobals();
  expect(warn).not.toHaveBeenCalled();
});
