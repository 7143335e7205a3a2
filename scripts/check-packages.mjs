// Packs every public package as npm would publish it, and checks what came out: as npm test does, without a registry or a
// browser. `npm run release:check` goes on from here.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackages } from "./release/check-packages.mjs";

const folder = mkdtempSync(join(tmpdir(), "cookiepact-packages-"));
try {
  const { ok } = await checkPackages(folder);
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
