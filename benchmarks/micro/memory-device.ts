import type { Device } from "@cookiepact/core/storage";

/** A device that has nothing but cookies, and no browser around it: what a sweep itself costs is all there is. */
export function memoryDevice(cookies: Set<string>): Device {
  return {
    now: () => new Date("2026-11-23T12:00:00Z"),
    page: () => ({ host: "shop.example", path: "/", secure: true }),
    readCookies: () => [...cookies].map((name) => `${name}=1`).join("; "),
    writeCookie(cookie) {
      cookies.delete(cookie.slice(0, cookie.indexOf("=")));
    },
    quick: [],
    later: () => () => {},
    onLeave: () => () => {},
  };
}
