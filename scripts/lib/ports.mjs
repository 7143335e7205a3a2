import { createServer } from "node:net";

const LOOPBACK = "127.0.0.1";

/**
 * Listens for a moment. Port 0 lets the system choose.
 *
 * @param {number} port
 * @returns {Promise<number>} the port that was free
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

export function freePort() {
  return listenOnce(0);
}

/** @param {number} port */
export async function isPortFree(port) {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

/**
 * Waits until something answers there.
 *
 * @param {string} url
 * @param {{ timeout: number, signal?: AbortSignal }} options milliseconds
 */
export async function waitForServer(url, { timeout, signal }) {
  const end = Date.now() + timeout;
  while (Date.now() < end && !signal?.aborted) {
    const answered = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
