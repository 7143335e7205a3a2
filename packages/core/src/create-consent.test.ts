import { describe, expect, it, vi } from "vitest";
import type { Consent } from "./consent/consent.ts";
import { italy, unitedKingdom, unitedStates } from "./consent/regimes.ts";
import type { KeyState } from "./consent/resolution.ts";
import { testPolicy } from "./consent/test-policy.ts";
import { ConsentError } from "./policy/error.ts";
import { createDevice } from "./test-device.ts";

const OPTIONAL = ["functional", "statistics", "marketing", "media"];
const ALL = "functional-marketing-media-statistics";

function allowed(consent: Consent): string[] {
  const { keys } = consent.getSnapshot();
  return OPTIONAL.filter((key) => keys[key]?.allowed);
}

function stateOf(consent: Consent, key: string): KeyState {
  return consent.getSnapshot().keys[key] as KeyState;
}

/** Counts how often a listener is told. */
function listenTo(consent: Consent): { readonly told: () => number; readonly stop: () => void } {
  const listener = vi.fn();
  const stop = consent.subscribe(listener);
  return { told: () => listener.mock.calls.length, stop };
}

describe("nothing stored before a choice", () => {
  it.each([
    ["opt-in", {}],
    ["IT", { regime: italy }],
    ["UK", { regime: unitedKingdom }],
    ["US", { regime: unitedStates }],
  ])(
    "EU-02 nothing is written by looking, listening, opening, moving switches or closing: %s",
    (_, options) => {
      const device = createDevice();
      const consent = device.open(undefined, options);
      consent.subscribe(() => {});
      consent.onGrant("statistics", () => {});
      consent.openPreferences();
      consent.toggle("statistics", true);
      consent.setLocale("de");
      consent.close();
      device.days = 400;
      device.signals = { gpc: true };
      consent.subscribe(() => {});
      consent.getSnapshot();
      expect(device.written).toEqual([]);
      expect(device.jar.header()).toBe("");
    },
  );

  it("EU-02 closing the banner is no answer, unless the regime says that it refuses", () => {
    const device = createDevice();
    const consent = device.open();
    consent.close();
    expect(device.written).toEqual([]);
    expect(consent.getSnapshot().bannerOpen).toBe(true);
  });

  it("EU-07 the switches of a first visit are off, and saving them untouched refuses", () => {
    const device = createDevice();
    const consent = device.open();
    consent.openPreferences();
    expect(allowed(consent)).toEqual([]);
    consent.save();
    expect(device.cookie()).toBe(`1.20261123.1.p..${ALL}`);
  });
});

