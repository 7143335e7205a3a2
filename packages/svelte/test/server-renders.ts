import { serverRenders } from "@cookiepact/conformance/server-setup";
import { svelte } from "@sveltejs/vite-plugin-svelte";

export const setup = serverRenders(new URL("./conformance-server.ts", import.meta.url), [
  svelte({ configFile: false }),
]);
