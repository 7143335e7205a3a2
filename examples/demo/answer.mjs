/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string | Buffer} [body]
 * @property {Record<string, string>} [headers]
 */

// As strict as Cookiepact allows: no inline script or style, nothing from elsewhere.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * Sends a whole answer. Node leaves the body out by itself where the request was HEAD.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 */
export function answer(response, { status = 200, body = "", headers = {} }) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(body);
}
