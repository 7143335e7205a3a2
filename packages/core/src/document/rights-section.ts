import type { KeyState } from "../consent/resolution.ts";
import { optionalCategories } from "../policy/keys.ts";
import type { Category } from "../policy/policy.ts";
import { buttonView } from "../view/parts.ts";
import { accessBlocks } from "./access.ts";
import { paragraph, section } from "./blocks.ts";
import { postForm } from "./choices.ts";
import type { Block, RightId, Section } from "./document.ts";
import { textOf, titlesOf } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** The rights within the policy page: what visitors have answered in each category stands elsewhere there. */
export function rightsSection(scope: Scope): Section {
  const { rights } = scope.texts;
  return section(
    "rights",
    rights.title,
    [paragraph(rights.text)],
    rightsSections(scope, () => []),
  );
}

/**
 * The rights, each with what carries it out here, without an account (GDPR 7(3), 15, 20, 21; PR-06).
 *
 * @param eachApart what objects to, or takes back, one of some categories
 */
export function rightsSections(
  scope: Scope,
  eachApart: (scope: Scope, keys: readonly string[]) => Block[],
): Section[] {
  const { rights, messages } = scope.texts;
  const objectable = keysThatAre(scope, ({ because }) => because !== "granted");
  const granted = keysThatAre(scope, ({ because }) => because === "granted");
  return [
    right(scope, "consent"),
    right(scope, "access", accessBlocks(scope)),
    right(scope, "objection", [
      ...eachApart(scope, objectable),
      ...takeBack(scope, objectable, rights.objection.action),
    ]),
    right(scope, "withdrawal", [
      ...eachApart(scope, granted),
      ...takeBack(scope, granted, messages.actions.withdraw),
    ]),
    right(scope, "portability", downloads(scope)),
    right(scope, "us"),
    right(scope, "complaint", authority(scope)),
  ];
}

function right({ texts }: Scope, id: RightId, blocks: readonly Block[] = []): Section {
  const { title, text } = texts.rights[id];
  return section(id, title, [paragraph(text), ...blocks]);
}

/** The optional categories that are on, and are so for a reason. */
function keysThatAre({ policy, state }: Scope, is: (state: KeyState) => boolean): string[] {
  if (!state?.known) return [];
  return optionalCategories(policy).filter((key) => {
    const own = state.keys[key];
    return own?.allowed && is(own);
  });
}

/** All of them at once, by their names. */
function takeBack(scope: Scope, keys: readonly string[], action: string): Block[] {
  if (keys.length === 0) return [];
  const { policy, texts } = scope;
  const categories = keys.map((key) => policy.categories[key] as Category);
  const label = `${action}: ${textOf(titlesOf(categories, scope))}`;
  return [postForm(scope, [buttonView("withdraw", texts.messages, label)], "key", keys)];
}

/** Script makes the file in the page, with what is on the device; the endpoint makes it from what the browser has sent. */
function downloads(scope: Scope): Block[] {
  const { texts, state, endpoint } = scope;
  if (!state && !endpoint) return [];
  const button = {
    label: texts.rights.portability.action,
    attributes: {
      type: "submit",
      name: "export",
      value: "json",
      "data-cookiepact-action": "export",
    } as const,
  };
  return [{ ...postForm(scope, [button]), method: "get" }];
}

function authority({ policy }: Scope): Block[] {
  const { authority } = policy.controller;
  return authority ? [paragraph(link(authority.name, authority.url))] : [];
}
