/** The buttons of the interface. A contract with visitors' tools: the names appear in the page as `data-cookiepact-action`. */
export const ACTIONS = ["accept-all", "reject-all", "manage", "save", "close", "withdraw"] as const;

export type ActionName = (typeof ACTIONS)[number];

/**
 * Every text of the interface in one language. `{placeholders}` are filled in. Complete by type: a language that lacks a
 * text does not compile.
 */
export interface Messages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly banner: {
    readonly title: string;
    /** `{controller}`, `{categories}` */
    readonly text: string;
    /** In place of `text` where only some categories are asked about again. `{categories}` */
    readonly changed: string;
    /** The closing button where closing refuses. */
    readonly closeRefuses: string;
  };
  readonly preferences: {
    readonly title: string;
    readonly text: string;
    readonly alwaysOn: string;
    /** The heading of what a category stores. */
    readonly stored: string;
  };
  /** `{categories}` */
  readonly signalHonoured: string;
  readonly notPersisted: string;
  readonly trigger: string;
  /** In place of content that waits. `{category}` */
  readonly gate: string;
}
