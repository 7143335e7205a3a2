/** Nanoseconds for ten, a hundred and a thousand. */
export type Times = readonly [ten: number, hundred: number, thousand: number];

/** A little more than linear is noise: caches are smaller than a thousand items, and the clock is not exact. */
const LINEAR = 1.2;

/**
 * The power of the number of items with which the time has grown over the last step: 1 is linear, 2 is quadratic. The first step
 * says little, since what is done once for all items weighs most there.
 */
export function power([, hundred, thousand]: Times): number {
  return Math.log10(thousand / hundred);
}

export function isAtMostLinear(times: Times): boolean {
  return power(times) <= LINEAR;
}
