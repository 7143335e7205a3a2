/** @typedef {NodeJS.Dict<string[]>} Headers by their names in lower case, as Node's `headersDistinct` */

/** What speaks of one connection only (RFC 9110, section 7.6.1), and is not passed on. */
const HOP_BY_HOP = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** What only a proxy may say, and nobody stands in front of this one; and a promise that Node keeps by itself. */
const NOT_FROM_A_VISITOR = /^(x-forwarded-.*|forwarded|x-real-ip|expect)$/;

/**
 * The headers that go from one end to the other: a `Connection` header can name more that do not.
 *
 * @param {Headers} headers
 * @returns {[string, string[]][]}
 */
function endToEnd(headers) {
  const named = (headers.connection ?? []).flatMap((value) => value.toLowerCase().split(","));
  const dropped = new Set([...HOP_BY_HOP, ...named.map((name) => name.trim())]);
  return Object.entries(headers).flatMap(([name, values]) =>
    values && !dropped.has(name) ? [[name, values]] : [],
  );
}

/**
 * What an app gets to read: the visitor's headers, its own `Host` among them, and where they came from.
 *
 * @param {Headers} headers
 * @param {string} address of the visitor
 */
export function requestHeaders(headers, address) {
  const [host] = headers.host ?? [];
  return Object.fromEntries([
    ...endToEnd(headers).filter(([name]) => !NOT_FROM_A_VISITOR.test(name)),
    // Node wants this one as a string. Visitors of HTTP/1.0 send none.
    ...(host
      ? [
          ["host", host],
          ["x-forwarded-host", host],
        ]
      : []),
    ["x-forwarded-for", address],
    ["x-forwarded-proto", "http"],
    // A body of unknown length has to be framed again, whatever the method: Node does not by itself for GET and DELETE.
    ...(headers["transfer-encoding"] ? [["transfer-encoding", "chunked"]] : []),
  ]);
}

/** What a visitor gets to read, `Set-Cookie` line by line. @param {Headers} headers */
export function responseHeaders(headers) {
  return Object.fromEntries(endToEnd(headers));
}
