import { type Visitor, visitor } from "@cookiepact/conformance";
import type { Consent, KeyConsent, Policy } from "@cookiepact/core";
import { de } from "@cookiepact/core/locales/de";
import { render, screen } from "@testing-library/svelte";
import { flushSync, tick } from "svelte";
import { describe, expect, it } from "vitest";
import { type Current, useConsent } from "../src/index.ts";
import { ACCEPTED } from "./answers.ts";
import Run from "./Run.svelte";
import RunWithConsent from "./RunWithConsent.svelte";
import SettingConsent from "./SettingConsent.svelte";
import type { Setup } from "./setup.ts";

const loose = ({ consent }: Visitor) => consent as unknown as Consent<Policy>;

function run(setup: Setup, who = visitor()) {
  return { who, ...render(RunWithConsent, { consent: loose(who), setup }) };
}

/** A component that shows nothing and keeps what it got. */
function kept(who = visitor()) {
  let analytics: Current<KeyConsent> | undefined;
  const page = run(() => {
    analytics = useConsent<Policy>("analytics");
  }, who);
  return { ...page, analytics: analytics as Current<KeyConsent> };
}

describe("useConsent", () => {
  it("says what is missing", () => {
    expect(() => render(Run, { setup: () => void useConsent() })).toThrow(
      "useConsent() needs a <ConsentProvider> above it.",
    );
  });

  it("refuses a key that does not exist where it is asked for", () => {
    expect(() => run(() => void useConsent<Policy>("analitycs"))).toThrow(
      /useConsent\("analitycs"\).*essential, analytics, marketing/,
    );
  });

  it("follows a key that depends on state", async () => {
    let key = $state("analytics");
    run(() => {
      const current = useConsent<Policy>(() => key);
      return () => `${key} ${current.current.allowed}`;
    });
    expect(screen.getByRole("status").textContent).toBe("analytics false");
    flushSync(() => {
      key = "essential";
    });
    expect(screen.getByRole("status").textContent).toBe("essential true");
  });

  it("runs an effect again when its own key changes, and then only", () => {
    const seen: string[] = [];
    const { who } = run(() => {
      const analytics = useConsent<Policy>("analytics");
      $effect(() => void seen.push(analytics.current.because));
    });
    flushSync();
    const { consent } = who;
    flushSync(() => consent.save({ marketing: true }));
    flushSync(() => consent.openPreferences());
    expect(seen).toEqual(["unasked"]);
    flushSync(() => consent.save({ analytics: true }));
    expect(seen).toEqual(["unasked", "granted"]);
  });

  it("gives one and the same object as long as nothing changes", () => {
    const seen = new Set<unknown>();
    const { who } = run(() => {
      const analytics = useConsent<Policy>("analytics");
      $effect(() => void seen.add(analytics.current));
      return () => {
        seen.add(analytics.current);
        return "";
      };
    });
    flushSync();
    flushSync(() => who.consent.save({ marketing: true }));
    expect(seen.size).toBe(1);
  });

  it("does not lose an answer that an effect gives", async () => {
    run(() => {
      const analytics = useConsent<Policy>("analytics");
      $effect(() => analytics.current.grant());
      return () => `${analytics.current.allowed}`;
    });
    await tick();
    expect(screen.getByRole("status").textContent).toBe("true");
  });

  it("says what is true now where nothing follows: in an event handler", () => {
    const { who, analytics } = kept();
    expect(analytics.current.allowed).toBe(false);
    who.consent.acceptAll();
    expect(analytics.current.allowed).toBe(true);
  });

  it("says what is true now to a timer that outlives the component", () => {
    let analytics: Current<KeyConsent> | undefined;
    const page = run(
      () => {
        const shown = useConsent<Policy>("analytics");
        analytics = shown;
        return () => `${shown.current.allowed}`;
      },
      visitor({ answered: ACCEPTED }),
    );
    flushSync();
    page.unmount();
    page.who.consent.withdraw("analytics");
    expect(analytics?.current.allowed).toBe(false);
    expect(page.who.listeners()).toBe(0);
  });

  it("acts", () => {
    const { who, analytics } = kept();
    analytics.current.grant();
    expect(who.consent.getSnapshot().keys.analytics.allowed).toBe(true);
    analytics.current.withdraw();
    expect(who.consent.getSnapshot().keys.analytics.allowed).toBe(false);
    analytics.current.ask();
    expect(who.consent.getSnapshot().preferencesOpen).toBe(true);
  });
});

describe("<ConsentProvider>", () => {
  it("lets go of a consent that is exchanged, and follows the new one", async () => {
    const [one, other] = [visitor(), visitor({ answered: ACCEPTED })];
    const setup: Setup = () => {
      const analytics = useConsent<Policy>("analytics");
      return () => `${analytics.current.allowed}`;
    };
    const page = render(RunWithConsent, { consent: loose(one), setup });
    await tick();
    expect(one.listeners()).toBeGreaterThan(0);
    await page.rerender({ consent: loose(other) });
    expect(one.listeners()).toBe(0);
    expect(screen.getByRole("status").textContent).toBe("true");
    flushSync(() => other.consent.withdraw("analytics"));
    expect(screen.getByRole("status").textContent).toBe("false");
  });
});

describe("a subscription", () => {
  it("is not renewed because of state that the consent itself reads", () => {
    const who = visitor();
    let clock = $state(0);
    let count = 0;
    const subscribe: typeof who.consent.subscribe = (listener) => {
      count += 1 + 0 * clock;
      return who.consent.subscribe(listener);
    };
    const consent = loose({ ...who, consent: { ...who.consent, subscribe } });
    render(RunWithConsent, { consent, setup: () => void useConsent() });
    flushSync();
    flushSync(() => {
      clock += 1;
    });
    expect(count).toBe(1);
  });
});

describe("setConsent", () => {
  it("provides for the component that calls it, and for those below", () => {
    const who = visitor();
    render(SettingConsent, { consent: loose(who) });
    expect(screen.getByRole("region", { name: "We use cookies" })).toBeDefined();
    flushSync(() => who.consent.acceptAll());
    expect(screen.queryByRole("region")).toBeNull();
    expect(screen.getAllByRole("status").map((each) => each.textContent)).toContain("true");
  });

  it("takes languages", () => {
    const who = visitor({ locale: "de-CH" });
    render(SettingConsent, { consent: loose(who), messages: [de] });
    expect(screen.getByRole("region").lang).toBe("de");
  });
});
