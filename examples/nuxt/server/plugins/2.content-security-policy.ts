import { createHash } from "node:crypto";

const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types vue",
].join("; ");

/** Scripts that stand in the page. JSON is none. */
const INLINE = /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>(.*?)<\/script>/gs;

/** Hashes and no nonce, so that it is the same for a page that is prerendered, where only a `<meta>` can say it. */
export default defineNitroPlugin(({ hooks }) => {
  // While developing, Vite puts styles into the page itself.
  if (import.meta.dev) return;
  hooks.hook("render:html", ({ head, bodyAppend }, { event }) => {
    const scripts = [...head, ...bodyAppend].join("").matchAll(INLINE);
    const hashes = Array.from(scripts, ([, code = ""]) => ` 'sha256-${sha256(code)}'`);
    const policy = `${DIRECTIVES}; script-src 'self'${hashes.join("")}`;
    if (import.meta.prerender) {
      head.unshift(`<meta http-equiv="content-security-policy" content="${policy}">`);
    } else {
      setResponseHeader(event, "content-security-policy", `${policy}; frame-ancestors 'none'`);
    }
  });
});

function sha256(code: string): string {
  return createHash("sha256").update(code).digest("base64");
}
