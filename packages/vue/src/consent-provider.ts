import { warnOfUndeclared } from "@cookiepact/core/development";
import { defineComponent, Fragment, h, onMounted, provide, ref, watch, watchEffect } from "vue";
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
      try {
        if (process.env.NODE_ENV !== "production") {
          onMounted(() => {
            watchEffect((onCleanup) => onCleanup(warnOfUndeclared(props.consent)));
          });
        }
      } catch {
        // Without a bundler there is no `process`, and nobody to warn.
      }
      return () => h(Fragment, { key: key.value }, slots.default?.());
    },
    { props: ["consent", "messages"] },
  );
