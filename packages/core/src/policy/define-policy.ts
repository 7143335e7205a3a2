import type { Policy } from "./policy.ts";

/** The members of a union that can be meant: where they differ by `kind`, the one whose kind was written. */
type Meant<Given, Shape> = Shape extends { readonly kind: infer Kind }
  ? Given extends { readonly kind: Kind }
    ? Shape
    : never
  : Shape;

/** The names that any member of a union has. */
type KeyOfUnion<Shape> = Shape extends unknown ? keyof Shape : never;

/** The type behind a name, in whichever members of a union have it. */
type ValueOfUnion<Shape, Key> = Shape extends unknown
  ? Key extends keyof Shape
    ? NonNullable<Shape[Key]>
    : never
  : never;

/** What a list is a list of. */
type ElementOf<Shape> = Shape extends readonly (infer Element)[] ? Element : never;

/** {@link Exactly} for an object, a field at a time. */
type ExactFields<Given, Shape> = {
  readonly [Key in keyof Given]: Key extends KeyOfUnion<Shape>
    ? Exactly<Given[Key], ValueOfUnion<Shape, Key>>
    : never;
};

/**
 * `Given` with every field that `Shape` does not know turned into `never`, so that a misspelt field is a compile error
 * where it is written. A type parameter alone would swallow it. So is a star alone: as a name it would cover everything.
 */
export type Exactly<Given, Shape> = Given extends string | number | boolean
  ? Given extends "*"
    ? never
    : Given
  : Given extends readonly unknown[]
    ? { readonly [Index in keyof Given]: Exactly<Given[Index], ElementOf<Shape>> }
    : ExactFields<Given, Meant<Given, Shape>>;

/**
 * Declares a cookie policy and keeps its literal types, so that every key is known wherever it is used. Does nothing at
 * run time: check the policy with `parsePolicy` from `@cookiepact/core/schema` in a test or a build.
 *
 * @example
 * export const policy = definePolicy({ id: "shop", revision: 1, updated: "2026-11-23", …});
 */
export function definePolicy<const P extends Policy>(policy: P & Exactly<P, Policy>): P {
  return policy;
}
