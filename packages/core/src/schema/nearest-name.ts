/** How far a name may be from what was meant: a third of its letters, and one more. */
function reach(name: string): number {
  return Math.ceil(name.length / 3) + 1;
}

/** The known name that was most likely meant; `undefined` where none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    // Lengths alone rule most names out, and keep a huge key from costing a huge table.
    if (Math.abs(name.length - written.length) >= reach(name)) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < Math.min(shortest, reach(name))) {
      shortest = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** Levenshtein: the fewest letters to insert, delete or replace, a row of the table at a time. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] as number) + (letter === to[column - 1] ? 0 : 1);
      const shorter = (above[column] as number) + 1;
      const longer = (current[column - 1] as number) + 1;
      current.push(Math.min(replaced, shorter, longer));
    }
    above = current;
  }
  return above[to.length] as number;
}
