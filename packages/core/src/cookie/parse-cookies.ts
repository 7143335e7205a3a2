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
    if (equals > 0 && pair.slice(0, equals).trim() === name) {
      values.push(pair.slice(equals + 1).trim());
    }
  }
  return values;
}
