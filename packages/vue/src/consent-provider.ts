import { defineComponent, Fragment, h, provide, ref, watch } from "vue";
import type { ComponentType, DefaultSlot } from "./component-type.ts";
import { ConsentContext, type ConsentProviderProps } from "./context.ts";

/**
 * Makes consent known to everything below it, where it is not the whole app's. With another `consent`, everything
 * below is made anew.
 *
 * @example
 * <ConsentProvider :consent :messages="[de]">…</ConsentProvider>
 */
export const ConsentProvider: ComponentType<ConsentProviderProps, DefaultSlot> =
  /* @__PURE__ */ defineComponent(
    function ConsentProvider(props: ConsentProviderProps, { slots }) {
      provide(ConsentContext, props);
      const key = ref(0);
      watch(
        () => props.consent,
        () => key.value++,
      );
      return () => h(Fragment, { key: key.value }, slots.default?.());
    },
    { props: ["consent", "messages"] },
  );
