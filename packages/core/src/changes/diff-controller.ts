import type { Policy } from "../policy/policy.ts";
import type { PolicyChange } from "./change.ts";
import { makeChange, same } from "./make-change.ts";

/** What has changed about who answers for the policy, and about the consent cookie. */
export function diffController(before: Policy, after: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [];
  const { controller: old } = before;
  const { controller } = after;
  if (old.name !== controller.name) {
    changes.push(
      makeChange({
        kind: "controller-changed",
        key: null,
        path: "controller.name",
        sentence: `${controller.name} answers for this policy, and it was ${old.name}. If that is another company and no new name, everybody has to be asked again.`,
      }),
    );
  }
  if (!same([old.contact, old.settingsUrl], [controller.contact, controller.settingsUrl])) {
    changes.push(
      makeChange({
        kind: "contact-changed",
        key: null,
        path: "controller",
        sentence: "The ways to reach whoever answers for this policy have changed.",
      }),
    );
  }
  if (!same(before.cookie, after.cookie)) {
    changes.push(
      makeChange({
        kind: "consent-cookie-changed",
        key: null,
        path: "cookie",
        sentence:
          "The consent cookie has another name or reach. Answers under the old one are not found any more, and visitors are asked again.",
      }),
    );
  }
  return changes;
}
