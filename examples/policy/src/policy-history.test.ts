import { readdirSync, readFileSync } from "node:fs";
import type { Policy } from "@cookiepact/core";
import { diffPolicies, unloggedChanges, unraisedRevisions } from "@cookiepact/core/changes";
import { parsePolicy } from "@cookiepact/core/schema";
import { describe, expect, it } from "vitest";
import { policy } from "./index.ts";

const HISTORY = new URL("../policy-history/", import.meta.url);

/** Every version that was published, by its day, oldest first. */
const files = readdirSync(HISTORY).sort();
const versions = files.map((file) => parsePolicy(JSON.parse(read(file))));
const newest = versions.at(-1) as Policy;

function read(file: string): string {
  return readFileSync(new URL(file, HISTORY), "utf8");
}

/** What stands in the way of publishing a version after another, in sentences. */
function obstacles(before: Policy, after: Policy): string[] {
  const { changes } = diffPolicies(before, after);
  return [...unraisedRevisions(before, after, changes), ...unloggedChanges(before, after)];
}

describe("the history of the example policy", () => {
  it("begins with a version, and each has its day for a name", () => {
    expect(versions.length).toBeGreaterThan(0);
    expect(files).toEqual(versions.map(({ updated }) => `${updated}.json`));
  });

  it("VC-01 raised a revision with every material change, and logged all that is not editorial", () => {
    const steps = versions
      .slice(1)
      .map((after, index) => [versions[index] as Policy, after] as const);
    expect(steps.flatMap(([before, after]) => obstacles(before, after))).toEqual([]);
  });

  it("VC-01 so does the policy of today, beside the newest version", () => {
    expect(obstacles(newest, policy)).toEqual([]);
  });

  it("keeps what it has logged", () => {
    const steps = [...versions, policy];
    for (const [index, { changes = [] }] of steps.slice(0, -1).entries()) {
      expect(steps[index + 1]?.changes).toEqual(expect.arrayContaining([...changes]));
    }
  });
});

describe("a third party that joins the analytics", () => {
  const { analytics } = newest.categories;
  const usage = analytics?.purposes.usage;
  const joined = {
    ...newest,
    updated: "2026-03-26",
    services: { ...newest.services, counter: { name: "Counter" } },
    categories: {
      ...newest.categories,
      analytics: {
        ...analytics,
        purposes: { ...analytics?.purposes, usage: { ...usage, services: ["counter"] } },
      },
    },
  } as Policy;
  const raised = {
    ...joined,
    revision: newest.revision + 1,
    categories: {
      ...joined.categories,
      analytics: { ...joined.categories.analytics, revision: newest.revision + 1 },
    },
  } as Policy;
  const entry = { date: "2026-03-26", revision: raised.revision, keys: ["analytics"] };
  const sentence = "Counter now takes part in the category “Analytics cookies”.";

  it("VC-01 is caught where no revision is raised and nothing is logged", () => {
    expect(obstacles(newest, joined)).toEqual([
      `${sentence} Raise the revision of “analytics” to ${newest.revision + 1}.`,
      sentence,
    ]);
  });

  it("VC-01 is caught where nothing is logged, and with both it may be published", () => {
    expect(obstacles(newest, raised)).toEqual([sentence]);
    const changes = [...(raised.changes ?? []), { ...entry, text: "Counter counts visits." }];
    expect(obstacles(newest, parsePolicy({ ...raised, changes }))).toEqual([]);
  });
});
