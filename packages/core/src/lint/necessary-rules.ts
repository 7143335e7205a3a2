import { EXEMPTIONS, type Exemption } from "../policy/policy.ts";
import type { Checks } from "./rule.ts";

/** What goes ahead without consent. */
export const necessaryRules = {
  "necessary-without-reason": {
    severity: "error",
    what: "a necessary purpose whose `exemption` is missing, or is none that the law knows",
    source: "Directive 2002/58/EC (ePrivacy), Article 5(3)",
    fix: `Say why in \`exemption\`: ${EXEMPTIONS.join(", ")}. If none of them is true, move the purpose to a category that visitors decide about.`,
    find: ({ purposes }) =>
      purposes
        .filter(({ category }) => category.kind === "necessary")
        .filter(({ purpose }) => !EXEMPTIONS.includes(purpose.exemption as Exemption))
        .map(({ path }) => ({
          path: `${path}.exemption`,
          message: "nothing says why this may go ahead without consent",
        })),
  },
} satisfies Checks;
