import type { Policy, Service } from "../policy/policy.ts";
import type { Text } from "../policy/text.ts";
import type { ChangeKind, PolicyChange } from "./change.ts";
import { compareKeys, makeChange, same } from "./make-change.ts";

/** What has changed about the third parties themselves. Where they take part is a matter of the categories. */
export function diffServices({ services: before = {} }: Policy, { services: after = {} }: Policy) {
  return compareKeys(before, after).kept.flatMap((key) =>
    diffService(key, before[key] as Service, after[key] as Service),
  );
}

function diffService(key: string, before: Service, after: Service): PolicyChange[] {
  const changes: PolicyChange[] = [];
  const add = (kind: ChangeKind, field: string, sentence: string) =>
    changes.push(makeChange({ kind, key, path: `services.${key}.${field}`, sentence }));
  if (before.name !== after.name) {
    const sentence = `${before.name} is now called ${after.name}. If it is somebody else, give it a key of its own.`;
    add("service-renamed", "name", sentence);
  }
  if (before.country !== after.country) {
    const from = before.country ?? "a country that was not named";
    const to = after.country ?? "a country that is not named";
    add(
      "country-changed",
      "country",
      `The data of ${after.name} now goes to ${to}, and went to ${from}.`,
    );
  }
  if (before.privacyUrl !== after.privacyUrl) {
    add("link-changed", "privacyUrl", `The privacy notice of ${after.name} has another address.`);
  }
  if (!same(hostsOf(before), hostsOf(after))) {
    add("link-changed", "hosts", `${after.name} is loaded from other hosts than before.`);
  }
  const more = linesOf(after).length - linesOf(before).length;
  if (more > 0) {
    const sentence = `${after.name} does more than before. If that is a new purpose or a new kind of data, raise its revision.`;
    add("service-does-more", "does", sentence);
  } else if (more < 0) {
    add("service-does-less", "does", `${after.name} does less than before.`);
  } else if (!same(linesOf(before), linesOf(after))) {
    const sentence = `What ${after.name} does is worded differently. If it now means something else, raise its revision.`;
    add("text-changed", "does", sentence);
  }
  return changes;
}

function linesOf({ does = [] }: Service): readonly Text[] {
  return does;
}

function hostsOf(service: Service): unknown {
  return (service as { hosts?: unknown }).hosts;
}
