import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { ConsentSnapshot } from "../consent/snapshot.ts";
import { cookieNames } from "../cookie/parse-cookies.ts";
import { isAllowed } from "../storage/is-allowed.ts";
import { itemIndexOf } from "../storage/item-index.ts";
import { allowedSeconds } from "./allowed-seconds.ts";
import { enforce } from "./enforce.ts";
import { readConsent } from "./read-consent.ts";
import { anyCookieHeader, anySetCookieHeader } from "./test-hostile.ts";
import { grantsIn, inBrowser, withoutOddBlanks } from "./test-oracle.ts";
import { GRANTED, NOW, policy, REFUSED } from "./test-policy.ts";

vi.setConfig({ testTimeout: 180_000 });

const RUNS = 100_000;
const NATIVE = Reflect.ownKeys(Object.prototype).map(String);

let spent = 0;

/** What is measured, and nothing around it. */
function timed<Result>(work: () => Result): Result {
  const started = performance.now();
  const result = work();
  spent += performance.now() - started;
  return result;
}

/** The cookies of a page after enforcement. */
function enforced(cookie: string, setCookies: readonly string[]): string[] {
  const request = new Request("https://shop.example/", { headers: { cookie } });
  const response = new Response(null, { headers: { "content-type": "text/html" } });
  for (const each of setCookies) response.headers.append("set-cookie", each);
  return timed(() => enforce(policy, request, response, { now: NOW })).headers.getSetCookie();
}

/** Checks a property often, and says what is wrong instead of only that something is. */
function always<Input>(inputs: fc.Arbitrary<Input>, problemsOf: (input: Input) => string[]) {
  fc.assert(
    fc.property(inputs, (input) => {
      const problems = problemsOf(input);
      if (problems.length > 0) throw new Error(problems.join("\n"));
    }),
    { numRuns: RUNS },
  );
}

/** Where keys are allowed that the cookie, read in another way, does not grant. */
function unfoundedGrants({ keys }: ConsentSnapshot, header: string): string[] {
  const may = {
    essential: ["essential"],
    analytics: grantsIn(header, 2).filter((key) => key === "analytics"),
    marketing: grantsIn(header, 1).filter((key) => key === "marketing"),
    helpdesk: grantsIn(header, 1).filter((key) => key === "helpdesk" || key === "marketing"),
  };
  const allowed = Object.keys(keys).filter((key) => keys[key]?.allowed);
  return allowed
    .filter((key) => !may[key as keyof typeof may]?.length)
    .map((key) => `${key} is allowed`);
}

/** Cookies that are set in a browser although the visitor has not allowed them. */
function notAllowed(setCookies: readonly string[], snapshot: ConsentSnapshot): string[] {
  return setCookies.filter((header) => {
    const cookie = inBrowser(header);
    const declared = cookie && itemIndexOf(policy).findAll("cookie", cookie.name)[0];
    return declared && !isAllowed(declared, snapshot) && cookie.lifetime > 0;
  });
}

/** What is more permissive in a cookie that came out than in the one that went in. */
function loosened(before: string, after: string, snapshot: ConsentSnapshot): string[] {
  const [asked, set] = [inBrowser(before), inBrowser(after)];
  if (!asked || !set) return asked === set ? [] : [`${after} is not what was set`];
  const declared = itemIndexOf(policy).findAll("cookie", asked.name)[0];
  if (!declared) return before === after ? [] : [`${after} is not declared, and not as it was`];
  if (asked.lifetime <= 0) return set.lifetime <= 0 ? [] : [`${after} deletes no more`];
  const most = allowedSeconds(declared.item, snapshot.now);
  const isLonger = Number.isFinite(asked.lifetime)
    ? set.lifetime > asked.lifetime && Number.isFinite(set.lifetime)
    : Number.isFinite(set.lifetime);
  const isTooLong = Number.isFinite(set.lifetime) && set.lifetime > (most ?? 0) * 1000;
  return [
    ...(set.rest === asked.rest ? [] : [`${after} is another cookie`]),
    ...(isLonger ? [`${after} lives longer than ${before}`] : []),
    ...(isTooLong ? [`${after} lives longer than declared`] : []),
  ];
}

describe(`SE-03 ${RUNS} hostile headers`, () => {
  afterAll(() => {
    expect(({} as Record<string, unknown>).analytics).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype).map(String)).toEqual(NATIVE);
  });

  it("Cookie: no throw, no grant that the cookie does not hold, and nothing deleted that is not there", () => {
    spent = 0;
    always(anyCookieHeader, (header) => {
      const snapshot = timed(() => readConsent(policy, header, { now: NOW }));
      const after = enforced(header, ["_visits=1", "_ads=1", "chat=1", "session=1"]);
      const deleted = after.map(inBrowser).filter((each) => each && each.lifetime <= 0);
      const present = cookieNames(header).map(withoutOddBlanks);
      return [
        ...unfoundedGrants(snapshot, header),
        ...notAllowed(after, snapshot).map((each) => `${each} is set`),
        ...(after.includes("session=1") ? [] : ["session is not set"]),
        ...deleted
          .filter((each) => !present.includes(each?.name ?? ""))
          .map((each) => `${each?.name} is deleted`),
      ];
    });
    expect(spent / RUNS, "milliseconds each").toBeLessThan(1);
  });

  it("Set-Cookie: no throw, nothing set that is refused, nothing looser than it was", () => {
    spent = 0;
    const visitors = fc.constantFrom("", GRANTED, REFUSED, `${REFUSED}.20261121.2.p.helpdesk.`);
    always(fc.tuple(visitors, anySetCookieHeader), ([visitor, header]) => {
      const snapshot = readConsent(policy, visitor, { now: NOW });
      // What the response sets comes first; what enforcement adds is a renewal of the consent cookie.
      const all = enforced(visitor, [header]);
      const after = all.filter((each) => !visitor || !each.startsWith(`${visitor};`));
      const dropped = after.length === 0;
      const cookie = inBrowser(header);
      const declared = cookie && itemIndexOf(policy).findAll("cookie", cookie.name)[0];
      return [
        ...notAllowed(after, snapshot).map((each) => `${each} is set`),
        ...after.flatMap((each) => loosened(header, each, snapshot)),
        ...(dropped && cookie && (!declared || isAllowed(declared, snapshot)) ? ["dropped"] : []),
        ...(after.length > 1 ? [`${after.length} cookies`] : []),
      ];
    });
    expect(spent / RUNS, "milliseconds each").toBeLessThan(1);
  });

  it("a blank that is none to a browser belongs to the name: it is another cookie", () => {
    expect(enforced("", ["chat\u00a0"])).toEqual(["chat\u00a0"]);
    expect(enforced("", ["chat=1", "chat =1", "\tchat=1"])).toEqual([]);
  });
});