describe("an answer", () => {
  const ANSWERS: [string, object, (consent: Consent) => void, string][] = [
    ["accept-all", {}, (consent) => consent.acceptAll(), `1.20261123.1.a.${ALL}.`],
    ["reject-all", {}, (consent) => consent.rejectAll(), `1.20261123.1.r..${ALL}`],
    ["withdraw everything", {}, (consent) => consent.withdraw(), `1.20261123.1.w..${ALL}`],
    ["withdraw one key", {}, (consent) => consent.withdraw("media"), "1.20261123.1.w..media"],
    [
      "one key granted where it is used",
      {},
      (consent) => consent.save({ tube: true }),
      "1.20261123.1.p.tube.",
    ],
    [
      "some granted, some refused",
      {},
      (consent) => consent.save({ media: true, tube: false }),
      "1.20261123.1.p.media.tube",
    ],
    ["code", {}, (consent) => consent.save({ media: true }, "c"), "1.20261123.1.c.media."],
    ["import", {}, (consent) => consent.save({ media: true }, "i"), "1.20261123.1.i.media."],
    [
      "NA-04 the closing X in Italy",
      { regime: italy },
      (consent) => consent.close(),
      `1.20261123.1.x..${ALL}`,
    ],
    [
      "NA-01 an objection in the UK",
      { regime: unitedKingdom },
      (consent) => consent.withdraw("statistics"),
      "1.20261123.1.o..statistics",
    ],
    [
      "several keys taken back are one answer",
      {},
      (consent) => consent.withdraw("tube", "media"),
      "1.20261123.1.w..media-tube",
    ],
    [
      "NA-01 reject-all in the UK objects as well",
      { regime: unitedKingdom },
      (consent) => consent.rejectAll(),
      `1.20261123.1.o..${ALL}`,
    ],
    [
      "accept-all in the UK",
      { regime: unitedKingdom },
      (consent) => consent.acceptAll(),
      "1.20261123.1.a.functional-marketing-media.",
    ],
    [
      "code does not object",
      { regime: unitedKingdom },
      (consent) => consent.save({ statistics: false }, "c"),
      "1.20261123.1.c..statistics",
    ],
    [
      "reject-all in the US",
      { regime: unitedStates },
      (consent) => consent.rejectAll(),
      `1.20261123.1.r..${ALL}`,
    ],
  ];

  it.each(ANSWERS)("says in the cookie what it was: %s", (_, options, act, cookie) => {
    const device = createDevice();
    const consent = device.open(undefined, options);
    act(consent);
    expect(device.cookie()).toBe(cookie);
    expect(consent.getSnapshot()).toMatchObject({ persisted: true, problem: null });
    expect(device.open(undefined, options).getSnapshot().record).toEqual(
      consent.getSnapshot().record,
    );
  });

  it.each(ANSWERS)(
    "EU-16 lives for the regime's period, whatever it was: %s",
    (_, options, act) => {
      const device = createDevice();
      const consent = device.open(undefined, options);
      act(consent);
      const seconds = consent.getSnapshot().regime.periodDays * 86_400;
      expect(device.written).toHaveLength(1);
      expect(device.written[0]).toContain(`; Max-Age=${seconds};`);
    },
  );

  it("PR-04 two who refuse on one day have equal cookies, with the signal and without", () => {
    const cookies = [{}, { gpc: true }, { gpc: false }].map((signals) => {
      const device = createDevice();
      device.signals = signals;
      device.open().rejectAll();
      return device.cookie();
    });
    expect(new Set(cookies)).toEqual(new Set([`1.20261123.1.r..${ALL}`]));
  });

  it("about nothing writes nothing", () => {
    const device = createDevice();
    const consent = device.open();
    consent.openPreferences();
    consent.save({});
    consent.save({ media: undefined } as never);
    expect(device.written).toEqual([]);
    expect(consent.getSnapshot().preferencesOpen).toBe(false);
  });

  it.each(["essential", "login", "idle", "holograms", "__proto__", "constructor"])(
    "about %s is a programmer's error, and changes nothing",
    (key) => {
      const device = createDevice();
      const consent = device.open();
      const before = consent.getSnapshot();
      const attempts = [
        () => consent.save(JSON.parse(`{"${key}": true}`)),
        () => consent.withdraw(key),
        () => consent.toggle(key, true),
      ];
      for (const attempt of attempts) {
        expect(attempt).toThrow(ConsentError);
        expect(consent.getSnapshot()).toBe(before);
      }
      expect(device.written).toEqual([]);
    },
  );
});

