import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { aptInstall, aptUnpack } from "./apt.mjs";
import { ROOT } from "./run.mjs";

/**
 * The languages and servers that have to understand the consent cookie: a command that ends well where one is there, and
 * the Debian package that brings it.
 *
 * @type {readonly { name: string, check: [string, ...string[]], debian: string }[]}
 */
const INTERPRETERS = [
  { name: "PHP", check: ["php", "--version"], debian: "php-cli" },
  { name: "Python", check: ["python3", "--version"], debian: "python3" },
  { name: "Ruby", check: ["ruby", "--version"], debian: "ruby" },
  { name: "Rack", check: ["ruby", "-e", 'require "rack"'], debian: "ruby-rack" },
  { name: "Puma", check: ["puma", "--version"], debian: "puma" },
  { name: "Go", check: ["go", "version"], debian: "golang-go" },
];

/** Unpacked and not installed: Debian's package would start a web server with the machine. */
const NGINX = {
  name: "nginx",
  check: /** @type {[string, ...string[]]} */ (["nginx", "-v"]),
  directory: join(ROOT, "node_modules/.cache/nginx"),
};
const PATH = [process.env.PATH, join(NGINX.directory, "usr/sbin"), "/usr/sbin"].join(delimiter);

/** Installs what is missing where it can, and names what could not be had. */
export async function ensureInterpreters() {
  const missing = INTERPRETERS.filter(isMissing);
  if (missing.length > 0) await aptInstall(missing.map(({ debian }) => debian));
  if (isMissing(NGINX)) await aptUnpack(NGINX.name, NGINX.directory);
  for (const { name } of [...INTERPRETERS, NGINX].filter(isMissing)) {
    console.warn(`${name} is not installed: whether it understands the cookie is not checked.`);
  }
}

/** @param {{ check: [string, ...string[]] }} interpreter */
function isMissing({ check: [program, ...args] }) {
  const env = { ...process.env, PATH };
  return spawnSync(program, args, { env }).status !== 0;
}
