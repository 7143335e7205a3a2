import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NEIGHBOURS } from "./neighbours.ts";
import type { Peer, Place } from "./peer.ts";

const HERE = fileURLToPath(new URL("../peers/", import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:([1-9]\d*)/;

export const PEERS: readonly Peer[] = [
  {
    name: "Python, http.cookies",
    version: ["python3", "--version"],
    run: () => ["python3", `${HERE}server.py`],
    ready: ADDRESS,
    ofTwo: "last",
    // http.cookies gives up on the whole header at the first cookie that is not its own grammar.
    trippedBy: NEIGHBOURS,
  },
  {
    name: "PHP",
    version: ["php", "-r", 'echo "PHP ", PHP_VERSION;'],
    run: () => ["php", "-S", "127.0.0.1:0", `${HERE}server.php`],
    ready: ADDRESS,
    ofTwo: "first",
  },
  {
    name: "Ruby, Rack on Puma",
    version: ["ruby", "-e", 'require "rack"; require "puma"; puts "Rack #{Rack.release}"'],
    run: () => ["puma", "--bind", "tcp://127.0.0.1:0", "--environment", "none", `${HERE}rack.ru`],
    ready: ADDRESS,
    ofTwo: "first",
  },
  {
    name: "Go, net/http",
    version: ["go", "version"],
    build: ({ directory }) => ["go", "build", "-o", join(directory, "server"), `${HERE}server.go`],
    run: ({ directory }) => [join(directory, "server")],
    ready: ADDRESS,
    ofTwo: "first",
  },
  {
    name: "Express, cookie-parser",
    version: [process.execPath, "--print", '"Express " + require("express/package.json").version'],
    run: () => [process.execPath, `${HERE}express.mjs`],
    ready: ADDRESS,
    ofTwo: "first",
  },
  {
    name: "nginx",
    version: ["nginx", "-v"],
    run: (place) => ["nginx", "-p", place.directory, "-e", "stderr", "-c", nginxConfig(place)],
    ready: /start worker process|nginx\/\d/,
    ofTwo: "first",
    // The bare name is read by `$cookie_cookiepact`, which takes capitals for small letters.
    confuses: ["COOKIEPACT"],
  },
];

function nginxConfig({ directory, socket }: Place): string {
  const path = join(directory, "nginx.conf");
  writeFileSync(path, readFileSync(`${HERE}nginx.conf`, "utf8").replace("SOCKET", socket));
  return path;
}
