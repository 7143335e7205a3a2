const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E
const TOKENS = /[^\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/g;

// time         = hms-time ( non-digit *OCTET )           ; each of these, or nothing after it
// day-of-month = 1*2DIGIT ( non-digit *OCTET )
// month        = ( "jan" / "feb" / … ) *OCTET
// year         = 2*4DIGIT ( non-digit *OCTET )
const TIME = /^(\d\d?):(\d\d?):(\d\d?)(?!\d)/;
const DAY = /^(\d\d?)(?!\d)/;
const YEAR = /^(\d{2,4})(?!\d)/;

/**
 * The moment that a browser reads in an `Expires` attribute, in milliseconds; `null` where it reads none, and ignores the
 * attribute. `Date.parse` reads other dates: `1970-01-01` is none to a browser, and what looks deleted would be set.
 *
 * RFC6265bis, section 5.1.1.
 */
export function parseCookieDate(text: string): number | null {
  const found: { time?: number[]; day?: number; month?: number; year?: number } = {};
  for (const token of text.match(TOKENS) ?? []) {
    // The first token that fits counts, and each token for one thing only.
    const time = found.time ? null : TIME.exec(token);
    const day = found.day === undefined ? DAY.exec(token) : null;
    const month = found.month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
    const year = found.year === undefined ? YEAR.exec(token) : null;
    if (time) found.time = time.slice(1).map(Number);
    else if (day) found.day = Number(day[1]);
    else if (month >= 0) found.month = month;
    else if (year) found.year = fullYear(Number(year[1]));
  }
  const { time: [hour = 99, minute = 99, second = 99] = [], day = 0, month = -1, year = 0 } = found;
  if (year < 1601 || month < 0 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  // A day that does not exist has become another one.
  return date.getUTCDate() === day && date.getUTCMonth() === month ? date.getTime() : null;
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 70 ? year + 2000 : year + 1900;
}
