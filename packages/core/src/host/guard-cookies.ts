import { strip } from "../cookie/parse-cookies.ts";
import { asDeletion, isMeantAsDeletion, writtenName } from "../guard/cookie-write.ts";
import type { PageGuard } from "./page-guard.ts";
import { patch, type Undo } from "./patch.ts";

/**
 * Cookies that script writes. One that is not allowed is written as its own deletion: so a deletion stays one, and it does not
 * matter what a browser makes of an odd date.
 */
export function guardCookies(guard: PageGuard): Undo[] {
  return [
    patch(globalThis.Document?.prototype, "cookie", (carryOut, [given]) => {
      const text = String(given);
      const quietly = isMeantAsDeletion(text, new Date());
      return guard.keepsFromStoring("cookie", writtenName(text), quietly)
        ? carryOut([asDeletion(text)])
        : carryOut();
    }),
    patch(globalThis.CookieStore?.prototype, "set", (carryOut, args) => {
      const cookie = cookieOf(args);
      const quietly = typeof cookie.expires === "number" && cookie.expires <= Date.now();
      return guard.keepsFromStoring("cookie", strip(String(cookie.name)), quietly)
        ? carryOut([{ ...placeOf(cookie), value: "", expires: 0 }])
        : carryOut();
    }),
  ];
}

/** `set(name, value)` or `set(cookie)`. */
function cookieOf([first, value]: readonly unknown[]): CookieInit {
  return typeof first === "object" && first !== null
    ? (first as CookieInit)
    : { name: first as string, value: value as string };
}

/** What tells a cookie from another. */
function placeOf({ name, domain, path, partitioned }: CookieInit) {
  return {
    name,
    ...(domain && { domain }),
    ...(path && { path }),
    ...(partitioned && { partitioned }),
  };
}
