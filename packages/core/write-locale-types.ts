// The types of the languages: tsup's own step runs out of memory over so many entries, which are all alike.
import { mkdirSync, writeFileSync } from "node:fs";
import { LOCALES } from "./locales.ts";

const interfaces = new URL("dist/locales/", import.meta.url);
const pages = new URL("dist/document/locales/", import.meta.url);

for (const folder of [interfaces, pages]) mkdirSync(folder, { recursive: true });
for (const { file, name } of LOCALES) {
  writeFileSync(
    new URL(`${file}.d.ts`, interfaces),
    `import type { Messages } from "../view.js";\nexport declare const ${name}: Messages;\n`,
  );
  writeFileSync(
    new URL(`${file}.d.ts`, pages),
    `import type { DocumentTexts } from "../../document.js";\nexport declare const ${name}Document: DocumentTexts;\n`,
  );
}
