import { createServer, type InlineConfig } from "vite";
import type { Rendered } from "./pages/rendered.ts";
import type { Subject } from "./subjects.ts";

/** As a static page is made: the same for everybody, with the banner in it, and with the script that hides it. */
export async function renderSubject(
  { rendered }: Subject,
  config: InlineConfig,
): Promise<Rendered | undefined> {
  if (!rendered) return undefined;
  const server = await createServer({
    ...config,
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { render } = await server.ssrLoadModule(rendered);
    return await render();
  } finally {
    await server.close();
  }
}
