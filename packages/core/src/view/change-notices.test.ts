import { describe, expect, it } from "vitest";
import type { Consent } from "../consent/consent.ts";
import { testPolicy } from "../consent/test-policy.ts";
import { createConsent } from "../create-consent.ts";
import { memoryHost } from "../host/memory-host.ts";
import { de } from "../messages/de.ts";
import { enFirstLayer } from "../messages/en-first-layer.ts";
import type { LoadedMessages } from "../messages/messages.ts";
import type { Policy, PolicyLogEntry } from "../policy/policy.ts";
import { bannerView } from "./banner-view.ts";
import { preferencesView } from "./preferences-view.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const ANSWERED = "cookiepact=1.20261101.1.a.functional-marketing-media-statistics.";

const entry = (text: string, revision: number, keys?: readonly string[], date = "2026-11-10") => {
  return { date, revision, text, ...(keys && { keys }) } satisfies PolicyLogEntry;
};

/** Marketing has changed in the second revision and, by a service of its own, in the third. */
function policyWith(...changes: PolicyLogEntry[]): Policy {
  return { ...testPolicy({ revision: 3, revisions: { marketing: 2, ads: 3 } }), changes };
}

function noticesOf(policy: Policy, cookies = ANSWERED, messages: LoadedMessages = enFirstLayer) {
  const host = memoryHost({ cookies, now: () => NOW });
  const snapshot = (createConsent(policy, { host }) as Consent).getSnapshot();
  const { notices } = preferencesView(policy, snapshot, messages);
  expect(bannerView(policy, snapshot, messages).notices).toEqual(notices);
  return notices;
}

describe("VC-03 who is asked again is told what has changed", () => {
  it.each([
    ["about the category", entry("A", 2, ["marketing"])],
    ["about a service within it", entry("A", 2, ["ads"])],
    ["about something else as well", entry("A", 3, ["essential", "marketing"])],
    ["about the policy as a whole", entry("A", 2)],
  ])("%s", (_, change) => {
    expect(noticesOf(policyWith(change))).toEqual(["A"]);
  });

  it.each([
    ["about a category that is not asked about", entry("A", 2, ["statistics"])],
    ["about a service of another one", entry("A", 2, ["metrics"])],
    ["about what is necessary", entry("A", 2, ["essential", "login"])],
    ["about what the policy does not have", entry("A", 2, ["nonsense"])],
    ["about nothing", entry("A", 2, [])],
    ["that was there when they answered", entry("A", 1, ["marketing"])],
  ])("and not %s", (_, change) => {
    expect(noticesOf(policyWith(change))).toEqual([]);
  });

  it("newest first, in whichever order they are written, each in the visitor's language", () => {
    const policy = policyWith(
      entry("B", 2, ["marketing"], "2026-11-11"),
      { ...entry("", 3, ["ads"], "2026-11-12"), text: { en: "C", de: "C auf Deutsch" } },
      entry("A", 2, undefined, "2026-11-05"),
    );
    expect(noticesOf(policy)).toEqual(["C", "B", "A"]);
    expect(noticesOf(policy, ANSWERED, de)).toEqual(["C auf Deutsch", "B", "A"]);
    expect(policy.changes?.map(({ date }) => date.slice(-2))).toEqual(["11", "12", "05"]);
  });

  it("since the answer about that category, where the answers are of several days", () => {
    const cookie = "cookiepact=1.20261101.1.a.functional-media-statistics..20261111.2.a.marketing.";
    const policy = policyWith(entry("A", 2, ["marketing"]), entry("B", 3, ["marketing"]));
    expect(noticesOf(policy, cookie)).toEqual(["B"]);
  });

  it("a refusal that is asked about again, too", () => {
    const cookie = "cookiepact=1.20261101.1.r..functional-marketing-media-statistics";
    expect(noticesOf(policyWith(entry("A", 2, ["marketing"])), cookie)).toEqual(["A"]);
  });

  it.each([
    ["who has never been asked", ""],
    ["who has answered since", ANSWERED.replace(".1.a.", ".3.a.")],
  ])("and nobody else: %s", (_, cookie) => {
    const policy = policyWith(entry("A", 2), entry("B", 3, ["marketing"]));
    expect(noticesOf(policy, cookie)).toEqual([]);
  });
});
