/** Where a value stands in a policy. */
export type Path = readonly (string | number)[];

/** A value of a policy that may be wrong anywhere, and where it stands. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Something that is wrong, and where. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** One rule between the parts of a policy. It keeps silent about what the schema says already. */
export type Rule = (policy: Place) => Finding[];

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The place of a field; its value is `undefined` where there is none. */
export function at({ path, value }: Place, field: string): Place {
  const found = isPlainObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
  return { path: [...path, field], value: found };
}

/** The places of everything in a list or an object; none for anything else. */
export function each({ path, value }: Place): Place[] {
  if (Array.isArray(value)) {
    return value.map((inner, index) => ({ path: [...path, index], value: inner }));
  }
  if (!isPlainObject(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({ path: [...path, key], value: inner }));
}

/** The last step of the way to a place. */
export function keyOf({ path }: Place): string {
  return String(path.at(-1));
}

export function categoriesIn(policy: Place): Place[] {
  return each(at(policy, "categories"));
}

export function servicesIn(policy: Place): Place[] {
  return each(at(policy, "services"));
}

export function purposesIn(policy: Place): Place[] {
  return categoriesIn(policy).flatMap((category) => each(at(category, "purposes")));
}

export function itemsIn(purposes: readonly Place[]): Place[] {
  return purposes.flatMap((purpose) => each(at(purpose, "items")));
}
