import { afterEach, describe, expect, it, vi } from "vitest";
import { deDocument } from "../document-texts/de.ts";
import { DOCUMENT_LOCALES, loadDocumentTexts } from "../document-texts/load-texts.ts";
import type { Policy, StoredItem } from "../policy/policy.ts";
import { testPolicy } from "../schema/test-policy.ts";
import { dateLine } from "./dates.ts";
import { policyDocument } from "./policy-document.ts";
import type { DocumentOptions } from "./scope.ts";
import { scopeOf } from "./scope.ts";
import { blocksIn, sectionOf, textIn, textOf } from "./test-walk.ts";

function policyWith(item: Partial<StoredItem>): Policy {
  return {
    ...testPolicy(),
    categories: {
      only: {
        kind: "analytics",
        title: "Only",
        description: "Only.",
        purposes: {
          one: {
            title: "One",
            description: "One.",
            items: [{ name: "it", retention: "1 day", ...item }],
          },
        },
      },
    },
  };
}

/** What the page says of one item: how long it is declared for, and what browsers make of it. */
function periodOf(item: Partial<StoredItem>, options: DocumentOptions = {}): string[] {
  const document = policyDocument(policyWith(item), options);
  const [table] = blocksIn(sectionOf(document, "retention")).filter(({ kind }) => kind === "table");
  const rows = table?.kind === "table" ? table.rows.map((row) => row.map(textOf)) : [];
  return rows.find(([name]) => name === "it")?.slice(2) ?? [];
}

const server = { setBy: "server" } as const;
const safari = "Safari: 7 days without a visit";
const capped = "All browsers: 400 days at most";

describe("PG-06 the page says how long something is kept in truth", () => {
  it.each<[Partial<StoredItem>, string, string]>([
    [{ ...server, retention: "13 months" }, "13 months", "The same"],
    [{ ...server, retention: "P13M" }, "13 months", "The same"],
    [{ ...server, retention: "400 days" }, "400 days", "The same"],
    [{ ...server, retention: "401 days" }, "401 days", capped],
    [{ ...server, retention: "2 years" }, "2 years", capped],
    [{ retention: "2 years" }, "2 years", `${capped} · ${safari}`],
    [{ retention: "13 months" }, "13 months", safari],
    [{ retention: "8 days" }, "8 days", safari],
    [{ retention: "7 days" }, "7 days", "The same"],
    [{ retention: "1 week" }, "1 week", "The same"],
    [{ retention: "session" }, "until you close the browser", "The same"],
    [{ storage: "localStorage", retention: "2 years" }, "2 years", safari],
    [{ storage: "localStorage", retention: "2 years", ...server }, "2 years", safari],
    [{ storage: "indexedDB", retention: "30 days" }, "30 days", safari],
    [{ storage: "pixel", retention: "2 years" }, "2 years", "The same"],
    [{ retention: "P1Y2M" as never }, "1 year, 2 months", `${capped} · ${safari}`],
    [{ retention: "for ever" as never }, "for ever", "The same"],
    [{ retention: "" as never }, "–", "The same"],
    [{ retention: "0 days" }, "0 days", "The same"],
  ])("%j: %s, in browsers: %s", (item, declared, browsers) => {
    expect(periodOf(item)).toEqual([declared, browsers]);
  });

  it("counts months from the day of the visit, else from that of the policy", () => {
    // 13 months from 1 January 2027 are 396 days, and 14 months 424.
    const item = { ...server, retention: "P1Y1M5D" as never };
    expect(periodOf(item, { now: new Date("2026-02-01T00:00:00Z") })[1]).toBe("The same");
    expect(periodOf(item, { now: new Date("2027-07-01T00:00:00Z") })[1]).toBe(capped);
    const nowhere = policyDocument({ ...policyWith({ retention: "2 years" }), updated: "soon" });
    expect(textIn(sectionOf(nowhere, "retention"))).toContain(`${capped} · ${safari}`);
  });

  it("says it in the page's language", () => {
    const options = { locale: "de", texts: [deDocument] };
    expect(periodOf({ ...server, retention: "13 months" }, options)[0]).toBe("13 Monate");
    expect(periodOf({ ...server, retention: "2 years" }, options)[1]).toContain("400 Tage");
  });

  it("Cookiepact's own cookie is kept for longer in Safari where a server sets it", async () => {
    const { snapshotOf, initialState } = await import("../consent/snapshot.ts");
    const policy = policyWith({});
    const now = new Date("2026-11-23T12:00:00Z");
    const row = (options: DocumentOptions) => {
      const [table] = blocksIn(sectionOf(policyDocument(policy, options), "retention")).filter(
        ({ kind }) => kind === "table",
      );
      const rows = table?.kind === "table" ? table.rows.map((cells) => cells.map(textOf)) : [];
      return rows.find(([name]) => name === "__Secure-jetson_consent")?.at(-1);
    };
    const state = snapshotOf(policy, initialState({}, now));
    expect(row({ state })).toBe(safari);
    expect(row({ state: { ...state, endpoint: "/consent" } })).toBe("The same");
    expect(row({ endpoint: "/consent" })).toBe("The same");
  });
});

describe("a date", () => {
  afterEach(() => vi.unstubAllEnvs());

  const on = (day: string, locale: string) => dateLine(day, scopeOf(testPolicy(), { locale }, "x"));

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "UTC"])(
    "is the same day in %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      expect(on("2026-02-26", "en")).toEqual([{ text: "February 26, 2026", date: "2026-02-26" }]);
    },
  );

  it.each(DOCUMENT_LOCALES)(
    "is written as %s writes it, by the calendar of laws and cookies",
    async (locale) => {
      const scope = scopeOf(
        testPolicy(),
        { locale, texts: [await loadDocumentTexts(locale)] },
        "x",
      );
      const expected = new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeZone: "UTC",
        calendar: "gregory",
      }).format(new Date("2026-02-26"));
      expect(dateLine("2026-02-26", scope)).toEqual([{ text: expected, date: "2026-02-26" }]);
    },
  );

  it.each([
    "2026",
    "26.02.2026",
    "Feb 26 2026",
    "2026-13-40",
    "2026-2-6",
    "soon",
    "2026-02-26T00:00:00Z",
  ])("that is none is shown as it was written: %s", (day) => {
    expect(on(day, "en")).toEqual([{ text: day }]);
  });

  it("that is missing leaves no hole", () => {
    expect(on("", "en")).toEqual([{ text: "–" }]);
  });
});
