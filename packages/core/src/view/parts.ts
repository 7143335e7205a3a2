import type { ActionName, LoadedMessages, NamedAction } from "../messages/messages.ts";

/** HTML attributes, by their HTML names; every framework takes them as they are. */
export type Attributes = Readonly<Record<string, string>>;

/** A button: what it does, what it says, and its attributes. */
export interface ButtonView {
  readonly action: ActionName;
  readonly label: string;
  readonly attributes: Attributes & { readonly type: "submit" };
}

/** A submit button of a consent form, with the words that its action has, or with others. */
export function buttonView(
  action: NamedAction,
  { actions }: LoadedMessages,
  label = actions[action],
): ButtonView {
  return submitButton(action, label);
}

/**
 * Script reads from it what was pressed, and a browser without script posts it. All buttons come from here, so that accepting
 * and refusing cannot differ in anything but their words.
 */
export function submitButton(action: ActionName, label: string): ButtonView {
  return {
    action,
    label,
    attributes: {
      type: "submit",
      name: "action",
      value: action,
      "data-cookiepact-action": action,
    },
  };
}

/** The attributes of a part's outermost element: its public name, its label, its language. */
export function rootAttributes(
  part: string,
  { locale, dir }: LoadedMessages,
  titleId?: string,
): Attributes {
  return {
    "data-cookiepact": part,
    lang: locale,
    dir,
    ...(titleId ? { "aria-labelledby": titleId } : {}),
  };
}
