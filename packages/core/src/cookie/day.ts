const MILLISECONDS = 86_400_000;

/** The UTC day of a moment as `YYYYMMDD`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll("-", "");
}

/** Whether eight digits name a day that exists: 20240229 does, 20250229 does not. */
export function isDay(digits: string): boolean {
  // Some engines refuse 30 February and some make it 2 March: only a day that exists comes back as it was.
  const date = dashed(digits);
  return new Date(date).toJSON()?.startsWith(date) ?? false;
}

/** How many days lie between two days; negative where `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(dashed(to)) - Date.parse(dashed(from))) / MILLISECONDS;
}

function dashed(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
