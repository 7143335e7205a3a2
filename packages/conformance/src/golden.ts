import { join } from "node:path";
import { expect } from "vitest";
import { accessibleTree } from "./accessible-tree.ts";
import { normalise } from "./normalise.ts";

/**
 * Compares what is in the page with what every binding shows in this scene, client and server alike.
 * `vitest run --project react --update` writes the files anew; then read their diff.
 */
export async function expectGolden(scene: string, container: HTMLElement): Promise<void> {
  await expect(`${normalise(container)}\n`).toMatchFileSnapshot(path(`${scene}.dom.txt`));
  await expect(`${accessibleTree(container)}\n`).toMatchFileSnapshot(path(`${scene}.roles.txt`));
}

function path(file: string): string {
  return join(import.meta.dirname, "../golden", file);
}
