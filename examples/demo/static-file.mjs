import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { FRAMEWORKS } from "@example/policy/site";

const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".svg", "image/svg+xml"],
]);

/** Files beside the apps, by their path. */
const OWN = new Map([
  ["/site.css", fileURLToPath(import.meta.resolve("@example/policy/site.css"))],
  ["/index.css", fileURLToPath(new URL("index.css", import.meta.url))],
  ["/follow-cookie.js", fileURLToPath(new URL("follow-cookie.js", import.meta.url))],
]);

const FOREVER = "public, max-age=31536000, immutable";

/**
 * What is served under a path, or null where nothing is.
 *
 * @param {string} pathname decoded
 * @param {string} search
 * @returns {Promise<import("./answer.mjs").Answer | null>}
 */
export async function findFile(pathname, search) {
  const own = OWN.get(pathname);
  if (own) return fileAnswer(own, "no-cache");
  const app = FRAMEWORKS.find(({ path }) => `${pathname}/`.startsWith(path));
  if (!app) return null;
  if (!pathname.startsWith(app.path)) {
    return { status: 308, headers: { Location: app.path + search } };
  }
  return appFile(app.path, pathname.slice(app.path.length) || "index.html");
}

/** @param {string} app its path, which is also its folder @param {string} path */
function appFile(app, path) {
  const dist = fileURLToPath(new URL(`..${app}dist`, import.meta.url));
  const file = resolve(dist, `.${sep}${path}`);
  if (!file.startsWith(dist + sep)) return null;
  // Vite puts a hash of the content into the names of everything in `assets`.
  return fileAnswer(file, path.startsWith("assets/") ? FOREVER : "no-cache");
}

/** @param {string} file @param {string} caching */
async function fileAnswer(file, caching) {
  const type = TYPES.get(extname(file)) ?? "application/octet-stream";
  const headers = { "Content-Type": type, "Cache-Control": caching };
  return readFile(file).then(
    (body) => ({ body, headers }),
    () => null,
  );
}
