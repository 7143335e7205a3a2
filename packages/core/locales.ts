import { readFileSync } from "node:fs";

const LOADERS = new URL("src/messages/load-messages.ts", import.meta.url);

/** The languages, by the names of their files and of what these export: those that can be loaded. */
export const LOCALES = Array.from(
  readFileSync(LOADERS, "utf8").matchAll(/import\("\.\/(.+)\.ts"\)\)\.(\w+)/g),
  ([, file, name]) => ({ file, name }),
);
