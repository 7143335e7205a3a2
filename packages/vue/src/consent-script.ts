import type { Policy, RegisteredPolicy } from "@cookiepact/core";
import {
  type GatedScript,
  gateScript,
  type ScriptHandlers,
  scriptKey,
} from "@cookiepact/core/gate";
import { defineComponent, onMounted, type PublicProps, watch } from "vue";
import type { ComponentInstance, None } from "./component-type.ts";
import { useConsentContext } from "./context.ts";

/**
 * A script by its `src` or its `text`, what it `requires`, and what is to be heard of it: `@load`, `@error` with what went wrong,
 * and `@revoke`.
 */
export interface ConsentScriptProps<P extends Policy = RegisteredPolicy>
  extends GatedScript<P>,
    ScriptHandlers {}

/** A script of the registered policy; `ConsentScript<typeof other>` is one of another policy. */
interface ConsentScriptType {
  new <P extends Policy = RegisteredPolicy>(
    props: ConsentScriptProps<P> & PublicProps,
  ): ComponentInstance<ConsentScriptProps<P>, None>;
  // `h()` infers from the last signature, and would take any string from the one above.
  new (props: ConsentScriptProps & PublicProps): ComponentInstance<ConsentScriptProps, None>;
}

/**
 * Starts a script as soon as it is allowed: once in a page, in the order in which scripts became due. Shows nothing.
 *
 * A script that has run cannot be un-run, not by leaving the page either. When its consent is taken back it emits `revoke`,
 * and the page is loaded anew, or what else `whenRevoked` of the consent says.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * <ConsentScript requires="analytics" src="https://example.com/analytics.js" @load="startAnalytics" />
 */
export const ConsentScript: ConsentScriptType = /* @__PURE__ */ defineComponent(
  function ConsentScript(props: GatedScript, { emit }) {
    const { consent } = useConsentContext("<ConsentScript>");
    const start = () =>
      gateScript(
        consent,
        { ...props },
        {
          onLoad: () => emit("load"),
          onError: (error) => emit("error", error),
          onRevoke: () => emit("revoke"),
        },
      );
    // A server starts nothing.
    onMounted(() => {
      watch(
        () => scriptKey(props),
        (_key, _before, onCleanup) => onCleanup(start()),
        { immediate: true },
      );
    });
    return () => null;
  },
  {
    props: {
      requires: null,
      src: null,
      text: null,
      nonce: null,
      async: Boolean,
      attributes: null,
    },
    emits: ["load", "error", "revoke"],
  },
) as unknown as ConsentScriptType;
