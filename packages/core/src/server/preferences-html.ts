import type { CategoryView } from "../view/category-view.ts";
import type { ButtonView } from "../view/parts.ts";
import type { PreferencesView } from "../view/preferences-view.ts";
import type { PurposeView } from "../view/purpose-view.ts";
import type { SwitchView } from "../view/switch-view.ts";
import { element, type Html, text } from "./html.ts";

/**
 * The preferences as a part of a page: what the frameworks' components show in a dialog, for whoever has no script. The
 * stylesheet is the same.
 *
 * @param hidden fields that the form sends along
 */
export function preferencesHtml(
  view: PreferencesView,
  hidden: Readonly<Record<string, string>>,
): Html {
  return element(
    "main",
    view.root,
    element(
      "form",
      // To the address that the page itself has.
      { method: "post" },
      Object.entries(hidden).map(([name, value]) =>
        element("input", { type: "hidden", name, value }),
      ),
      element("h1", { id: view.title.id }, text(view.title.text)),
      element("p", {}, text(view.text)),
      view.notices.map((line) => element("p", { "data-cookiepact-part": "notice" }, text(line))),
      view.categories.map(categoryHtml),
      element("div", { "data-cookiepact-part": "actions" }, view.actions.map(buttonHtml)),
      buttonHtml(view.close),
    ),
  );
}

function categoryHtml(category: CategoryView): Html {
  const { input, checked, disabled, title, note, description, stored, purposes, services } =
    category;
  return element(
    "div",
    { "data-cookiepact-part": "category" },
    element(
      "label",
      {},
      element("input", { ...input, checked, disabled }),
      element("span", {}, text(title)),
      // For those who listen: names run together without a space.
      text(" "),
      note ? element("small", {}, text(note)) : [],
    ),
    element("p", { id: description.id }, text(description.text)),
    element(
      "details",
      {},
      element("summary", {}, text(stored)),
      element("dl", {}, purposes.map(purposeHtml), (services?.list ?? []).map(serviceHtml)),
    ),
  );
}

function purposeHtml({ title, description, items }: PurposeView): Html {
  return element(
    "div",
    {},
    element("dt", {}, text(title)),
    element("dd", {}, text(description)),
    element(
      "dd",
      {},
      items.flatMap(({ name, kept }) => [
        element("code", {}, text(name)),
        text(" "),
        element("small", {}, text(kept)),
        text(" "),
      ]),
    ),
  );
}

/** Without a switch: one that cannot follow its category's would refuse what the visitor has just allowed. */
function serviceHtml({ title, description }: SwitchView): Html {
  return element(
    "div",
    {},
    element("dt", {}, text(title)),
    element("dd", {}, text(description.text)),
  );
}

function buttonHtml({ attributes, label }: ButtonView): Html {
  return element("button", attributes, text(label));
}