describe("the preferences", () => {
  it("EU-05 nothing starts before Save, and then exactly what was switched on", () => {
    const device = createDevice();
    const consent = device.open();
    const started: string[] = [];
    for (const key of OPTIONAL) consent.onGrant(key, () => void started.push(key));
    consent.openPreferences();
    consent.toggle("media", true);
    consent.toggle("statistics", true);
    consent.toggle("media", false);
    expect(consent.getSnapshot().draft).toEqual({ media: false, statistics: true });
    expect(allowed(consent)).toEqual([]);
    expect(started).toEqual([]);
    expect(device.written).toEqual([]);
    consent.save();
    expect(started).toEqual(["statistics"]);
    expect(consent.getSnapshot()).toMatchObject({
      preferencesOpen: false,
      draft: {},
      bannerOpen: false,
    });
    expect(device.cookie()).toBe("1.20261123.1.p.statistics.functional-marketing-media");
  });

  it("AX-02 closing drops what was not saved", () => {
    const device = createDevice();
    const consent = device.open();
    for (const open of [true, false]) {
      if (open) consent.openPreferences();
      consent.toggle("media", true);
      consent.close();
      expect(consent.getSnapshot()).toMatchObject({ preferencesOpen: false, draft: {} });
    }
    consent.openPreferences();
    consent.save();
    expect(allowed(consent)).toEqual([]);
  });

  it("NA-04 closing them refuses nothing, where closing the banner does", () => {
    const device = createDevice();
    const consent = device.open(undefined, { regime: italy });
    consent.openPreferences();
    consent.close();
    expect(device.written).toEqual([]);
    consent.close();
    expect(stateOf(consent, "media").because).toBe("denied");
    consent.close();
    expect(device.written).toHaveLength(1);
  });

  it("have an accept-all and a reject-all for everything, asked or not", () => {
    const device = createDevice();
    const consent = device.open();
    consent.rejectAll();
    consent.openPreferences();
    consent.acceptAll();
    expect(allowed(consent)).toEqual(OPTIONAL);
    consent.openPreferences();
    consent.rejectAll();
    expect(device.cookie()).toBe(`1.20261123.1.r..${ALL}`);
  });

  it.each([
    ["UK", unitedKingdom, ["statistics"]],
    ["US", unitedStates, OPTIONAL],
  ])(
    "EU-07 a switch that was on by itself and was not touched is no grant: %s",
    (_, regime, onByItself) => {
      const device = createDevice();
      const consent = device.open(undefined, { regime });
      consent.openPreferences();
      expect(allowed(consent)).toEqual(onByItself);
      consent.save();
      for (const key of onByItself) expect(stateOf(consent, key).answer).toBe("unasked");
      const moved = device.open();
      expect(allowed(moved)).toEqual([]);
      expect(moved.getSnapshot().pending).toEqual(onByItself);
    },
  );

  it("EU-07 one that was switched off and on again is", () => {
    const device = createDevice();
    const consent = device.open(undefined, { regime: unitedStates });
    consent.openPreferences();
    consent.toggle("statistics", false);
    consent.toggle("statistics", true);
    consent.save();
    expect(stateOf(consent, "statistics").answer).toBe("granted");
  });

  it("EU-16 saving something else does not end the refusal of a service", () => {
    const device = createDevice();
    const consent = device.open();
    consent.acceptAll();
    consent.withdraw("metrics");
    consent.openPreferences();
    consent.toggle("media", false);
    consent.save();
    expect(stateOf(consent, "metrics")).toMatchObject({ allowed: false, answer: "denied" });
    expect(allowed(consent)).toEqual(["functional", "statistics", "marketing"]);
    consent.openPreferences();
    consent.save();
    expect(stateOf(consent, "metrics").allowed).toBe(false);
  });

  it("EU-16 switching on all that a service works for ends its refusal, and less does not", () => {
    const device = createDevice();
    const consent = device.open();
    consent.rejectAll();
    consent.withdraw("tube");
    consent.openPreferences();
    consent.toggle("media", true);
    consent.save();
    expect(stateOf(consent, "tube").answer).toBe("denied");
    consent.openPreferences();
    consent.toggle("media", true);
    consent.toggle("marketing", true);
    consent.save();
    expect(stateOf(consent, "tube").allowed).toBe(true);
  });
});

describe("a question about what has changed", () => {
  const changed = testPolicy({ revision: 2, revisions: { media: 2 } });

  it.each([
    ["acceptAll", "1.20261123.1.a.functional-marketing-statistics..20270122.2.a.media."],
    ["rejectAll", "1.20261123.1.a.functional-marketing-statistics..20270122.2.r..media"],
  ] as const)(
    "VC-01 is answered alone, and the other answers keep their dates: %s",
    (action, cookie) => {
      const device = createDevice();
      device.open().acceptAll();
      device.days = 60;
      const consent = device.open(changed);
      expect(consent.getSnapshot().pending).toEqual(["media"]);
      consent[action]();
      expect(device.cookie()).toBe(cookie);
      expect(consent.getSnapshot().pending).toEqual([]);
    },
  );

  it("BR-01 the older answers still end when they would have", () => {
    const device = createDevice();
    device.open().acceptAll();
    device.days = 60;
    device.open(changed).rejectAll();
    device.days = 180;
    expect(device.open(changed).getSnapshot().pending).toEqual([
      "functional",
      "statistics",
      "marketing",
    ]);
  });

  it("EU-16 'accept all' does not grow while the visitor looks at it", () => {
    const device = createDevice();
    const first = device.open();
    first.save({ functional: false, statistics: true, marketing: false, media: true });
    const asking = device.open(changed);
    expect(asking.getSnapshot().pending).toEqual(["media"]);
    device.open(changed).rejectAll();
    asking.acceptAll();
    expect(allowed(asking)).toEqual(["statistics", "media"]);
  });

  it("VC-02 a new edition of the same policy asks nobody", () => {
    const device = createDevice();
    device.open().rejectAll();
    for (let edition = 1; edition <= 50; edition++) {
      const consent = device.open(testPolicy({ revision: edition, edition }));
      expect(consent.getSnapshot().bannerOpen).toBe(false);
    }
    expect(device.written).toHaveLength(1);
  });
});

