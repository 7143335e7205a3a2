import { defineConfig } from "playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../scripts/lib/chromium.mjs";
import { freePort } from "../scripts/lib/ports.mjs";

// The workers read this file again and must get the same port: the first reading leaves it in the environment.
process.env.COOKIEPACT_E2E_PORT ??= String(await freePort());
const port = process.env.COOKIEPACT_E2E_PORT;
const executablePath = findChromium();

export default defineConfig({
  testDir: "tests",
  outputDir: "../test-results/e2e",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
  webServer: {
    command: "node ../examples/demo/server.mjs",
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
