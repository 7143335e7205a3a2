import type { BrowserContext } from "playwright/test";

/** Collects what goes wrong on any page of a browser: uncaught errors, and whatever the console warns of. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complaints.push(`${type}: ${message.text()}`);
  });
  return complaints;
}
