import { fileURLToPath } from "node:url";
import { createViteServer, type TestProject, type Vite } from "vitest/node";
import { sourceAliases } from "../../../vitest.aliases.ts";
import type { ServerFixture } from "./harness.ts";
import type { renderScenes, ServerRender } from "./render-scenes.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** By the names of the scenes. */
    serverRenders: Readonly<Record<string, ServerRender>>;
  }
}

const RENDER_SCENES = fileURLToPath(new URL("./render-scenes.ts", import.meta.url));

/**
 * A `globalSetup` that renders every scene as a server does: in Node without a DOM, with the framework's server build.
 * The tests, which run in jsdom, get the outcome by `inject("serverRenders")`.
 *
 * @param fixture the module that is a `ServerFixture`
 * @param plugins what Vite needs to load it
 *
 * @example
 * // test/server-renders.ts
 * export const setup = serverRenders(new URL("./conformance-server.ts", import.meta.url), [svelte()]);
 */
export function serverRenders(fixture: URL, plugins: Vite.PluginOption[] = []) {
  return async (project: TestProject): Promise<void> => {
    const server = await createViteServer({
      configFile: false,
      root: project.config.root,
      plugins,
      resolve: { alias: sourceAliases },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: "custom",
      logLevel: "warn",
    });
    try {
      const { renderToString } = (await server.ssrLoadModule(
        fileURLToPath(fixture),
      )) as ServerFixture;
      const scenes = (await server.ssrLoadModule(RENDER_SCENES)) as {
        renderScenes: typeof renderScenes;
      };
      project.provide("serverRenders", await scenes.renderScenes(renderToString));
    } finally {
      await server.close();
    }
  };
}
