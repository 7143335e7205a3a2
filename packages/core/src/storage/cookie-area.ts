import { cookieNames } from "../cookie/parse-cookies.ts";
import { cookieDeletions } from "./cookie-deletions.ts";
import type { Device, PageAddress, QuickArea } from "./device.ts";
import { itemIndexOf } from "./item-index.ts";
import { type Law, removalOf } from "./removal.ts";

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
      while (rest.length > 0) {
        rest = rest.filter(({ rounds }) => {
          const { value, done } = rounds.next();
          for (const cookie of value ?? []) device.writeCookie(cookie);
          return !done;
        });
        const present = new Set(names());
        rest = rest.filter(({ name }) => present.has(name));
      }
    },
  };
}

/**
 * Deletes the refused cookies of other paths than the page's: they cannot be seen from here, but deleted. Of patterns the
 * names are not known; those go when a page of their path is next visited.
 */
export function deleteElsewhere(device: Device, law: Law): void {
  for (const { item } of itemIndexOf(law.policy).items) {
    const { name, storage = "cookie", path = "/" } = item;
    if (storage !== "cookie" || path === "/" || name.includes("*")) continue;
    for (const removal of removalOf({ storage, name }, law)) {
      // No guesses beyond what is usual, as nobody sees whether they were needed.
      const [declared = [], usual = []] = cookieDeletions(removal, device.page() as PageAddress);
      for (const cookie of [...declared, ...usual]) device.writeCookie(cookie);
    }
  }
}
