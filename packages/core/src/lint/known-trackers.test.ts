import { describe, expect, it } from "vitest";
import { KNOWN_TRACKERS } from "./known-trackers.ts";
import { lintPolicy } from "./lint-policy.ts";
import { changed, session } from "./test-policy.ts";

const names = KNOWN_TRACKERS.flatMap((tracker) => tracker.names);

/** What is said of an item of this name that is declared necessary. */
function saidOf(name: string): string[] {
  const policy = changed((draft) => {
    session(draft).name = name;
  });
  return lintPolicy(policy)
    .filter(({ id }) => id === "tracker-as-necessary")
    .map(({ message }) => message);
}

describe("EU-03 known trackers", () => {
  it.each(KNOWN_TRACKERS)("$vendor is known by all of its names", ({ vendor, names: own }) => {
    for (const name of own) {
      expect(saidOf(name)).toEqual([expect.stringContaining(vendor)]);
      expect(saidOf(name.replace("*", "x1"))).toEqual([expect.stringContaining(vendor)]);
    }
  });

  it.each([
    "_ga",
    "_ga_ABC123",
    "_gid",
    "_gat_UA-1",
    "__utma",
    "_gcl_au",
    "_fbp",
    "_clsk",
    "_uetsid",
    "_hjSessionUser_1",
    "bcookie",
    "_ttp",
    "_pin_unauth",
    "_scid",
    "_rdt_uuid",
    "hubspotutk",
    "mp_abc_mixpanel",
    "ph_phc_abc_posthog",
    "AMP_abc",
    "ajs_anonymous_id",
    "_sp_id.1fff",
    "_pk_ses.1.1fff",
    "_ym_uid",
    "optimizelyEndUserId",
    "_vwo_uuid_v2",
    "intercom-session-abc",
  ])("%s", (name) => {
    expect(saidOf(name)).toHaveLength(1);
  });

  // Consent platforms, opt-outs, protection against robots, load balancing, and names that teams give themselves.
  it.each([
    "_sp_user_consent_1",
    "_hjOptOut",
    "optimizelyOptOut",
    "_vis_opt_out",
    "li_gc",
    "__hs_opt_out",
    "__mp_opt_in_out_abc",
    "mtm_consent_removed",
    "OptanonConsent",
    "_GRECAPTCHA",
    "__cf_bm",
    "__stripe_mid",
    "AWSALB",
    "session_token",
    "user_prefs",
    "cart",
    "id",
    "PHPSESSID",
    "csrf_*",
    "*_session",
    "*cookiepact",
  ])("%s is none", (name) => {
    expect(saidOf(name)).toEqual([]);
  });

  it("no name stands twice, and each is an exact one or a beginning", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^*]{2,}\*?$/);
  });
});
