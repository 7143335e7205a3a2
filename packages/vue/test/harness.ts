import type { AppProps, ConformanceHarness, Mounted } from "@cookiepact/conformance";
import { type App, createApp, createSSRApp, h, nextTick, shallowRef } from "vue";
import * as exports from "../src/index.ts";
import * as policyExports from "../src/policy.ts";
import { ConformanceApp } from "./conformance-app.ts";

/** Vue keeps what components throw to itself: it is caught here, and thrown where the suite waits. */
let thrown: unknown[] = [];

async function settled(change: () => void | Promise<void>): Promise<void> {
  thrown = [];
  await change();
  await nextTick();
  if (thrown.length > 0) throw thrown[0];
}

async function start(
  create: typeof createApp,
  container: HTMLElement,
  initial: AppProps,
  onWarning?: (warning: unknown) => void,
): Promise<Mounted> {
  const props = shallowRef(initial);
  const app: App = create({ render: () => h(ConformanceApp, { ...props.value }) });
  app.config.errorHandler = (error) => void thrown.push(error);
  if (onWarning) app.config.warnHandler = onWarning;
  await settled(() => void app.mount(container));
  return {
    update: (changed) =>
      settled(() => {
        props.value = { ...props.value, ...changed };
      }),
    unmount: () => settled(() => app.unmount()),
  };
}

export const harness: ConformanceHarness = {
  name: "vue",
  exports,
  policyExports,
  provider: "app.use(cookiepact, { consent })",
  mount: (container, props) => start(createApp, container, props),
  hydrate: (container, props, onWarning) => start(createSSRApp, container, props, onWarning),
  act: settled,
};
