import { PARTS, type ServerFixture } from "./harness.ts";
import { SCENES, type Scene, SENT_SCENES } from "./scenes.ts";
import { visitor } from "./visitor.ts";

/** How one scene came out of a server. */
export interface ServerRender {
  readonly html: string;
  /** What still listens to the consent when the render is over. */
  readonly listeners: number;
}

/** Renders every scene. Runs in the server's own module graph, where there is no DOM. */
export async function renderScenes(
  render: ServerFixture["renderToString"],
): Promise<Record<string, ServerRender>> {
  if (typeof document !== "undefined") throw new Error("A server render must not see a DOM.");
  const renders: Record<string, ServerRender> = {};
  for (const scene of [...SCENES, ...SENT_SCENES]) {
    renders[scene.name] = await renderScene(render, scene);
  }
  return renders;
}

async function renderScene(
  render: ServerFixture["renderToString"],
  { arrival, messages, texts, parts = PARTS, condition, scripts, deeds }: Scene,
): Promise<ServerRender> {
  const { consent, listeners } = visitor(arrival);
  deeds?.(consent);
  const html = await render({ consent, messages, texts, parts, condition, scripts });
  return { html, listeners: listeners() };
}
