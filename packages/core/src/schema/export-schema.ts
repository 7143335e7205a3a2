import * as z from "zod";
import { decodeRecord } from "../cookie/decode-record.ts";
import { EXEMPT_USES, OPTIONAL_KINDS } from "../policy/policy.ts";
import { fields } from "./fields.ts";
import { lineSchema } from "./formats.ts";
import { inventorySchema, momentSchema } from "./inventory-schema.ts";
import { iso27560Schema } from "./iso-27560-schema.ts";
import { at, each, type Finding, isPlainObject, itemsIn, type Place, purposesIn } from "./place.ts";
import { policySchema } from "./policy-schema.ts";
import { anyRecordSchema } from "./record-schema.ts";
import { wants, wantsOneOf } from "./wants.ts";

const MODELS = ["opt-in", "opt-out"] as const;
const CLOSES = ["none", "refuse"] as const;
const PERIOD = "a whole number of days, 1 or more";
const COOKIE = "the value of the consent cookie, or null where nobody has answered";

/** Not strict: who makes a regime of their own may note in it what they like. */
const regimeSchema = z.looseObject(
  {
    id: lineSchema,
    model: z.enum(MODELS, wantsOneOf(MODELS)),
    periodDays: z.int(wants(PERIOD)).positive(wants(PERIOD)),
    exemptUses: z.array(z.enum(EXEMPT_USES, wantsOneOf(EXEMPT_USES)), wants("a list of uses")),
    close: z.enum(CLOSES, wantsOneOf(CLOSES)),
    signalKinds: z.array(
      z.enum(OPTIONAL_KINDS, wantsOneOf(OPTIONAL_KINDS)),
      wants("a list of kinds"),
    ),
  },
  wants("a regime"),
);

/** What a visitor has been handed, see `ConsentExport`: the shape of every part, then that the parts agree. */
export const exportSchema = fields("an export", {
  format: z.literal("cookiepact-export", wants('"cookiepact-export"')),
  version: z.literal(1, wants("1")),
  exportedAt: momentSchema,
  policy: policySchema,
  regime: regimeSchema,
  signals: fields("an object of signals: { gpc }", {
    gpc: z.exactOptional(z.boolean(wants("true or false"))),
  }),
  locale: lineSchema,
  record: anyRecordSchema,
  cookie: z.string(wants(COOKIE)).nullable(),
  inventory: inventorySchema.nullable(),
  consentRecord: iso27560Schema,
}).superRefine(
  (exported, context) => {
    const whole = { path: [], value: exported };
    for (const { path, message } of [...cookieDisagrees(whole), ...declaredNowhere(whole)]) {
      context.addIssue({ code: "custom", path: [...path], message, input: exported });
    }
  },
  { when: ({ value }) => isPlainObject(value) },
);

/** Whoever restores the cookie and whoever reads the record must come to the same. */
function cookieDisagrees(exported: Place): Finding[] {
  const { path, value: cookie } = at(exported, "cookie");
  const record = at(exported, "record").value;
  if (!anyRecordSchema.safeParse(record).success) return [];
  if (cookie !== null && typeof cookie !== "string") return [];
  const said = cookie === null ? [] : decodeRecord(cookie);
  if (said === null) return [{ path, message: "is not the value of a consent cookie" }];
  return canonicalJson(said) === canonicalJson(record)
    ? []
    : [{ path, message: "does not say what `record` says" }];
}

/** What an entry is declared as must stand in the policy that comes with it. */
function declaredNowhere(exported: Place): Finding[] {
  // Without a policy that is said, and not of each entry again.
  if (!isPlainObject(at(exported, "policy").value)) return [];
  const known = new Set(purposesIn(at(exported, "policy")).flatMap(itemsSpelled));
  return each(at(at(exported, "inventory"), "entries")).flatMap((entry) => {
    const { path, value } = at(entry, "declared");
    if (!isPlainObject(value)) return [];
    const { category, purpose, item } = value;
    return known.has(canonicalJson([category, purpose, item]))
      ? []
      : [{ path, message: "the policy declares no such item there" }];
  });
}

function itemsSpelled(purpose: Place): string[] {
  // policy.categories.<category>.purposes.<purpose>
  const [, , category, , key] = purpose.path;
  return itemsIn([purpose]).map(({ value }) => canonicalJson([category, key, value]));
}

/** JSON with the fields of every object in alphabetical order, so that what says the same is the same. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isPlainObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
