import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PEERS = fileURLToPath(new URL("../peers", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../packages", import.meta.url));

/** What an app has on its disk because of one dependency, the framework aside. */
export interface Installed {
  readonly packages: number;
  readonly bytes: number;
}

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export type Lock = Readonly<Record<string, LockedPackage>>;

/** What the page has without the library. */
const FRAMEWORKS = new Set(["react", "react-dom", "vue", "svelte"]);

export function installed(name: string): Installed {
  return name.startsWith("@cookiepact/") ? ours(name) : peer(name);
}

function peer(name: string): Installed {
  const lock: Lock = JSON.parse(readFileSync(join(PEERS, "package-lock.json"), "utf8")).packages;
  // What the lock holds for other platforms is not there.
  const places = lockTree(lock, name).filter((place) => existsSync(join(PEERS, place)));
  const bytes = places.reduce((sum, place) => sum + folderBytes(join(PEERS, place)), 0);
  return { packages: places.length, bytes };
}

/** The places of a package, and of all that npm installs with it. */
export function lockTree(lock: Lock, name: string): readonly string[] {
  const first = place(lock, "", name);
  const found = new Set(first ? [first] : []);
  // A set that grows while it is walked is walked to its end.
  for (const from of found) {
    for (const dependency of dependencies(lock[from])) {
      const at = FRAMEWORKS.has(dependency) ? undefined : place(lock, from, dependency);
      if (at) found.add(at);
    }
  }
  return [...found];
}

function dependencies(locked: LockedPackage | undefined): readonly string[] {
  const peers = Object.keys(locked?.peerDependencies ?? {}).filter(
    (name) => !locked?.peerDependenciesMeta?.[name]?.optional,
  );
  return [
    ...Object.keys(locked?.dependencies ?? {}),
    ...Object.keys(locked?.optionalDependencies ?? {}),
    ...peers,
  ];
}

/** As Node looks for it: beside the package that wants it, then further and further up. */
function place(lock: Lock, from: string, name: string): string | undefined {
  const nested = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock[nested]) return nested;
  if (from === "") return undefined;
  return place(lock, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

/** Not what is installed below it: that is counted for itself. */
function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? sum : sum + folderBytes(path);
    return sum + statSync(path).size;
  }, 0);
}

/** What the registry would give, as npm would pack it: core, and the binding. */
function ours(name: string): Installed {
  const names = ["@cookiepact/core", name];
  const sizes = names.map((each) => unpackedSize(join(PACKAGES, each.replace("@cookiepact/", ""))));
  return { packages: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function unpackedSize(folder: string): number {
  const command = ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"];
  const packed = JSON.parse(execFileSync("npm", command, { cwd: folder, encoding: "utf8" }));
  return Object.values<{ unpackedSize: number }>(packed)[0]?.unpackedSize ?? 0;
}
