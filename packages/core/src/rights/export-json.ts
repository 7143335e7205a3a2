import type { ConsentExport } from "./consent-export.ts";

// "<" could end a script or begin a comment in one; U+2028 and U+2029 end a line there in older readers.
const UNSAFE = /[<\u2028\u2029]/g;

/**
 * An export as the text of a file, for people to read. Safe inside of `<script type="application/json">` as well: what could end
 * it is escaped, which JSON reads as the same.
 */
export function exportJson(exported: ConsentExport): string {
  const text = JSON.stringify(exported, null, 2);
  return `${text.replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
