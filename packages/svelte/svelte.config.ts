import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

// svelte-package takes the types out of the components, which stand beside them in `.d.ts` files: not every Svelte that
// the peer range allows prints what it has parsed as TypeScript.
export default { preprocess: vitePreprocess({ script: true, style: false }) };