describe("tabs", () => {
  it("hear of each other's answers, and ask no more", () => {
    const device = createDevice();
    const [one, other] = [device.open(), device.open()];
    const heard = listenTo(other);
    one.acceptAll();
    expect(heard.told()).toBe(1);
    expect(allowed(other)).toEqual(OPTIONAL);
    expect(other.getSnapshot().bannerOpen).toBe(false);
  });

  it("EU-16 a refusal of another tab survives the untouched switches of one that missed it", () => {
    const device = createDevice();
    const stale = device.open();
    stale.acceptAll();
    stale.openPreferences();
    stale.toggle("statistics", false);
    device.open().withdraw("marketing");
    expect(allowed(stale)).toContain("marketing");
    stale.save();
    expect(allowed(stale)).toEqual(["functional", "media"]);
    expect(device.cookie()).toBe("1.20261123.1.p.functional-media.marketing-statistics");
  });

  it("VC-04 an older one rewrites no answer that it does not know", () => {
    const device = createDevice();
    const older = device.open(testPolicy({ without: ["media", "tube"] }));
    device
      .open()
      .save({ functional: false, statistics: true, marketing: true, media: false, tube: false });
    device.days = 1;
    older.openPreferences();
    older.acceptAll();
    expect(device.cookie()).toBe(
      "1.20261123.1.p..media-tube.20261124.1.a.functional-marketing-statistics.",
    );
    expect(stateOf(device.open(), "tube").allowed).toBe(false);
  });

  it("subscribe and unsubscribe leave no listener behind", () => {
    const device = createDevice();
    const consent = device.open();
    expect(device.jar.listeners.size).toBe(0);
    const listener = () => {};
    const stops = [
      consent.subscribe(listener),
      consent.subscribe(listener),
      consent.onGrant("media", () => {}),
    ];
    expect(device.jar.listeners.size).toBe(1);
    for (const stop of [...stops, ...stops]) stop();
    expect(device.jar.listeners.size).toBe(0);
    listenTo(consent);
    expect(device.jar.listeners.size).toBe(1);
  });
});

describe("signals", () => {
  it("US-06 yields to a choice made in the preferences, which say that the signal was honoured", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const consent = device.open();
    consent.openPreferences();
    consent.toggle("marketing", true);
    consent.save();
    expect(device.cookie()).toBe("1.20261123.1.s.marketing.functional-media-statistics");
    expect(allowed(consent)).toEqual(["marketing"]);
  });

  it("US-06 such a choice outlives the saving of something else", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const consent = device.open();
    for (const key of ["marketing", "functional"]) {
      consent.openPreferences();
      consent.toggle(key, true);
      consent.save();
    }
    expect(allowed(consent)).toEqual(["functional", "marketing"]);
  });

  it("US-06 does not yield to a grant made elsewhere, by code or by an import", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const consent = device.open();
    consent.save({ marketing: true });
    expect(stateOf(consent, "marketing")).toMatchObject({ allowed: false, because: "signal" });
    for (const source of ["c", "i"] as const) {
      consent.openPreferences();
      consent.save({ marketing: true }, source);
      expect(stateOf(consent, "marketing")).toMatchObject({ allowed: false, because: "signal" });
    }
  });

  it("US-06 'accept all' in the banner does not touch what the signal denies", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    const consent = device.open();
    consent.acceptAll();
    expect(device.cookie()).toBe("1.20261123.1.a.functional-statistics.");
    expect(allowed(consent)).toEqual(["functional", "statistics"]);
  });

  it("US-01 'reject all' refuses also what the signal denies, for when the signal is gone", () => {
    const device = createDevice();
    device.signals = { gpc: true };
    device.open().rejectAll();
    device.signals = {};
    expect(allowed(device.open(undefined, { regime: unitedStates }))).toEqual([]);
  });

  it("US-01 one that comes later is heeded at the next look, and one that goes asks again", () => {
    const device = createDevice();
    const consent = device.open();
    const { told } = listenTo(consent);
    consent.acceptAll();
    device.signals = { gpc: true };
    device.jar.announce(undefined);
    expect(allowed(consent)).toEqual(["functional", "statistics"]);
    device.signals = {};
    device.jar.announce(undefined);
    expect(allowed(consent)).toEqual(OPTIONAL);
    expect(told()).toBe(3);
  });
});

