import type { Policy, RegisteredPolicy } from "@cookiepact/core";
import {
  type GatedScript,
  gateScript,
  type ScriptHandlers,
  scriptKey,
} from "@cookiepact/core/gate";
import { useEffect, useRef } from "react";
import { useConsentContext } from "./context.ts";

/** A script by its `src` or its `text`, what it `requires`, and what is to be heard of it. */
export interface ConsentScriptProps<P extends Policy = RegisteredPolicy>
  extends GatedScript<P>,
    ScriptHandlers {}

/**
 * Starts a script as soon as it is allowed: once in a page, in the order in which scripts became due. Shows nothing.
 *
 * A script that has run cannot be un-run, not by leaving the page either. When its consent is taken back `onRevoke` is called,
 * and the page is loaded anew, or what else `whenRevoked` of the consent says.
 *
 * @throws ConsentError `missing-provider`
 *
 * @example
 * <ConsentScript requires="analytics" src="https://example.com/analytics.js" onLoad={startAnalytics} />
 */
export function ConsentScript<P extends Policy = RegisteredPolicy>(
  props: ConsentScriptProps<P>,
): null {
  const { consent } = useConsentContext("<ConsentScript>");
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const key = scriptKey(props as GatedScript);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another script is another key, be it the same props or not
  useEffect(() => {
    const { onLoad, onError, onRevoke, ...script } = latest.current;
    return gateScript(consent, script as GatedScript, {
      onLoad: () => latest.current.onLoad?.(),
      onError: (error) => latest.current.onError?.(error),
      onRevoke: () => latest.current.onRevoke?.(),
    });
  }, [consent, key]);
  return null;
}
