import { describe, expect, it, vi } from "vitest";
import { germany, italy, unitedKingdom, unitedStates } from "./consent/regimes.ts";
import { testPolicy } from "./consent/test-policy.ts";
import { decodeRecord } from "./cookie/decode-record.ts";
import { encodeRecord } from "./cookie/encode-record.ts";
import { createConsent } from "./create-consent.ts";
import { createJar, memoryHost } from "./host/memory-host.ts";
import { testConsent } from "./test-consent.ts";
import type { VisitorAnswer, VisitorOptions } from "./testing/visitor.ts";

const policy = testPolicy();
const NOW = new Date("2026-11-23T12:00:00Z");
const gpc = { signals: { gpc: true } };

function snapshot(answer?: VisitorAnswer, options: VisitorOptions = {}) {
  return testConsent(policy, answer, { now: NOW, ...options }).getSnapshot();
}

function recorded(answer: VisitorAnswer, options: VisitorOptions = {}): string {
  return encodeRecord(snapshot(answer, options).record);
}

describe("testConsent", () => {
  it.each<[VisitorAnswer, VisitorOptions, string]>([
    ["accept-all", {}, "1.20261123.1.a.functional-marketing-media-statistics."],
    ["reject-all", {}, "1.20261123.1.r..functional-marketing-media-statistics"],
    [{ granted: ["media"] }, {}, "1.20261123.1.p.media."],
    [{ denied: ["media"] }, {}, "1.20261123.1.p..media"],
    [{ granted: ["tube"], denied: ["media"] }, {}, "1.20261123.1.p.tube.media"],
    ["accept-all", { daysAgo: 22 }, "1.20261101.1.a.functional-marketing-media-statistics."],
    [{ granted: ["media"] }, { revision: 3 }, "1.20261123.3.p.media."],
    // What the banner does not ask about, its buttons do not grant; and what is on by itself they do refuse.
    ["accept-all", gpc, "1.20261123.1.a.functional-statistics."],
    ["accept-all", { regime: unitedKingdom }, "1.20261123.1.a.functional-marketing-media."],
    ["reject-all", gpc, "1.20261123.1.r..functional-marketing-media-statistics"],
    [{ granted: ["marketing"] }, gpc, "1.20261123.1.s.marketing."],
    [{ denied: ["statistics"] }, { regime: unitedKingdom }, "1.20261123.1.o..statistics"],
  ])("records %j as an answer on the page would be recorded, for %j", (answer, options, value) => {
    expect(recorded(answer, options)).toBe(value);
  });

  it("is a first visit, unless it is told otherwise", () => {
    const { record, bannerOpen, pending, problem } = snapshot();
    expect(record).toEqual([]);
    expect(pending).toEqual(["functional", "statistics", "marketing", "media"]);
    expect([bannerOpen, problem]).toEqual([true, null]);
  });

  it("shows no banner to who has answered, and opens what was granted and nothing else", () => {
    const { keys, bannerOpen } = snapshot({
      granted: ["statistics"],
      denied: ["functional", "marketing", "media"],
    });
    const allowed = Object.keys(keys).filter((key) => keys[key]?.allowed);
    expect(bannerOpen).toBe(false);
    expect(allowed).toEqual(["essential", "statistics", "metrics", "login"]);
  });

  it("asks about what the answer does not name", () => {
    expect(snapshot({ granted: ["statistics"] }).pending).toEqual([
      "functional",
      "marketing",
      "media",
    ]);
  });

  it("asks again when the period of the regime is over, and not a day before", () => {
    for (const regime of [germany, italy, unitedStates]) {
      const visit = (daysAgo: number) => snapshot("accept-all", { regime, daysAgo });
      expect(visit(regime.periodDays - 1).record).toHaveLength(1);
      // A browser does not hold the cookie for any longer.
      expect(visit(regime.periodDays).record).toEqual([]);
    }
  });

  it("asks again about a category that has changed since the answer", () => {
    const changed = testPolicy({ revision: 2, revisions: { statistics: 2 } });
    const consent = testConsent(changed, "accept-all", { revision: 1, now: NOW });
    expect(consent.getSnapshot().pending).toEqual(["statistics"]);
  });

  it("honours the signals of the test, and its regime", () => {
    expect(snapshot("none", gpc).keys.marketing?.because).toBe("signal");
    expect(snapshot("none", { regime: unitedStates }).keys.marketing?.because).toBe("default");
  });

  it("lets the test act, and time stand still", () => {
    const consent = testConsent(policy, "reject-all", { now: NOW });
    const stop = vi.fn();
    const start = vi.fn(() => stop);
    consent.onGrant("statistics", start);
    consent.save({ statistics: true });
    expect(start).toHaveBeenCalledTimes(1);
    expect(consent.getSnapshot().keys.statistics).toMatchObject({ since: "20261123" });
    consent.withdraw("statistics");
    expect(stop).toHaveBeenCalledTimes(1);
    expect(consent.getSnapshot()).toMatchObject({ persisted: true, problem: null, now: NOW });
  });

  it("takes place in the present where no other time is given", () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const { record, now } = testConsent(policy, "accept-all").getSnapshot();
    vi.useRealTimers();
    expect([record[0]?.day, now.toISOString()]).toEqual(["20310506", "2031-05-06T07:08:09.000Z"]);
  });

  it("renders the same on a server", () => {
    const consent = testConsent(policy, "accept-all", { now: NOW, locale: "de", ...gpc });
    expect(consent.getServerSnapshot()).toEqual(consent.getSnapshot());
    expect(consent.getServerSnapshot()).toMatchObject({ known: true, locale: "de" });
  });

  it("touches no page: nothing is read from it, nothing written to it, and nothing reloads it", () => {
    const touched = vi.fn(() => {
      throw new Error("touched");
    });
    const untouchable = new Proxy({}, { get: touched, set: touched, has: touched });
    for (const name of ["document", "window", "navigator", "location"]) {
      vi.stubGlobal(name, untouchable);
    }
    const channel = vi.fn();
    vi.stubGlobal("BroadcastChannel", channel);
    const consent = testConsent(policy, "accept-all");
    const unsubscribe = consent.subscribe(() => {});
    consent.rejectAll();
    unsubscribe();
    vi.unstubAllGlobals();
    expect(touched).not.toHaveBeenCalled();
    expect(channel).not.toHaveBeenCalled();
    expect(consent.whenRevoked).toBe("none");
  });

  it("hands on what createConsent would be given", () => {
    const whenRevoked = vi.fn();
    const deliver = vi.fn();
    const storage = { follow: vi.fn(), resume: () => () => {} };
    const consent = testConsent(policy, "none", {
      whenRevoked,
      endpoint: { url: "/consent", deliver, resume: () => () => {} },
      storage: () => storage as never,
    });
    consent.acceptAll();
    expect(consent.whenRevoked).toBe(whenRevoked);
    expect(consent.getSnapshot().endpoint).toBe("/consent");
    expect(deliver).toHaveBeenCalledTimes(1);
    expect(storage.follow).toHaveBeenCalledTimes(1);
  });

  it.each(["analitycs", "essential", "login", "constructor"])(
    "refuses %s, which the policy asks nobody about",
    (key) => {
      const unknown = expect.objectContaining({ code: "unknown-key" });
      expect(() => testConsent(policy, { granted: [key] })).toThrow(unknown);
      expect(() => testConsent(policy, { denied: [key] })).toThrow(unknown);
    },
  );

  it("refuses a key that is granted and denied", () => {
    expect(() => testConsent(policy, { granted: ["media"], denied: ["media"] })).toThrow(
      expect.objectContaining({
        code: "invalid-record",
        message: 'An answer cannot both grant and deny "media".',
      }),
    );
  });

  it("refuses an answer that no cookie can hold, rather than leave out a part of it", () => {
    const keys = Array.from({ length: 300 }, (_, index) => `a_very_long_key_${index}`);
    const [media] = Object.values(policy.categories);
    const categories = Object.fromEntries(
      keys.map((key) => [key, { ...media, kind: "social" as const }]),
    );
    const wide = { ...policy, services: {}, categories } as unknown as typeof policy;
    expect(() => testConsent(wide, "accept-all")).toThrow(
      expect.objectContaining({ code: "record-too-large" }),
    );
  });

  it("records what a visitor's own clicks record, whatever the regime and the signals", () => {
    for (const regime of [germany, italy, unitedKingdom, unitedStates]) {
      for (const signals of [{}, { gpc: true }]) {
        for (const answer of ["accept-all", "reject-all"] as const) {
          const jar = createJar();
          const host = memoryHost({ now: () => NOW, signals }, jar);
          const clicked = createConsent(policy, { host, regime });
          if (answer === "accept-all") clicked.acceptAll();
          else clicked.rejectAll();
          const value = jar.header().replace("cookiepact=", "");
          const seeded = snapshot(answer, { regime, signals });
          expect(seeded.record).toEqual(decodeRecord(value));
          expect(seeded.keys).toEqual(clicked.getSnapshot().keys);
        }
      }
    }
  });
});
