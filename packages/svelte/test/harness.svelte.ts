import type { AppProps, ConformanceHarness, Mounted } from "@cookiepact/conformance";
import { flushSync, hydrate, mount, tick, unmount } from "svelte";
import * as exports from "../src/index.ts";
import * as policyExports from "../src/policy.ts";
import ConformanceApp from "./ConformanceApp.svelte";

/** Props that can be exchanged. Raw: a consent in a deep proxy would be another object. */
function exchangeable(initial: AppProps) {
  let current = $state.raw(initial);
  return {
    update(changed: Partial<AppProps>) {
      current = { ...current, ...changed };
    },
    props: {
      get consent() {
        return current.consent;
      },
      get messages() {
        return current.messages;
      },
      get texts() {
        return current.texts;
      },
      get parts() {
        return current.parts;
      },
      get requires() {
        return current.requires;
      },
      get condition() {
        return current.condition;
      },
      get scripts() {
        return current.scripts;
      },
      get onScript() {
        return current.onScript;
      },
      get src() {
        return current.src;
      },
      get onRender() {
        return current.onRender;
      },
    },
  };
}

function mounted(
  app: Record<string, unknown>,
  update: (changed: Partial<AppProps>) => void,
): Mounted {
  return {
    async update(changed) {
      flushSync(() => update(changed));
    },
    unmount: () => unmount(app),
  };
}

export const harness: ConformanceHarness = {
  name: "svelte",
  exports,
  policyExports,
  provider: "<ConsentProvider>",
  async mount(target, initial) {
    const { props, update } = exchangeable(initial);
    const app = mount(ConformanceApp, { target, props });
    await tick();
    return mounted(app, update);
  },
  // Svelte has no channel of its own for warnings: it uses the console.
  async hydrate(target, initial) {
    const { props, update } = exchangeable(initial);
    const app = hydrate(ConformanceApp, { target, props, recover: false });
    await tick();
    return mounted(app, update);
  },
  async act(change) {
    await change();
    await tick();
  },
};
