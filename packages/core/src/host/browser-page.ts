import type { Page, ScriptSource } from "../gate/page.ts";
import { unsavedInput } from "./unsaved-input.ts";

/** What Trusted Types need of a page's `window`. TypeScript's own library does not know them. */
interface TrustedTypesPolicy {
  createScriptURL(url: string): string;
  createScript(text: string): string;
}

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
  };
}

const AS_IS: TrustedTypesPolicy = { createScriptURL: (url) => url, createScript: (text) => text };

let trusted: TrustedTypesPolicy | undefined;

/**
 * Where a page demands Trusted Types, text becomes script only by way of a policy. This one passes on what the app itself has
 * handed to a gate. A Content-Security-Policy that lists policies (`trusted-types`) has to name it: `cookiepact`.
 */
function trustedTypesPolicy(): TrustedTypesPolicy {
  const { trustedTypes } = window as TrustedTypesWindow;
  trusted ??= trustedTypes?.createPolicy("cookiepact", AS_IS) ?? AS_IS;
  return trusted;
}

/** Gates in the page that this runs in. */
export function browserPage(): Page {
  const hasUnsavedInput = unsavedInput();
  return {
    insert: (source, place) =>
      new Promise((resolve) => {
        try {
          const script = scriptOf(source);
          // Not the properties: attributes of the same names may stand there.
          script.addEventListener("load", () => resolve(undefined));
          script.addEventListener("error", () =>
            resolve(new Error(`${source.src} could not be loaded.`)),
          );
          putInPlace(script, place);
          if (!isHeardOf(script)) resolve(undefined);
        } catch (error) {
          resolve(error as Error);
        }
      }),
    reload() {
      if (hasUnsavedInput()) {
        // The browser asks, in the visitor's own language, before it throws away what they have typed.
        window.addEventListener("beforeunload", askOnce);
      }
      location.reload();
    },
  };
}

/** Who stays is not asked again, when they send the form. */
function askOnce(event: Event): void {
  event.preventDefault();
  // Not `once`, nor now: Chromium asks nobody on behalf of a listener that is gone.
  setTimeout(() => window.removeEventListener("beforeunload", askOnce));
}

/**
 * Whether the browser says when it has run. One of text has run already, or is a module of which no more is heard; what is
 * no script to the browser never runs.
 */
function isHeardOf({ type, src, noModule }: HTMLScriptElement): boolean {
  return src !== "" && !noModule && /^$|^module$|(java|ecma)script$/i.test(type);
}

function putInPlace(script: HTMLScriptElement, place: unknown) {
  if (!(place instanceof Element)) document.head.append(script);
  else if (place.isConnected) place.replaceWith(script);
  else throw new Error("It has left the page.");
}

function scriptOf({ src, text, nonce, async = false, attributes = {} }: ScriptSource) {
  const script = document.createElement("script");
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  // The property: browsers hide the attribute's value from everybody.
  script.nonce = nonce ?? document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "";
  script.async = async;
  if (src === undefined) script.text = trustedTypesPolicy().createScript(text ?? "");
  else
    script.src =
      typeof src === "string" ? trustedTypesPolicy().createScriptURL(src) : (src as string);
  return script;
}
