import type { CategoryView } from "../view/category-view.ts";
import { element, type Node } from "../view/nodes.ts";
import type { Attributes, ButtonView } from "../view/parts.ts";
import type { PreferencesView } from "../view/preferences-view.ts";
import type { PurposeView } from "../view/purpose-view.ts";
import type { SwitchView } from "../view/switch-view.ts";

/**
 * The preferences as a part of a page: what the frameworks' components show in a dialog, for whoever has no script. The
 * stylesheet is the same.
 *
 * @param hidden fields that the form sends along
 */
export function preferencesHtml(
  view: PreferencesView,
  hidden: Readonly<Record<string, string>>,
): Node {
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
      element("h1", { id: view.title.id }, view.title.text),
      element("p", {}, view.text),
      view.notices.map((line) => element("p", { "data-cookiepact-part": "notice" }, line)),
      view.categories.map(categoryHtml),
      element("div", { "data-cookiepact-part": "actions" }, view.actions.map(buttonHtml)),
      buttonHtml(view.close),
    ),
  );
}

function categoryHtml(category: CategoryView): Node {
  const { input, checked, disabled, title, note, description, stored, purposes, services } =
    category;
  return element(
    "div",
    { "data-cookiepact-part": "category" },
    element(
      "label",
      {},
      element("input", { ...input, ...flags({ checked, disabled }) }),
      element("span", {}, title),
      // For those who listen: names run together without a space.
      " ",
      note ? element("small", {}, note) : null,
    ),
    element("p", { id: description.id }, description.text),
    element(
      "details",
      {},
      element("summary", {}, stored),
      element("dl", {}, purposes.map(purposeHtml), (services?.list ?? []).map(serviceHtml)),
    ),
  );
}

function purposeHtml({ title, description, items }: PurposeView): Node {
  return element(
    "div",
    {},
    element("dt", {}, title),
    element("dd", {}, description),
    element(
      "dd",
      {},
      items.flatMap(({ name, kept }) => [
        element("code", {}, name),
        " ",
        element("small", {}, kept),
        " ",
      ]),
    ),
  );
}

/** Without a switch: one that cannot follow its category's would refuse what the visitor has just allowed. */
function serviceHtml({ title, description }: SwitchView): Node {
  return element("div", {}, element("dt", {}, title), element("dd", {}, description.text));
}

function buttonHtml({ attributes, label }: ButtonView): Node {
  return element("button", attributes, label);
}

/** Attributes that say something by being there. */
function flags(given: Readonly<Record<string, boolean>>): Attributes {
  const names = Object.keys(given).filter((name) => given[name]);
  return Object.fromEntries(names.map((name) => [name, ""]));
}