describe("a device that does not keep the cookie", () => {
  it("CK-03 the answer holds until the page is left, the trouble is to be seen, and nothing loops", () => {
    const device = createDevice();
    device.blocked = true;
    const consent = device.open();
    const { told } = listenTo(consent);
    consent.acceptAll();
    expect(consent.getSnapshot()).toMatchObject({
      persisted: false,
      problem: "not-persisted",
      bannerOpen: false,
    });
    expect(allowed(consent)).toEqual(OPTIONAL);
    for (let look = 0; look < 20; look++) device.jar.announce(undefined);
    expect(told()).toBe(1);
    expect(device.written).toHaveLength(1);
    device.days = 1;
    device.jar.announce(undefined);
    expect(allowed(consent)).toEqual(OPTIONAL);
    consent.rejectAll();
    expect(allowed(consent)).toEqual([]);
    expect(device.open().getSnapshot().bannerOpen).toBe(true);
  });

  it("CK-03 an answer in another tab goes before one that was not kept", () => {
    const device = createDevice();
    device.blocked = true;
    const consent = device.open();
    listenTo(consent);
    consent.acceptAll();
    device.blocked = false;
    device.open().rejectAll();
    expect(allowed(consent)).toEqual([]);
    expect(consent.getSnapshot()).toMatchObject({ persisted: true, problem: null });
  });

  it("CK-03 works without a cookie in every regime", () => {
    for (const regime of [italy, unitedKingdom, unitedStates]) {
      const device = createDevice();
      device.blocked = true;
      const consent = device.open(undefined, { regime });
      consent.rejectAll();
      expect(allowed(consent)).toEqual([]);
    }
  });
});

describe("a record that is too large for a cookie", () => {
  const long = (letter: string) => letter.repeat(1500);
  const policy = () => {
    const { categories, ...rest } = testPolicy({
      without: ["functional", "marketing", "media", "tube", "ads"],
    });
    const wide = ["a", "b", "c"].map(
      (letter) => [long(letter), categories.statistics as never] as const,
    );
    return { ...rest, categories: { ...categories, ...Object.fromEntries(wide) } };
  };

  it("CK-02 the answer holds until the page is left, and the trouble is to be seen", () => {
    const device = createDevice();
    const consent = device.open(policy());
    consent.acceptAll();
    expect(consent.getSnapshot()).toMatchObject({
      persisted: false,
      problem: "not-persisted",
      bannerOpen: false,
    });
    expect(stateOf(consent, long("a")).allowed).toBe(true);
    expect(device.cookie()).toBeUndefined();
  });

  it("EU-11 a refusal among it is kept all the same, so that the older cookie does not go on granting", () => {
    const device = createDevice();
    const consent = device.open(policy());
    consent.save({ [long("a")]: true, [long("b")]: true });
    expect(consent.getSnapshot().persisted).toBe(true);
    consent.save({ [long("a")]: false, [long("c")]: true });
    expect(consent.getSnapshot()).toMatchObject({ persisted: false, problem: "not-persisted" });
    expect(stateOf(consent, long("b")).allowed).toBe(true);
    const reloaded = device.open(policy());
    expect(stateOf(reloaded, long("a"))).toMatchObject({ allowed: false, answer: "denied" });
    expect(stateOf(reloaded, long("b"))).toMatchObject({ allowed: false, answer: "unasked" });
  });
});

describe("a cookie that cannot be read", () => {
  const BROKEN = [
    "__Host-cookiepact=yes",
    "__Host-cookiepact=",
    "__Host-cookiepact=2.20261123.1.r..media",
    "__Host-cookiepact=1.20261123.1.a.__proto__.",
  ];

  it.each(BROKEN)(
    "SE-04 is no consent, throws nothing, and is not overwritten until there is an answer: %s",
    (cookie) => {
      for (const regime of [undefined, italy, unitedKingdom, unitedStates]) {
        const device = createDevice(cookie);
        const consent = device.open(undefined, regime ? { regime } : {});
        const { told } = listenTo(consent);
        expect(consent.getSnapshot()).toMatchObject({
          problem: "malformed-cookie",
          bannerOpen: true,
          record: [],
        });
        expect(allowed(consent)).toEqual([]);
        device.jar.announce(undefined);
        consent.openPreferences();
        consent.close();
        if (!regime) consent.close();
        expect(device.jar.header()).toBe(cookie);
        expect(told()).toBe(2);
        consent.acceptAll();
        expect(consent.getSnapshot()).toMatchObject({ problem: null, persisted: true });
        expect(allowed(consent)).toEqual(OPTIONAL);
      }
    },
  );
});

