import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HOST = "127.0.0.1";
const PORT = Number(process.env.PORT ?? 4173);
const APPS = ["react", "vue", "svelte"];
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

const INDEX = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Cookiepact demo</title></head>
<body>
<h1>Cookiepact</h1>
<ul>${APPS.map((app) => `<li><a href="/${app}/">${app}</a></li>`).join("")}</ul>
</body>
</html>
`;

/** The built file behind a path, or null where it would leave the app's folder. */
function fileFor(pathname) {
  const [, app, ...rest] = pathname.split("/");
  if (!APPS.includes(app)) return null;
  const dist = fileURLToPath(new URL(`../${app}/dist`, import.meta.url));
  const file = normalize(join(dist, rest.join(sep)));
  return file === dist || file.startsWith(dist + sep) ? { dist, file } : null;
}

async function isFile(path) {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

function send(response, status, type, body) {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(body);
}

async function handle(request, response) {
  const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
  if (pathname === "/") return send(response, 200, TYPES[".html"], INDEX);
  const found = fileFor(decodeURIComponent(pathname));
  if (!found) return send(response, 404, "text/plain", "Not found\n");
  // The apps route in the browser: a path without an extension is a page of theirs.
  const file = extname(found.file) ? found.file : join(found.dist, "index.html");
  if (!(await isFile(file))) return send(response, 404, "text/plain", "Not found\n");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
  createReadStream(file).pipe(response);
}

const server = createServer((request, response) => {
  handle(request, response).catch(() => send(response, 400, "text/plain", "Bad request\n"));
});

server.listen(PORT, HOST, () => console.log(`Listening on http://localhost:${PORT}`));

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
