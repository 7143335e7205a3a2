import type { Subject } from "./subject.ts";
import { listOf } from "./unchecked.ts";

/** A text for people, with its place; `undefined` where there is none. */
export interface PlacedText {
  readonly path: string;
  readonly text: unknown;
}

/** Every text that has a language, in the policy's order. */
export function textsOf({ categories, purposes, items, services }: Subject): PlacedText[] {
  return [
    ...services.flatMap(({ path, service }) =>
      listOf(service.does).map((text, index) => ({ path: `${path}.does[${index}]`, text })),
    ),
    ...categories.flatMap(({ path, category }) => headings(path, category)),
    ...purposes.flatMap(({ path, purpose }) => headings(path, purpose)),
    ...items
      .filter(({ item }) => item.description !== undefined)
      .map(({ path, item }) => ({ path: `${path}.description`, text: item.description })),
  ];
}

/** The names of people and companies, which are the same in every language. */
export function namesOf({ policy, services }: Subject): PlacedText[] {
  const { name } = (policy.controller ?? {}) as { readonly name?: unknown };
  return [
    { path: "controller.name", text: name },
    ...services.map(({ path, service }) => ({ path: `${path}.name`, text: service.name })),
  ];
}

function headings(
  path: string,
  { title, description }: { readonly title?: unknown; readonly description?: unknown },
): PlacedText[] {
  return [
    { path: `${path}.title`, text: title },
    { path: `${path}.description`, text: description },
  ];
}
