import type { Condition, Policy, RegisteredPolicy } from "@cookiepact/core";
import {
  type FramePlaceholder,
  framePlaceholder,
  frameView,
  isLoadedOnce,
  type LoadedOnce,
} from "@cookiepact/core/view";
import {
  defineComponent,
  h,
  type IframeHTMLAttributes,
  type PublicProps,
  shallowRef,
  type VNode,
} from "vue";
import type { ComponentInstance } from "./component-type.ts";
import { actionButton } from "./consent-form.ts";
import { useView } from "./use-view.ts";

/** Whatever an `<iframe>` takes, and what it waits for. */
export interface ConsentFrameProps<P extends Policy = RegisteredPolicy>
  extends Omit<IframeHTMLAttributes, "src" | "title"> {
  /** What the frame needs: a category, a service, or several of them. */
  readonly requires: Condition<P>;
  readonly src: string;
  /** What the frame holds, for whoever listens. */
  readonly title: string;
}

export interface ConsentFrameSlots {
  /** Shown in place of the frame while it waits. @default a line that says what it is, and two buttons */
  fallback?(props: FramePlaceholder): unknown;
}

/** A frame of the registered policy; `ConsentFrame<typeof other>` is one of another policy. */
interface ConsentFrameType {
  new <P extends Policy = RegisteredPolicy>(
    props: ConsentFrameProps<P> & PublicProps,
  ): ComponentInstance<ConsentFrameProps<P>, ConsentFrameSlots>;
  // `h()` infers from the last signature, and would take any string from the one above.
  new (
    props: ConsentFrameProps & PublicProps,
  ): ComponentInstance<ConsentFrameProps, ConsentFrameSlots>;
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
export const ConsentFrame: ConsentFrameType = /* @__PURE__ */ defineComponent(
  function ConsentFrame(
    props: Pick<ConsentFrameProps<Policy>, "requires" | "src" | "title">,
    { attrs, slots },
  ) {
    const frame = shallowRef<HTMLIFrameElement | null>(null);
    const once = shallowRef<LoadedOnce | null>(null);
    const element = () => frame.value;
    const keep = (loaded: LoadedOnce) => {
      once.value = loaded;
    };
    const live = useView("<ConsentFrame>", (policy, snapshot, messages) =>
      frameView(policy, snapshot, props.requires, messages),
    );
    const { consent } = live;
    return () => {
      const { src, title } = props;
      const view = live.view.value;
      if (view.open || isLoadedOnce(once.value, consent.getSnapshot(), src)) {
        return h("iframe", { ref: frame, ...attrs, src, title });
      }
      const placeholder = framePlaceholder(consent, view, { src, element, keep });
      return slots.fallback ? slots.fallback(placeholder) : standIn(placeholder);
    };
  },
  // The attributes are the frame's, and not of what stands in its place.
  { props: ["requires", "src", "title"], inheritAttrs: false },
) as unknown as ConsentFrameType;

function standIn({ view, loadOnce, submit }: FramePlaceholder): VNode | null {
  const { missing, root, form, text, grants, actions } = view;
  // No grant would show it: there is nothing to ask for.
  if (missing.length === 0) return null;
  const onSubmit = (event: Event) => submit(event as SubmitEvent);
  return h("div", root, [
    h("form", { ...form, onSubmit }, [
      h("p", text),
      grants.map((grant) => h("input", { key: grant.value, ...grant })),
      h("div", { "data-cookiepact-part": "actions" }, [
        h("button", { ...actions.once.attributes, onClick: loadOnce }, actions.once.label),
        actionButton(actions.allow),
      ]),
    ]),
  ]);
}
