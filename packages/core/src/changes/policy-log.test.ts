import { describe, expect, it } from "vitest";
import { testPolicy } from "../consent/test-policy.ts";
import type { Policy, PolicyLogEntry } from "../policy/policy.ts";
import { logEntry, unloggedChanges } from "./policy-log.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests change whatever they like
type Draft = any;

const published: Policy = { ...testPolicy({ revision: 3 }), updated: "2026-01-10" };

/** The next version. */
function changed(...changes: ((draft: Draft) => void)[]): Policy {
  const draft: Draft = { ...structuredClone(published), updated: "2026-02-20" };
  for (const change of changes) change(draft);
  return draft;
}

const longer = (draft: Draft) => {
  draft.categories.statistics.purposes.one.items[0].retention = "500 days";
};
const further = (draft: Draft) => {
  draft.services.ads.country = "US";
};
const minor = (draft: Draft) => {
  draft.categories.media.purposes.one.items.push({ name: "_more", retention: "1 day" });
};
const sold = (draft: Draft) => {
  draft.controller.name = "Somebody else";
};
const reworded = (draft: Draft) => {
  draft.categories.media.title = "Films";
  draft.categories.media.purposes.one.items.pop();
};

const LONGER = "The cookie “_statistics” is kept for 500 days, and was for 400 days.";
const FURTHER = "The data of ads 0 now goes to US, and went to a country that was not named.";

describe("logEntry", () => {
  it("is an entry of the newer version's day, with the proposed revision and what it is about", () => {
    expect(logEntry(published, changed(longer, further, reworded))).toEqual({
      date: "2026-02-20",
      revision: 4,
      keys: ["statistics", "ads"],
      text: { en: `${LONGER} ${FURTHER}` },
    });
  });

  it("of what asks nobody has the revision that the policy has", () => {
    expect(logEntry(published, changed(minor))).toMatchObject({ revision: 3, keys: ["media"] });
  });

  it("has the revision that was raised by hand, so that who is asked again sees it", () => {
    const after = { ...changed(minor), revision: 4 };
    expect(logEntry(published, after)).toMatchObject({ revision: 4 });
  });

  it("of a change of the policy as a whole is about everything", () => {
    expect(logEntry(published, changed(longer, sold))).not.toHaveProperty("keys");
  });

  it("is nothing where everything is editorial, or nothing has changed", () => {
    expect(logEntry(published, changed(reworded))).toBeNull();
    expect(logEntry(published, published)).toBeNull();
    const log = [{ date: "2026-02-20", revision: 3, text: "Nothing." }];
    expect(logEntry(published, { ...published, changes: log })).toBeNull();
  });
});

describe("unloggedChanges", () => {
  const log = (after: Policy, ...changes: Partial<PolicyLogEntry>[]): Policy => ({
    ...after,
    changes: changes.map((each) => ({ date: "2026-02-20", revision: 3, text: "T", ...each })),
  });

  it("names what is material, to be reviewed or minor, and nothing editorial", () => {
    const found = unloggedChanges(published, changed(longer, sold, reworded, minor));
    expect(found).toEqual([
      LONGER,
      expect.stringContaining("Somebody else"),
      expect.stringContaining("_more"),
    ]);
    expect(unloggedChanges(published, changed(reworded))).toEqual([]);
  });

  it.each([
    ["about the category", { keys: ["statistics"] }, []],
    ["about a service of it", { keys: ["metrics"] }, []],
    ["about everything", {}, []],
    ["about another category", { keys: ["marketing", "ads"] }, [LONGER]],
    ["of the older version's day", { date: "2026-01-10" }, [LONGER]],
  ])("an entry %s", (_, entry, unlogged) => {
    expect(unloggedChanges(published, log(changed(longer), entry))).toEqual(unlogged);
  });

  it("an entry about a category is one about its services, and none about the whole", () => {
    const after = log(changed(further, sold), { keys: ["marketing"] });
    expect(unloggedChanges(published, after)).toEqual([expect.stringContaining("Somebody else")]);
  });

  it("what is proposed for the log is enough", () => {
    for (const change of [longer, further, minor, sold]) {
      const after = changed(change);
      expect(unloggedChanges(published, after)).toHaveLength(1);
      const entry = logEntry(published, after) as PolicyLogEntry;
      expect(unloggedChanges(published, { ...after, changes: [entry] })).toEqual([]);
    }
  });
});
