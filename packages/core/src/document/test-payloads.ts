import type { Policy } from "../policy/policy.ts";

/** What a text may hold that wants to be more than text, in HTML, in Markdown or in a template. Each has the word "payload". */
export const PAYLOADS: Readonly<Record<string, string>> = {
  script: "<script>payload()</script>",
  "closed attribute": '"><img src=x onerror="payload()">',
  "single quotes": "' onmouseover='payload()' x='",
  svg: "<svg/onload=payload()>",
  comment: "--><!-- payload -->",
  cdata: "<![CDATA[payload]]>",
  "closed title": "</title></style></textarea></script><b>payload</b>",
  "javascript address": "javascript:payload()",
  "data address": "data:text/html,<script>payload()</script>",
  "other host": "//payload.example/path",
  backslashes: "/\\payload.example",
  entities: "&lt;b&gt; &amp; &#60;payload&#62; &nbsp;",
  placeholder: "{name} {payload} {category} {controller}",
  "template literal": `$${"{payload}"} $& $1 $$`,
  mustache: "{{ payload }} {% payload %}",
  link: "[payload](https://payload.example)",
  "reference link": "[payload]\n\n[payload]: https://payload.example",
  image: "![payload](https://payload.example/x.png)",
  "exclamation mark": "payload!",
  autolink: "<https://payload.example> https://payload.example www.payload.example payload.example",
  "e-mail": "payload@payload.example mailto:payload@payload.example",
  code: "`payload` ``payload``",
  fence: "```html\n<b>payload</b>\n```",
  tildes: "~~~\npayload\n~~~ ~~payload~~",
  emphasis: "**payload** __payload__ *payload* _payload_",
  table: "payload | payload\n--- | ---\na | b",
  heading: "# payload",
  "closed heading": "payload ##",
  "setext heading": "payload\n===",
  "setext underline": "=== payload",
  "thematic break": "payload\n\n---\n\npayload",
  list: "- payload\n- payload",
  "numbered list": "1. payload",
  "other numbered list": "12) payload",
  "plus list": "+ payload",
  quote: "> payload",
  indented: "    payload",
  "indented heading": "   # payload",
  tab: "\tpayload",
  "trailing spaces": "payload  ",
  "trailing backslash": "payload\\",
  "line breaks": "payload\r\rpayload\r\npayload\u2028payload\u2029payload",
  "controls of direction": "\u202epayload\u2066payload",
  nothing: "\u0000payload",
  "half a pair": "\ud800payload@x",
  long: `payload ${"x".repeat(20_000)}`,
  prototype: "__proto__ payload",
  formula: "$payload$ $$payload$$",
  html: "<b>payload</b><br><a href=https://payload.example>payload</a>",
  footnote: "[^payload] :payload: @payload #payload",
};

/** Names that every object has. */
export const NAMES_OF_OBJECTS = ["__proto__", "constructor", "toString", "hasOwnProperty"];

type Path = readonly (string | number)[];

/** Where a value holds texts. */
export function pathsOfTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOfTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Where a policy holds texts for people: what they say changes nothing else on the page. */
export function pathsOfWords(policy: Policy): Path[] {
  return pathsOfTexts(policy).filter((path) =>
    path.some((step) => WORDS.includes(String(step)) && !path.includes("cookie")),
  );
}

const WORDS = ["title", "description", "text", "does", "name"];

/** A copy that says one thing in all of the places. */
export function everywhere<Value>(value: Value, paths: readonly Path[], by: unknown): Value {
  return paths.reduce((copy, path) => replaced(copy, path, by), value);
}

/** Where a value holds anything. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

/** A copy with something else in one place; without that place for `undefined`. */
export function replaced<Value>(value: Value, [first, ...rest]: Path, by: unknown): Value {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const key = String(first);
  if (rest.length > 0) copy[key] = replaced(copy[key], rest, by);
  else if (by === undefined) delete copy[key];
  else copy[key] = by;
  // What has been taken out of a list leaves no hole, as in JSON.
  return (Array.isArray(copy) ? copy.filter(() => true) : copy) as Value;
}
