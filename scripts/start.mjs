// npm start: builds the three example apps that are rendered in the browser, and serves them side by side on one address.
// The three that are rendered on a server are built when somebody visits them: they take up to a minute each, and some disk.
import { ensureInstalled } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { isPortFree, waitForServer } from "./lib/ports.mjs";
import { ended, run, start, stopTogether, toolEnv } from "./lib/run.mjs";

const DEFAULT_PORT = 4173;

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function wantedPort() {
  const given = process.env.PORT;
  const port = Number(given || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return giveUp(`PORT is "${given}", and has to be a number from 1 to 65535.`);
}

/** @param {number} port */
async function requirePort(port) {
  if (await isPortFree(port)) return;
  giveUp(
    `Port ${port} is taken by another program.\n` +
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}

async function build() {
  console.log("Building the example apps …");
  const filter = "--filter=@example/demo...";
  const { code } = await run(["turbo", "run", "build", filter, "--output-logs=errors-only"]);
  if (code !== 0) giveUp("The build failed. What went wrong is printed above.");
}

/** @param {number} port */
async function serve(port) {
  const address = `http://localhost:${port}`;
  const env = { ...toolEnv(), PORT: String(port) };
  const server = start(["node", "examples/demo/server.mjs"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const crash = new AbortController();
  const end = ended(server).then(() => crash.abort());
  const up = await waitForServer(address, { timeout: 15_000, signal: crash.signal });
  if (!up) {
    server.kill();
    giveUp("The demo server did not start. What went wrong is printed above.");
  }
  console.log(`\nCookiepact is running at ${address}\nPress Ctrl+C to stop.`);
  await end;
  giveUp("The demo server stopped.");
}

requireNode();
stopTogether();
const port = wantedPort();
await requirePort(port);
if (!(await ensureInstalled())) giveUp("npm ci failed. What went wrong is printed above.");
await build();
await serve(port);
