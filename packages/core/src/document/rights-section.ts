import type { KeyState } from "../consent/resolution.ts";
import type { RightTexts } from "../document-texts/document-texts.ts";
import type { Category } from "../policy/policy.ts";
import { buttonView } from "../view/parts.ts";
import { accessBlocks } from "./access.ts";
import { postForm } from "./choices.ts";
import type { Block, FormBlock, Section } from "./document.ts";
import { paragraph, plain } from "./lines.ts";
import { link } from "./links.ts";
import type { Scope } from "./scope.ts";

/**
 * The rights, each with what carries it out here, without an account (GDPR 7(3), 15, 20, 21; PR-06).
 *
 * @param choices what the visitor has answered, where the page does not say it elsewhere
 */
export function rightsSections(scope: Scope, choices: readonly Block[] = []): Section[] {
  const { rights } = scope.texts;
  return [
    right("consent", rights.consent, choices),
    right("access", rights.access, accessBlocks(scope)),
    right("objection", rights.objection, objections(scope)),
    right("withdrawal", rights.withdrawal, withdrawals(scope)),
    right("portability", rights.portability, downloads(scope)),
    right("us", rights.us, []),
    right("complaint", rights.complaint, authority(scope)),
  ];
}

export function rightsSection(scope: Scope): Section {
  const { rights } = scope.texts;
  return {
    id: "rights",
    title: plain(rights.title),
    blocks: [paragraph(rights.text)],
    sections: rightsSections(scope),
  };
}

function right(id: string, { title, text }: RightTexts, blocks: readonly Block[]): Section {
  return { id, title: plain(title), blocks: [paragraph(text), ...blocks], sections: [] };
}

/** Object to what is on without consent: all of it at once; one by one where the choices stand. */
function objections(scope: Scope): Block[] {
  const { texts } = scope;
  const keys = keysThatAre(scope, ({ allowed, because }) => allowed && because !== "granted");
  return takeBack(scope, keys, texts.rights.objection.action);
}

function withdrawals(scope: Scope): Block[] {
  const { texts } = scope;
  const keys = keysThatAre(scope, ({ allowed, because }) => allowed && because === "granted");
  return takeBack(scope, keys, texts.messages.actions.withdraw);
}

function keysThatAre({ policy, state }: Scope, is: (state: KeyState) => boolean): string[] {
  if (!state?.known) return [];
  return Object.entries<Category>(policy.categories).flatMap(([key, { kind }]) =>
    kind !== "necessary" && is(state.keys[key] as KeyState) ? [key] : [],
  );
}

function takeBack(scope: Scope, keys: readonly string[], label: string): Block[] {
  if (keys.length === 0) return [];
  const fields = keys.map((value) => ({ name: "key", value }));
  return [postForm(scope, fields, [buttonView("withdraw", scope.texts.messages, label)])];
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
