/**
 * The values of one name in a Cookie header or `document.cookie`, in their order. A name can stand there more than
 * once: cookies of two paths or domains are sent side by side.
 *
 *     cookie-string = cookie-pair *( ";" SP cookie-pair )      ; RFC 6265, section 4.2.1; read as leniently as 5.2
 */
export function cookieValues(header: string, name: string): string[] {
  const values: string[] = [];
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0 && strip(pair.slice(0, equals)) === name) {
      values.push(strip(pair.slice(equals + 1)));
    }
  }
  return values;
}

/**
 * Takes off spaces and tabs and nothing else, as RFC 6265 has it. `trim()` knows more blanks: a subdomain may set a cookie
 * whose name begins with U+2000 and then `__Host-`, because to the browser that is no prefix.
 */
export function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

/** The names in a Cookie header, each once. */
export function cookieNames(header: string): string[] {
  const names = new Set<string>();
  for (const pair of header.split(";")) {
    const name = strip(pair.slice(0, Math.max(0, pair.indexOf("="))));
    if (name) names.add(name);
  }
  return [...names];
}
