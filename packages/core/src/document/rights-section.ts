import type { KeyState } from "../consent/resolution.ts";
import type { RightTexts } from "../document-texts/document-texts.ts";
import { optionalCategories } from "../policy/keys.ts";
import { buttonView } from "../view/parts.ts";
import { accessBlocks } from "./access.ts";
import { choicesAbout, postForm } from "./choices.ts";
import type { Block, FormBlock, RightId, Section } from "./document.ts";
import { listed, paragraph, plain, said, textOf } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/** The rights within the policy page: what visitors have answered in each category stands elsewhere there. */
export function rightsSection(scope: Scope): Section {
  const { rights } = scope.texts;
  return {
    id: "rights",
    title: plain(rights.title),
    blocks: [paragraph(rights.text)],
    sections: rightsSections(scope, () => []),
  };
}

/**
 * The rights, each with what carries it out here, without an account (GDPR 7(3), 15, 20, 21; PR-06).
 *
 * @param eachApart what objects to, or takes back, one of some categories
 */
export function rightsSections(
  scope: Scope,
  eachApart: (scope: Scope, keys: readonly string[]) => Block[] = choicesAbout,
): Section[] {
  const { rights, messages } = scope.texts;
  const objectable = keysThatAre(scope, ({ because }) => because !== "granted");
  const granted = keysThatAre(scope, ({ because }) => because === "granted");
  return [
    right("consent", rights.consent),
    right("access", rights.access, accessBlocks(scope)),
    right("objection", rights.objection, [
      ...eachApart(scope, objectable),
      ...takeBack(scope, objectable, rights.objection.action),
    ]),
    right("withdrawal", rights.withdrawal, [
      ...eachApart(scope, granted),
      ...takeBack(scope, granted, messages.actions.withdraw),
    ]),
    right("portability", rights.portability, downloads(scope)),
    right("us", rights.us),
    right("complaint", rights.complaint, authority(scope)),
  ];
}

function right(id: RightId, { title, text }: RightTexts, blocks: readonly Block[] = []): Section {
  return { id, title: plain(title), blocks: [paragraph(text), ...blocks], sections: [] };
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
  const titles = keys.map((key) => said(policy.categories[key]?.title, scope));
  const label = `${action}: ${textOf(listed(titles, scope))}`;
  const fields = keys.map((value) => ({ name: "key", value }));
  return [postForm(scope, fields, [buttonView("withdraw", texts.messages, label)])];
}

/** Script makes the file in the page, with what is on the device; the endpoint makes it from what the browser has sent. */
function downloads({ texts, state, endpoint }: Scope): Block[] {
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
  const form: FormBlock = {
    kind: "form",
    method: "get",
    endpoint,
    fields: [],
    buttons: [button],
  };
  return [form];
}

function authority({ policy }: Scope): Block[] {
  const { authority } = policy.controller;
  return authority ? [paragraph(link(authority.name, authority.url))] : [];
}
