/**
 * A part of a policy that nobody may have checked: its type promises what JSON, a cast or a script without types need not keep.
 * What is not of the shape is passed over here; naming it is `parsePolicy`'s business.
 */
export type Unchecked<Shape> = Shape extends unknown
  ? { readonly [Key in keyof Shape]?: unknown }
  : never;

/** The parts under their keys, with where each stands; none of anything that is no object. */
export function partsOf<Shape>(
  value: unknown,
  path: string,
): { path: string; key: string; part: Unchecked<Shape> }[] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([, part]) => isObject(part))
    .map(([key, part]) => ({ path: within(path, key), key, part: part as Unchecked<Shape> }));
}

/** What a list holds; nothing of anything that is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Nothing, or nothing that can be read. */
export function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The path of a field or a key, as one would write it in code. */
export function within(path: string, key: string): string {
  if (!IDENTIFIER.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}
