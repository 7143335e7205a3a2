// Takes the pictures of the documentation, and one of every look, to be looked at: npm run screenshots [part of a name …]
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/lib/chromium.mjs";
import { freePort, waitForServer } from "../../scripts/lib/ports.mjs";
import { APPS } from "../support/apps.ts";
import { type Look, looksOf } from "./looks.ts";
import { PICTURES } from "./pictures.ts";

const DEMO = fileURLToPath(new URL("../../examples/demo/server.mjs", import.meta.url));
const FIXTURES = fileURLToPath(new URL("../dist/", import.meta.url));
const DOCUMENTATION = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const LOOKS = fileURLToPath(new URL("../../test-results/screenshots/", import.meta.url));

const wanted = process.argv.slice(2);
const port = await freePort();
const demo = spawn(process.execPath, [DEMO], { env: { ...process.env, PORT: String(port) } });
const origin = `http://localhost:${port}`;
await waitForServer(origin, { timeout: 10_000 });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});

try {
  await takeAll(PICTURES, DOCUMENTATION);
  await takeAll(looksOf(APPS[0]), LOOKS);
} finally {
  await browser.close();
  demo.kill();
}

async function takeAll(looks: Readonly<Record<string, Look>>, folder: string): Promise<void> {
  for (const [name, look] of Object.entries(looks)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    await take(browser, look, `${folder}${name}.png`);
  }
}

async function take(from: Browser, { address, browser: options, prepare, of }: Look, path: string) {
  const context = await from.newContext({ ...options, baseURL: origin });
  const page = await context.newPage();
  await page.route("**/fixtures/**", (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: FIXTURES + pathname.replace("/fixtures/", "") });
  });
  await page.goto(address);
  await page.locator('[data-cookiepact="banner"]').waitFor();
  await prepare?.(page);
  await (of ? page.locator(of) : page).screenshot({ path });
  await context.close();
}
