// A project of somebody else's, in strict TypeScript, that imports everything which the packages offer.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, run } from "../lib/run.mjs";
import { entriesOf, isModule } from "./entries.mjs";
import { USES } from "./uses.mjs";

/** @typedef {import("./packages.mjs").Packed} Packed */

/** What the packages stand beside at a user's, taken from this checkout. */
const NEIGHBOURS = ["zod", "react", "@types/react", "csstype", "vue", "svelte"];

const STRICT = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  jsx: "react-jsx",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: false,
  noEmit: true,
  resolveJsonModule: true,
  // What is in a package's own types is to be right, too.
  skipLibCheck: false,
};

/** How a user's compiler may look for modules, and in what form of module. */
const RESOLUTIONS = [
  { moduleResolution: "bundler", module: "esnext" },
  { moduleResolution: "nodenext", module: "nodenext" },
];

/**
 * Whether an entry has types, all the way down: what it exports is never `any`.
 *
 * @param {string} specifier
 * @param {number} index
 */
function typeCheck(specifier, index) {
  const name = `m${index}`;
  return [
    `import * as ${name} from ${JSON.stringify(specifier)};`,
    `const ${name}Typed: Untyped<typeof ${name}> = undefined;`,
  ].join("\n");
}

const UNTYPED = `type IsAny<T> = 0 extends 1 & T ? true : false;
/** The names of exports without a type, as a property that nobody has. */
type Untyped<M> = IsAny<M> extends true
  ? { "has no types": true }
  : { [K in keyof M as IsAny<M[K]> extends true ? K : never]: never } extends infer U
    ? keyof U extends never ? undefined : U
    : never;
`;

/** @param {Packed[]} packed */
function everyEntry(packed) {
  const modules = packed.flatMap(({ manifest, files }) => entriesOf(manifest, files));
  const code = modules.filter(isModule).map(({ specifier }) => specifier);
  return [UNTYPED, ...code.map(typeCheck)].join("\n");
}

/**
 * Writes the project beside the unpacked packages.
 *
 * @param {string} folder
 * @param {Packed[]} packed
 */
export function writeConsumer(folder, packed) {
  for (const name of NEIGHBOURS) link(folder, name);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(folder, "every-entry.ts"), everyEntry(packed));
  for (const [name, text] of Object.entries(USES)) writeFileSync(join(folder, name), text);
  for (const resolution of RESOLUTIONS) {
    const config = { compilerOptions: { ...STRICT, ...resolution }, include: ["*.ts", "*.tsx"] };
    writeFileSync(configOf(folder, resolution), JSON.stringify(config));
  }
}

/** @param {string} folder @param {string} name */
function link(folder, name) {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), place, "junction");
}

/** @param {string} folder @param {{ moduleResolution: string }} resolution */
function configOf(folder, { moduleResolution }) {
  return join(folder, `tsconfig.${moduleResolution}.json`);
}

/**
 * What the compiler says about the project, for every way of looking for modules.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function typeComplaints(folder) {
  const checks = RESOLUTIONS.map(async (resolution) => {
    const { code, output } = await run(["tsc", "-p", configOf(folder, resolution)], {
      cwd: folder,
      quiet: true,
    });
    return code === 0 ? [] : [`moduleResolution ${resolution.moduleResolution}:\n${output}`];
  });
  return (await Promise.all(checks)).flat();
}

/**
 * The entries that cannot be loaded where there is no page, as on a server. Svelte's are for a compiler.
 *
 * @param {string} folder
 * @param {Packed[]} packed
 * @returns {Promise<string[]>}
 */
export async function loadComplaints(folder, packed) {
  const code = packed
    .filter(({ manifest }) => !("svelte" in manifest))
    .flatMap(({ manifest, files }) => entriesOf(manifest, files))
    .filter(isModule)
    .map(({ specifier }) => specifier);
  const lines = code.map(
    (name) => `await import("${name}").catch((error) => fail("${name}", error));`,
  );
  const fail = "const fail = (name, { message }) => console.log(name, 'does not load:', message);";
  writeFileSync(join(folder, "load.mjs"), [fail, ...lines].join("\n"));
  const { code: exit, output } = await run(["node", "load.mjs"], { cwd: folder, quiet: true });
  const complaints = output.split("\n").filter(Boolean);
  return exit === 0 || complaints.length > 0 ? complaints : [`load.mjs ended with ${exit}`];
}
