/** The buttons of the interface. A contract with visitors' tools: the names appear in the page as `data-cookiepact-action`. */
export const ACTIONS = [
  "accept-all",
  "reject-all",
  "manage",
  "save",
  "close",
  "withdraw",
  "allow",
  "reset",
] as const;

export type ActionName = (typeof ACTIONS)[number];

/** The actions that say the same wherever they stand. The others say what they are about. */
export type NamedAction = Exclude<ActionName, "allow" | "reset">;

/** One text for each plural category of a language; `Intl.PluralRules` says which of them it has. `{count}` */
export type Plural = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};

/**
 * Every text of the interface in one language. `{placeholders}` are filled in. Complete by type: a language that lacks a
 * text does not compile.
 */
export interface Messages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly actions: Readonly<Record<NamedAction, string>>;
  readonly banner: {
    readonly title: string;
    /** `{controller}`, `{categories}` */
    readonly text: string;
    /** In place of `text` where only some categories are asked about again. `{categories}` */
    readonly changed: string;
    /** The closing button where closing refuses. */
    readonly closeRefuses: string;
  };
  readonly preferences: PreferencesMessages;
  /** `{categories}` */
  readonly signalHonoured: string;
  readonly notPersisted: string;
  /** What a law exempts from consent, and is on until the visitor objects. `{categories}` */
  readonly objection: string;
  /** Announced when an answer has been carried out. */
  readonly saved: string;
  /** The link of the opt-out states of the US, by the name that their laws give it. */
  readonly privacyChoices: string;
  readonly trigger: string;
  /** In place of content that waits. `{category}` */
  readonly gate: string;
  readonly frame: FrameMessages;
}

/** What only a part of the interface says: in English, that part brings it along. */
type Apart = "preferences" | "frame";

/** What is there before such a part has been loaded. */
export type LoadedMessages = Omit<Messages, Apart> & Partial<Pick<Messages, Apart>>;

/** The preferences, and the language that they are in. */
export type PreferencesTexts = Pick<Messages, "locale" | "preferences">;

/** What only the preferences say. */
export interface PreferencesMessages {
  readonly title: string;
  readonly text: string;
  readonly alwaysOn: string;
  /** How much a category stores: what the list of it is opened by. `{count}` */
  readonly stored: Plural;
  /** The heading of the third parties that take part in a category. */
  readonly services: string;
  /** How long something is kept that ends with the browser's session. */
  readonly session: string;
  /** Beside a category that has changed since it was answered. */
  readonly changed: string;
  /** Beside a category that is on without consent, because a law exempts it. */
  readonly exempt: string;
  /** Beside a category that is on by default, where the law lets visitors opt out. */
  readonly byDefault: string;
  /** Beside a category that is off because of the browser's signal. */
  readonly signal: string;
}

/** What stands in for a frame of a third party that waits for consent. */
export interface FrameMessages {
  /** `{service}`: a name, or the title of the category that the frame waits for. No language may need to inflect it. */
  readonly text: string;
  /** Loads this one frame now; nothing is remembered. */
  readonly once: string;
  /** Grants the third party. `{service}` */
  readonly allow: string;
}
