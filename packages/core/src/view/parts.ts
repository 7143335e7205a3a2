import type { ActionName, LoadedMessages, NamedAction } from "../messages/messages.ts";

/** HTML attributes, by their HTML names; every framework takes them as they are. */
export type Attributes = Readonly<Record<string, string>>;

/** A button: what it does, what it says, and its attributes. */
export interface ButtonView {
  readonly action: ActionName;
  readonly label: string;
  readonly attributes: Attributes & { readonly type: "submit" };
}

/**
 * A submit button of a consent form: script reads what was pressed from it, and a browser without script posts it. All
 * buttons come from here, so that accepting and refusing cannot differ in anything but their words.
 */
export function buttonView(
  action: NamedAction,
  messages: LoadedMessages,
  label?: string,
): ButtonView;
export function buttonView(action: ActionName, messages: LoadedMessages, label: string): ButtonView;
export function buttonView(
  action: ActionName,
  { actions }: LoadedMessages,
  label = actions[action as NamedAction],
): ButtonView {
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
