import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ConsentRecord } from "../cookie/record.ts";
import type { Category, Policy, StoredItem } from "../policy/policy.ts";
import type { Text } from "../policy/text.ts";
import type { categorySchema } from "./category-schema.ts";
import type { itemSchema } from "./item-schema.ts";
import { parsePolicy, safeParsePolicy } from "./parse-policy.ts";
import type { policySchema } from "./policy-schema.ts";
import type { recordSchema } from "./record-schema.ts";
import type { textSchema } from "./text-schema.ts";

/** Whether each can stand where the other is wanted. */
type Interchangeable<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? true
    : false
  : false;

test("the schema and the type are one: neither can change alone", () => {
  expectTypeOf<Interchangeable<z.infer<typeof policySchema>, Policy>>().toEqualTypeOf<true>();
  expectTypeOf<Interchangeable<z.input<typeof policySchema>, Policy>>().toEqualTypeOf<true>();
  expectTypeOf<Interchangeable<z.infer<typeof categorySchema>, Category>>().toEqualTypeOf<true>();
  expectTypeOf<Interchangeable<z.infer<typeof itemSchema>, StoredItem>>().toEqualTypeOf<true>();
  expectTypeOf<Interchangeable<z.infer<typeof textSchema>, Text>>().toEqualTypeOf<true>();
});

/** Assignability alone would not see an optional field that only one of them has: compare the names as well. */
type FieldsOf<Shape> = Shape extends Shape ? keyof Shape : never;
type CategoryOf<P extends { categories: object }> = P["categories"][keyof P["categories"]];
type PurposeOf<C extends { purposes: object }> = C extends C
  ? C["purposes"][keyof C["purposes"]]
  : never;
type ItemOf<P extends { items: readonly unknown[] }> = P["items"][number];
type ServiceOf<P extends { services?: object }> = NonNullable<P["services"]>[keyof NonNullable<
  P["services"]
>];

type EntryOf<P extends { changes?: readonly unknown[] }> = NonNullable<P["changes"]>[number];

type Parsed = z.infer<typeof policySchema>;

test("every field of the type is a field of the schema, the optional ones too", () => {
  expectTypeOf<FieldsOf<Parsed>>().toEqualTypeOf<FieldsOf<Policy>>();
  expectTypeOf<FieldsOf<Parsed["controller"]>>().toEqualTypeOf<FieldsOf<Policy["controller"]>>();
  expectTypeOf<FieldsOf<Parsed["controller"]["contact"]>>().toEqualTypeOf<
    FieldsOf<Policy["controller"]["contact"]>
  >();
  expectTypeOf<FieldsOf<NonNullable<Parsed["cookie"]>>>().toEqualTypeOf<
    FieldsOf<NonNullable<Policy["cookie"]>>
  >();
  expectTypeOf<FieldsOf<EntryOf<Parsed>>>().toEqualTypeOf<FieldsOf<EntryOf<Policy>>>();
  expectTypeOf<FieldsOf<ServiceOf<Parsed>>>().toEqualTypeOf<FieldsOf<ServiceOf<Policy>>>();
  expectTypeOf<FieldsOf<CategoryOf<Parsed>>>().toEqualTypeOf<FieldsOf<CategoryOf<Policy>>>();
  expectTypeOf<FieldsOf<PurposeOf<CategoryOf<Parsed>>>>().toEqualTypeOf<
    FieldsOf<PurposeOf<CategoryOf<Policy>>>
  >();
  expectTypeOf<FieldsOf<ItemOf<PurposeOf<CategoryOf<Parsed>>>>>().toEqualTypeOf<
    FieldsOf<ItemOf<PurposeOf<CategoryOf<Policy>>>>
  >();
});

test("a record by the schema is a record", () => {
  expectTypeOf<z.infer<typeof recordSchema>>().toExtend<ConsentRecord>();
});

test("a policy that was checked is a policy, whatever it was before", () => {
  expectTypeOf(parsePolicy).toEqualTypeOf<(input: unknown) => Policy>();
  const result = safeParsePolicy(JSON.parse("{}"));
  if (result.ok) expectTypeOf(result.policy).toEqualTypeOf<Policy>();
  // @ts-expect-error there is no policy before it is known to be one
  result.policy;
});
