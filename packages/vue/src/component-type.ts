import type { ComponentPublicInstance, PublicProps } from "vue";

/**
 * What a component is to templates and to `h()`. Spelt out, because the type that `defineComponent` infers has another
 * name in Vue 3.4 than in 3.5, and because an inferred type would lose the link to `Register`.
 */
export interface ComponentType<Props, Slots> {
  new (props: Props & PublicProps): ComponentInstance<Props, Slots>;
}

export type ComponentInstance<Props, Slots> = Omit<
  ComponentPublicInstance<Props>,
  "$props" | "$slots"
> & {
  readonly $props: Props & PublicProps;
  readonly $slots: Slots;
};

/** The props or slots of a component that has none. */
export type None = Readonly<Record<never, never>>;

/** The slots of a component that has but the one. */
export interface DefaultSlot {
  default?(): unknown;
}
