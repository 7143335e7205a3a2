import { defineConfig } from "playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../scripts/lib/chromium.mjs";
import { freePort } from "../scripts/lib/ports.mjs";
import { APPS, type AppOptions, SERVER_APPS } from "./support/apps.ts";

// The workers read this file again and must get the same port: the first reading leaves it in the environment.
process.env.COOKIEPACT_E2E_PORT ??= String(await freePort());
const port = process.env.COOKIEPACT_E2E_PORT;
const executablePath = findChromium();

export default defineConfig<AppOptions>({
  testDir: "tests",
  outputDir: "../test-results/e2e",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Left out by `npm test`, and by nothing else.
  ...(process.env.COOKIEPACT_E2E_SHORT ? { grepInvert: /@long/ } : {}),
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
    screenshot: "only-on-failure",
    // Emptied between tests, and three times as fast as a new one for each.
    reuseContext: true,
  },
  // What each app promises is tested in each of them; what they promise together, and what the demo does, once.
  projects: [
    ...APPS.map((app) => ({ name: app, testDir: "tests/each-app", use: { app } })),
    { name: "together", testDir: "tests/together" },
    { name: "built", testDir: "support", testMatch: "build-server-apps.setup.ts" },
    ...SERVER_APPS.map((app) => ({
      name: app,
      testDir: "tests/server-rendered",
      dependencies: ["built"],
      use: { app, now: null },
    })),
  ],
  webServer: {
    command: "node ../examples/demo/server.mjs",
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
