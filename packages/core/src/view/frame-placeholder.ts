import type { Consent } from "../consent/consent.ts";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import type { ConsentRecord } from "../cookie/record.ts";
import type { FrameView } from "./frame-view.ts";
import { perform } from "./perform.ts";
import { type SubmitLike, submitForm } from "./submit-form.ts";

/** A frame that the visitor has loaded once: this very one, and until the next answer. Nothing else remembers it. */
export interface LoadedOnce {
  readonly record: ConsentRecord;
  readonly src: string;
}

/** Whether a frame still is what was loaded once. */
export function isLoadedOnce(
  once: LoadedOnce | null,
  { record }: Pick<ConsentSnapshot, "record">,
  src: string,
): boolean {
  return once?.record === record && once.src === src;
}

/** What a frame's own placeholder is given: what there is to say, and what its buttons do. */
export interface FramePlaceholder {
  readonly view: FrameView;
  /** Shows this one frame, and remembers nothing. It ends with the next answer. */
  loadOnce(): void;
  /** Grants what is missing and nothing else; where the browser's signal refuses that, it opens the preferences. */
  allow(): void;
  /** Carries out a form with the view's fields and buttons, in place of sending it. */
  submit(event: SubmitLike): void;
}

/** A frame, as a framework has it. */
export interface FramePart {
  readonly src: string;
  /** The `<iframe>`, once it is in the page. It takes the focus of what was pressed. */
  element(): HTMLElement | null | undefined;
  /** Keeps what makes it shown. */
  keep(once: LoadedOnce): void;
}

/** What a binding hands to a frame's own placeholder. */
export function framePlaceholder(
  consent: Consent,
  view: FrameView,
  { src, element, keep }: FramePart,
): FramePlaceholder {
  return {
    view,
    loadOnce() {
      keep({ record: consent.getSnapshot().record, src });
      keepFocus(element);
    },
    allow() {
      perform(consent, view.actions.allow.action, { getAll: () => view.missing });
      keepFocus(element);
    },
    submit(event) {
      // First, so that the frame comes before the line that says what has become of the answer.
      keepFocus(element);
      submitForm(consent, event);
    },
  };
}

/**
 * A placeholder that leaves takes the focus with it, and whoever goes by the keyboard would be nowhere. In its place stands the
 * frame, once the framework has shown it.
 */
function keepFocus(element: FramePart["element"]): void {
  setTimeout(() => {
    const frame = element();
    if (frame && frame.ownerDocument.activeElement === frame.ownerDocument.body) frame.focus();
  });
}