describe("snapshots", () => {
  function everyPart(value: unknown, path = "snapshot"): [string, object][] {
    if (typeof value !== "object" || value === null) return [];
    const parts = Object.entries(value).flatMap(([name, part]) =>
      everyPart(part, `${path}.${name}`),
    );
    return [[path, value], ...parts];
  }

  it("are frozen to the last part, so that nobody gives consent through one", () => {
    const device = createDevice();
    const consent = device.open();
    consent.acceptAll();
    consent.openPreferences();
    consent.toggle("media", false);
    for (const snapshot of [consent.getSnapshot(), consent.getServerSnapshot()]) {
      const open = everyPart(snapshot).filter(([, part]) => !Object.isFrozen(part));
      expect(open.map(([path]) => path)).toEqual([]);
    }
  });

  it("are not changed through what a host hands out", () => {
    const device = createDevice();
    const signals = { gpc: false };
    device.signals = signals;
    const consent = device.open();
    listenTo(consent);
    const before = consent.getSnapshot();
    signals.gpc = true;
    expect(consent.getSnapshot()).toBe(before);
    expect(before.signals.gpc).toBe(false);
    device.jar.announce(undefined);
    expect(consent.getSnapshot().signals.gpc).toBe(true);
  });

  it("are the very same as long as nothing changes, and nobody is told", () => {
    const device = createDevice();
    const consent = device.open();
    const { told } = listenTo(consent);
    const before = consent.getSnapshot();
    for (const nothing of [
      () => device.jar.announce(undefined),
      () => consent.close(),
      () => consent.setLocale("en"),
      () => consent.subscribe(() => {})(),
      () => consent.save({}),
    ]) {
      nothing();
      expect(consent.getSnapshot()).toBe(before);
    }
    consent.openPreferences();
    const opened = consent.getSnapshot();
    consent.openPreferences();
    expect(consent.getSnapshot()).toBe(opened);
    consent.toggle("media", true);
    const toggled = consent.getSnapshot();
    consent.toggle("media", true);
    expect(consent.getSnapshot()).toBe(toggled);
    expect(told()).toBe(2);
  });

  it("keep the very object of every key that has not changed", () => {
    const device = createDevice();
    const consent = device.open();
    const before = consent.getSnapshot().keys;
    consent.save({ media: true });
    const after = consent.getSnapshot().keys;
    expect(after.media).not.toBe(before.media);
    for (const key of ["essential", "functional", "statistics", "marketing", "metrics"]) {
      expect(after[key]).toBe(before[key]);
    }
  });

  it("the server's is constant, and knows nothing of the visitor", () => {
    const device = createDevice(`__Host-cookiepact=1.20261123.1.a.${ALL}.`);
    device.signals = { gpc: true };
    const consent = device.open(undefined, { locale: "de" });
    const server = consent.getServerSnapshot();
    expect(server).toMatchObject({
      record: [],
      signals: {},
      bannerOpen: true,
      locale: "de",
      problem: null,
    });
    consent.rejectAll();
    consent.setLocale("fr");
    expect(consent.getServerSnapshot()).toBe(server);
    expect(server).toEqual({
      ...createDevice().open(undefined, { locale: "de" }).getServerSnapshot(),
    });
  });

  it("speak the page's language, or the one that was set", () => {
    const consent = createDevice().open();
    expect(consent.getSnapshot().locale).toBe("en");
    consent.setLocale("de-AT");
    expect(consent.getSnapshot().locale).toBe("de-AT");
  });
});

describe("time that passes while the page is open", () => {
  it("EU-15 an answer that is over is noticed at the next look", () => {
    const device = createDevice();
    const consent = device.open();
    const { told } = listenTo(consent);
    consent.acceptAll();
    device.days = 179;
    device.jar.announce(undefined);
    expect(allowed(consent)).toEqual(OPTIONAL);
    device.days = 180;
    expect(allowed(consent)).toEqual(OPTIONAL);
    device.jar.announce(undefined);
    expect(allowed(consent)).toEqual([]);
    expect(consent.getSnapshot()).toMatchObject({ bannerOpen: true, pending: OPTIONAL });
    expect(told()).toBe(3);
  });

  it("EU-15 who comes back after a long time is a look", () => {
    const device = createDevice();
    const consent = device.open();
    consent.acceptAll();
    device.days = 181;
    const { stop } = listenTo(consent);
    expect(allowed(consent)).toEqual([]);
    stop();
  });
});
