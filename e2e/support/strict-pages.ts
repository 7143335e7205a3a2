import type { BrowserContext, Page } from "playwright/test";

export const NONCE = "bm9uY2U";

/** What a strict site allows: the scripts that it has marked and what those load, and nothing in line (SE-02). */
export const STRICT_POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

declare global {
  interface Window {
    violations: string[];
  }
}

/** Records, on every page that is opened from now on, what breaks its policy. */
export async function recordViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (violation) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = violation;
      window.violations.push([effectiveDirective, blockedURI, sourceFile, sample].join(" "));
    });
  });
}

/** Serves the pages that are opened from now on as a strict site would, and records what breaks its policy. */
export async function serveStrictly(context: BrowserContext): Promise<void> {
  await recordViolations(context);
  await context.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: marked(await response.text()),
      headers: { ...response.headers(), "content-security-policy": STRICT_POLICY },
    });
  });
}

/** A page whose server has put its nonce on what it loads, and where Vite looks for it. */
export function marked(html: string): string {
  return html
    .replace("<head>", `<head><meta property="csp-nonce" nonce="${NONCE}">`)
    .replaceAll(/<(script|link rel="modulepreload")/g, `<$1 nonce="${NONCE}"`);
}

export function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.violations);
}
