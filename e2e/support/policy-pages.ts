import { readFileSync } from "node:fs";
import { policyDocument, renderHtml } from "@cookiepact/core/document";
import { loadDocumentTexts } from "@cookiepact/core/document/locales";
import { policy } from "@example/policy";
import type { Page } from "playwright/test";

const STYLES = readFileSync(new URL(import.meta.resolve("@cookiepact/core/page.css")), "utf8");

/** Opens the policy page as a file that a build has written, in a language. */
export async function openPolicyPage(page: Page, locale: string): Promise<void> {
  const texts = [await loadDocumentTexts(locale)];
  const document = policyDocument(policy, { locale, texts, endpoint: "/consent" });
  const html = renderHtml(document, { standalone: true, stylesheet: "/policy.css" });
  await page.route("**/policy.css", (route) => {
    return route.fulfill({ contentType: "text/css", body: STYLES });
  });
  await page.route("**/policy.html", (route) => {
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
  });
  await page.goto("/policy.html");
}
