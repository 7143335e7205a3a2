import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// An app's own program each: an augmentation reaches everything that is compiled with it, so it cannot be a type test
// beside the others.

const core = fileURLToPath(new URL("../index.ts", import.meta.url));
const inApp = (file: string) => fileURLToPath(new URL(`app/${file}`, import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
  paths: { "@cookiepact/core": [core] },
};

const POLICY = `
  import { definePolicy } from "@cookiepact/core";
  export const policy = definePolicy({
    id: "app",
    revision: 1,
    updated: "2026-11-23",
    controller: { name: "App", contact: { privacy: "privacy@app.example" } },
    categories: { analytics: { kind: "analytics", title: "A", description: "A.", purposes: {} } },
  });
`;

const REGISTER = `
  declare module "@cookiepact/core" {
    interface Register { policy: typeof policy }
  }
`;

const READER = `
  import type { ConsentKey, RegisteredPolicy } from "@cookiepact/core";
  declare function useConsent(key: ConsentKey<RegisteredPolicy>): void;
  useConsent("analytics");
  useConsent("analitycs");
`;

/** Files of the disk are read once for all the programs: most of the time goes into the runtime's own types. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says about an app of these files. */
function compile(files: Readonly<Record<string, string>>, options = OPTIONS): string[] {
  const sources = new Map(Object.entries(files).map(([file, text]) => [inApp(file), text]));
  // Without its look at folders, which says that the app's own does not exist.
  const { directoryExists: _, ...disk } = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => sources.has(file) || disk.fileExists(file),
    readFile: (file) => sources.get(file) ?? disk.readFile(file),
    getSourceFile(file, languageVersion, ...rest) {
      const text = sources.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, languageVersion);
      if (!parsed.has(file)) parsed.set(file, disk.getSourceFile(file, languageVersion, ...rest));
      return parsed.get(file);
    },
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const MISSPELT = `Argument of type '"analitycs"' is not assignable to parameter of type '"analytics"'.`;

describe("Register", { timeout: 60_000 }, () => {
  it("takes any key where no policy is registered", () => {
    expect(compile({ "policy.ts": POLICY, "reader.ts": READER })).toEqual([]);
  });

  it("knows the keys of the registered policy in every file of the app", () => {
    const files = { "policy.ts": POLICY + REGISTER, "reader.ts": READER };
    expect(compile(files)).toEqual([MISSPELT]);
  });

  it("is reached through a package that hands on a shared chunk, as the built types do", () => {
    const paths = { "@cookiepact/core": [inApp("index.d.ts")] };
    const files = {
      "chunk.d.ts": `
        import type { Policy } from "${core}";
        interface Register {}
        type RegisteredPolicy = Register extends { policy: infer P extends Policy } ? P : Policy;
        export type { Register as R, RegisteredPolicy as a };
      `,
      "index.d.ts": `
        export { definePolicy, type ConsentKey } from "${core}";
        export type { R as Register, a as RegisteredPolicy } from "./chunk.js";
      `,
      "policy.ts": POLICY + REGISTER,
      "reader.ts": READER,
    };
    expect(compile(files, { ...OPTIONS, paths })).toEqual([MISSPELT]);
  });
});
