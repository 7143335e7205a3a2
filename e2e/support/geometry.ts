import type { Locator } from "playwright/test";

/** What a part consists of. */
const PIECES = "h2, p, button, label, input, summary, [data-cookiepact-part]";

/** A box as text, so that a difference can be read: what it is, and x, y, width and height. */
type Box = readonly [what: string, ...sides: number[]];

/** Where a part of the interface and everything in it stands. */
export async function geometryOf(part: Locator): Promise<Box[]> {
  return part.evaluate((root, pieces) => {
    root.scrollTop = 0;
    const { x, y } = root.getBoundingClientRect();
    return [root, ...root.querySelectorAll(pieces)].map((piece) => {
      const box = piece.getBoundingClientRect();
      const [left, top] = piece === root ? [0, 0] : [x, y];
      const words = piece.textContent?.trim().slice(0, 20);
      return [`${piece.localName} ${words}`, box.x - left, box.y - top, box.width, box.height];
    });
  }, PIECES);
}

/** The boxes that are not where they were, or not as large, with what they were before. */
export function movedBoxes(
  before: readonly Box[],
  after: readonly Box[],
  margin: number,
): string[] {
  return before.flatMap(([what, ...sides], index) => {
    const [, ...now] = after[index] ?? [];
    const isSame = sides.every((side, at) => Math.abs(side - (now[at] ?? Number.NaN)) <= margin);
    return isSame ? [] : [`${what}: ${sides.map(Math.round)} became ${now.map(Math.round)}`];
  });
}
