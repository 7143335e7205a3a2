import { cookieNames } from "../cookie/parse-cookies.ts";
import { cookieDeletions } from "./cookie-deletions.ts";
import type { Device, PageAddress, QuickArea } from "./device.ts";
import { isAllowed } from "./is-allowed.ts";
import { itemIndexOf } from "./item-index.ts";
import type { Law } from "./removal.ts";

/** The cookies that script can see. */
export function cookieArea(device: Device): QuickArea {
  const names = () => cookieNames(device.readCookies());
  return {
    storage: "cookie",
    names,
    remove(removals) {
      const page = device.page() as PageAddress;
      let rest = removals.map((each) => ({ ...each, rounds: cookieDeletions(each, page) }));
      // In rounds, so that the many guesses are made only for what is still there.
      for (let round = 0; rest.length > 0; round++) {
        for (const { rounds } of rest) rounds[round]?.forEach(device.writeCookie);
        const present = new Set(names());
        rest = rest.filter(({ name, rounds }) => rounds[round] && present.has(name));
      }
    },
  };
}

/**
 * Deletes the refused cookies of other paths than the page's: they cannot be seen from here, but deleted. Of patterns the
 * names are not known; those go when a page of their path is next visited.
 */
export function deleteElsewhere({ page, writeCookie }: Device, law: Law): void {
  const here = page() as PageAddress;
  for (const declared of itemIndexOf(law.policy).items) {
    const { name, storage = "cookie", path = "/" } = declared.item;
    const isSeen = storage !== "cookie" || name.includes("*") || here.path.startsWith(path);
    if (isSeen || isAllowed(declared, law)) continue;
    const [usual] = cookieDeletions({ name, against: [declared], shared: false }, here);
    usual?.forEach(writeCookie);
  }
}
