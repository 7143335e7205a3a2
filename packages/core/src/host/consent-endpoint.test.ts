import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noon, testPolicy } from "../consent/test-policy.ts";
import { createConsent } from "../create-consent.ts";
import { consentEndpoint } from "./consent-endpoint.ts";
import { createJar, memoryHost } from "./memory-host.ts";
import { OUTBOX } from "./outbox.ts";

const ALL = ["functional", "marketing", "media", "statistics"];

/** A server that can be away, and a browser that keeps what a page leaves in localStorage. */
function world() {
  const stored = new Map<string, string>();
  const received: Record<string, unknown>[] = [];
  const server = {
    answer: (): Response | Promise<Response> => Response.json({}),
    received,
    options: [] as RequestInit[],
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    expect(url).toBe("/consent");
    const response = await Promise.race([server.answer(), aborted(init.signal as AbortSignal)]);
    received.push(JSON.parse(init.body as string));
    server.options.push(init);
    return response;
  });
  return { stored, server };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
});

afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const away = () => Promise.reject(new TypeError("Failed to fetch"));

/** A page is opened, and is being looked at. */
function open(jar = createJar()) {
  const host = memoryHost({ now: () => noon(0), secure: true }, jar);
  const consent = createConsent(testPolicy(), { host, endpoint: consentEndpoint("/consent") });
  const leave = consent.subscribe(() => {});
  return { consent, jar, leave };
}

describe("an answer goes to the endpoint", () => {
  it("BR-01 as it was given, at once, and even if the page is left", async () => {
    const { server, stored } = world();
    const { consent, jar } = open();
    consent.rejectAll();
    // Optimistic: nothing waits for the server.
    expect(consent.getSnapshot().bannerOpen).toBe(false);
    expect(jar.header()).toContain(".r..");
    await settled();
    expect(server.received).toEqual([
      {
        eventId: expect.stringMatching(/^[\w-]{8,64}$/),
        day: "20261123",
        source: "r",
        granted: [],
        denied: ALL,
        late: false,
      },
    ]);
    expect(server.options[0]).toMatchObject({ method: "POST", keepalive: true });
    expect(stored.size).toBe(0);
  });

  it("EU-02 and nothing is sent or kept before there is one", async () => {
    const { server, stored } = world();
    const { consent } = open();
    consent.openPreferences();
    consent.close();
    await settled();
    expect(server.received).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it("what the server sets is seen at once", async () => {
    const { server } = world();
    const { consent, jar } = open();
    server.answer = () => {
      jar.set("__Host-cookiepact=1.20261123.1.c.functional.marketing-media-statistics");
      return Response.json({});
    };
    consent.rejectAll();
    await settled();
    expect(consent.getSnapshot().keys.functional?.allowed).toBe(true);
  });
});

describe("PR-08 an answer that does not arrive", () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ["offline", away],
    ["the proof store is down", () => new Response(null, { status: 503 })],
    ["there is no endpoint yet", () => new Response(null, { status: 404 })],
    ["too many answers", () => new Response(null, { status: 429 })],
  ])(
    "takes effect all the same, survives a reload, and arrives once: %s",
    async (_case, answer) => {
      const { server, stored } = world();
      server.answer = answer;
      const first = open();
      first.consent.acceptAll();
      await settled();
      expect(first.consent.getSnapshot().keys.media?.allowed).toBe(true);
      expect(stored.has(OUTBOX)).toBe(true);
      first.leave();

      const failed = server.received.length;
      server.answer = () => Response.json({});
      open(first.jar);
      await settled();
      open(first.jar);
      await settled();
      // It comes from before this page: the cookie may say something newer by now.
      expect(server.received.slice(failed)).toEqual([
        expect.objectContaining({ granted: ALL, late: true }),
      ]);
      expect(stored.size).toBe(0);
    },
  );

  it("arrives when the browser is online again", async () => {
    const { server } = world();
    server.answer = away;
    const { consent, leave } = open();
    consent.acceptAll();
    await settled();
    server.answer = () => Response.json({});
    page.dispatchEvent(new Event("online"));
    await settled();
    expect(server.received).toHaveLength(1);
    server.answer = away;
    consent.rejectAll();
    await settled();
    server.answer = () => Response.json({});
    leave();
    page.dispatchEvent(new Event("online"));
    await settled();
    expect(server.received).toHaveLength(1);
  });

  it("keeps its place: answers arrive in their order, and only the newest may set the cookie", async () => {
    const { server } = world();
    server.answer = away;
    const { consent } = open();
    consent.acceptAll();
    await settled();
    server.answer = () => Response.json({});
    consent.rejectAll();
    await settled();
    expect(server.received.map(({ source, late }) => [source, late])).toEqual([
      ["a", true],
      ["r", false],
    ]);
  });

  it("does not overtake: a change of mind calls off what is on its way", async () => {
    const { server } = world();
    let arrive = () => {};
    server.answer = () =>
      new Promise((resolve) => {
        arrive = () => resolve(Response.json({}));
      });
    const { consent } = open();
    consent.acceptAll();
    await settled();
    const slow = arrive;
    server.answer = () => Response.json({});
    consent.rejectAll();
    slow();
    await settled();
    expect(server.received.map(({ source, late }) => [source, late])).toEqual([
      ["a", true],
      ["r", false],
    ]);
  });

  it("is given up where the endpoint will never take it", async () => {
    const { server, stored } = world();
    server.answer = () => new Response(null, { status: 400 });
    open().consent.acceptAll();
    await settled();
    expect(stored.size).toBe(0);
  });

  it("does not pile up", async () => {
    const { server, stored } = world();
    server.answer = away;
    const { consent } = open();
    for (let times = 0; times < 30; times++) {
      consent.acceptAll();
      consent.withdraw();
    }
    await settled();
    expect(JSON.parse(stored.get(OUTBOX) as string)).toHaveLength(20);
  });
});

describe("a hostile browser", () => {
  it("without storage, locks or network loses nothing but the second attempt", async () => {
    const { server } = world();
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    vi.stubGlobal("navigator", {});
    const { consent } = open();
    consent.rejectAll();
    await settled();
    expect(server.received).toHaveLength(1);
  });

  it.each(["{", "null", '{"eventId":"a"}', '[null,1,"x",{}]'])(
    "an outbox that holds %s is empty",
    async (value) => {
      const { server, stored } = world();
      stored.set(OUTBOX, value);
      open();
      await settled();
      expect(server.received).toEqual([]);
    },
  );

  it("is no browser at all: on a server nothing listens and nothing is sent", () => {
    vi.stubGlobal("addEventListener", undefined);
    expect(() => consentEndpoint("/consent").resume()()).not.toThrow();
  });
});
