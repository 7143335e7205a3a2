import type { Condition, Policy, RegisteredPolicy } from "@cookiepact/core";
import {
  type FramePlaceholder,
  framePlaceholder,
  frameView,
  isLoadedOnce,
  type LoadedOnce,
} from "@cookiepact/core/view";
import { type ComponentPropsWithoutRef, type ReactNode, useRef, useState } from "react";
import { ActionButton } from "./consent-form.tsx";
import { useView } from "./use-view.ts";

/** Whatever an `<iframe>` takes, and what it waits for. */
export interface ConsentFrameProps<P extends Policy = RegisteredPolicy>
  extends Omit<ComponentPropsWithoutRef<"iframe">, "children"> {
  /** What the frame needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
  readonly src: string;
  /** What the frame holds, for whoever listens. */
  readonly title: string;
  /** Shown in place of the frame while it waits. @default a line that says what it is, and two buttons */
  readonly fallback?: ReactNode | ((frame: FramePlaceholder) => ReactNode);
}

/**
 * A frame of a third party. Until it is allowed nothing is loaded from there: in its place the visitor can load it once, which
 * nothing remembers, or always.
 *
 * @throws ConsentError `missing-provider`, `unknown-key`
 *
 * @example
 * <ConsentFrame requires="youtube" src="https://www.youtube-nocookie.com/embed/…" title="How it is made" />
 */
export function ConsentFrame<P extends Policy = RegisteredPolicy>({
  requires,
  src,
  title,
  fallback,
  ...attributes
}: ConsentFrameProps<P>): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const [once, keep] = useState<LoadedOnce | null>(null);
  const { consent, view } = useView("<ConsentFrame>", (policy, snapshot, messages) =>
    frameView(policy, snapshot, requires as Condition, messages),
  );
  if (view.open || isLoadedOnce(once, consent.getSnapshot(), src)) {
    return <iframe ref={frame} {...attributes} src={src} title={title} />;
  }
  const element = () => frame.current;
  const placeholder = framePlaceholder(consent, view, { src, element, keep });
  if (typeof fallback === "function") return fallback(placeholder);
  return fallback === undefined ? <Placeholder {...placeholder} /> : fallback;
}

function Placeholder({ view, loadOnce, submit }: FramePlaceholder) {
  const { once, allow } = view.actions;
  // No grant would show it: there is nothing to ask for.
  if (view.missing.length === 0) return null;
  return (
    <div {...view.root}>
      <form {...view.form} onSubmit={(event) => submit(event.nativeEvent)}>
        <p>{view.text}</p>
        {view.grants.map((grant) => (
          <input key={grant.value} {...grant} />
        ))}
        <div data-cookiepact-part="actions">
          <button {...once.attributes} onClick={loadOnce}>
            {once.label}
          </button>
          <ActionButton button={allow} />
        </div>
      </form>
    </div>
  );
}
