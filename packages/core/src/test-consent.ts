import type { Consent, ConsentOptions, WhenRevoked } from "./consent/consent.ts";
import { optIn } from "./consent/regimes.ts";
import { decodeRecord } from "./cookie/decode-record.ts";
import { createConsent } from "./create-consent.ts";
import { memoryHost } from "./host/memory-host.ts";
import type { Policy } from "./policy/policy.ts";
import { keptCookie, seedVisitor } from "./seed-visitor.ts";
import type { VisitorAnswer, VisitorOptions } from "./testing/visitor.ts";

/** A visitor, and what `createConsent` is given beside. */
export interface TestConsentOptions
  extends VisitorOptions,
    Pick<ConsentOptions, "endpoint" | "storage"> {
  /** BCP 47 tag of the language to speak. @default "en" */
  readonly locale?: string;
  /** As for `createConsent`, but a test's page is not loaded anew by default. @default "none" */
  readonly whenRevoked?: WhenRevoked;
}

/** Nobody sees it: the cookie is kept in memory. */
const NOWHERE = { hostname: "localhost", secure: false };

/**
 * The consent of a visitor who comes with an answer, for unit tests and component tests. It is the store that an app has,
 * on a browser in memory: it reads no cookie, writes none, and time stands still. A server renders the same visitor.
 *
 * @param answer what the visitor has answered before. @default "none", a first visit
 * @throws ConsentError `unknown-key`, `invalid-record`, `record-too-large`
 *
 * @example
 * const consent = testConsent(policy, { granted: ["analytics"] });
 * render(<ConsentProvider consent={consent}><App /></ConsentProvider>);
 */
export function testConsent<P extends Policy>(
  policy: P,
  answer: VisitorAnswer<P> = "none",
  options: TestConsentOptions = {},
): Consent<P> {
  const { regime = optIn, signals = {}, locale = "en" } = options;
  const { endpoint, storage, whenRevoked = "none" } = options;
  const visitor = seedVisitor(policy, answer, options, NOWHERE);
  const cookie = keptCookie(visitor);
  const { now } = visitor;
  const record = (cookie && decodeRecord(cookie.value)) ?? [];
  return createConsent(policy, {
    host: memoryHost({
      cookies: cookie ? `${cookie.name}=${cookie.value}` : "",
      now: () => now,
    }),
    // Known from the start, or bindings would begin with the HTML that is for everybody.
    initial: { record, malformed: false, signals, regime, locale, now: now.toISOString() },
    whenRevoked,
    ...(endpoint && { endpoint }),
    ...(storage && { storage }),
  });
}
