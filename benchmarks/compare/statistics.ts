/** What many visits say of one figure. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws RangeError where there is nothing to measure */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("No values: there is no median of nothing.");
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): number => sorted[index] as number;
  const last = sorted.length - 1;
  const median = (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2;
  return { median, min: at(0), max: at(last) };
}
