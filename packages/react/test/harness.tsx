import type { AppProps, ConformanceHarness, Mounted } from "@cookiepact/conformance";
import { act } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import * as exports from "../src/index.ts";
import * as policyExports from "../src/policy.ts";
import { ConformanceApp } from "./conformance-app.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function mounted(root: Root, initial: AppProps): Mounted {
  let props = initial;
  return {
    update: (changed) =>
      act(async () => {
        props = { ...props, ...changed };
        root.render(<ConformanceApp {...props} />);
      }),
    unmount: () => act(async () => root.unmount()),
  };
}

export const harness: ConformanceHarness = {
  name: "react",
  exports,
  policyExports,
  provider: "<ConsentProvider>",
  async mount(container, props) {
    const root = createRoot(container);
    await act(async () => root.render(<ConformanceApp {...props} />));
    return mounted(root, props);
  },
  async hydrate(container, props, onRecoverableError) {
    const root = await act(async () =>
      hydrateRoot(container, <ConformanceApp {...props} />, { onRecoverableError }),
    );
    return mounted(root, props);
  },
  act: (change) =>
    act(async () => {
      await change();
    }),
};
