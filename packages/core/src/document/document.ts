import type { ButtonView } from "../view/parts.ts";

/** A run of text. */
export interface Run {
  readonly text: string;
  /** BCP 47 tag, where the text is in another language than the document. */
  readonly lang?: string;
  /** A name as machines know it. */
  readonly code?: true;
  /** Where it leads: an `https:` or `mailto:` address, or a path on this site. */
  readonly href?: string;
  /** The day that it names, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** A line of text. */
export type Line = readonly Run[];

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly line: Line;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Line[];
}

/** Terms, each with what there is to say about it. */
export interface TermsBlock {
  readonly kind: "terms";
  readonly items: readonly { readonly term: Line; readonly lines: readonly Line[] }[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Unique in the document. */
  readonly id: string;
  readonly caption: Line;
  readonly columns: readonly string[];
  /** The first cell of each row is its header. No cell is empty. */
  readonly rows: readonly (readonly Line[])[];
}

/** What the visitor decides about, how it stands, and the button that changes it. */
export interface ChoicesBlock {
  readonly kind: "choices";
  readonly items: readonly ChoiceRow[];
}

export interface ChoiceRow {
  /** Unique in the document. */
  readonly id: string;
  readonly title: Line;
  readonly state: Line;
  readonly description: Line;
  readonly form: FormBlock | null;
}

/** A form that a browser can send without script. */
export interface FormBlock {
  readonly kind: "form";
  readonly method: "get" | "post";
  /** Where it is sent; absent where only script can carry it out. */
  readonly endpoint?: string | undefined;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly buttons: readonly Pick<ButtonView, "label" | "attributes">[];
}

export type Block = ParagraphBlock | ListBlock | TermsBlock | TableBlock | ChoicesBlock | FormBlock;

/** A part of the document. */
export interface Section {
  /** Unique in the document, and stable: what apps put their own content in the place of. */
  readonly id: string;
  readonly title: Line;
  /** A word beside the title. */
  readonly label?: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The top-level parts of the policy page, in their order. */
export const SECTIONS = [
  "what",
  "types",
  "parties",
  "retention",
  "manage",
  "rights",
  "changes",
  "contact",
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** The rights, in their order: the parts of the section "rights", and of the page that shows them alone. */
export const RIGHTS = [
  "consent",
  "access",
  "objection",
  "withdrawal",
  "portability",
  "us",
  "complaint",
] as const;

export type RightId = (typeof RIGHTS)[number];

/** A document as data: HTML, Markdown and the frameworks' components are made of it. */
export interface PolicyDocument {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  /** What stands below the title. */
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
}
