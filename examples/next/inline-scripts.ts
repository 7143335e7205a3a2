import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

let known: readonly string[] | undefined;

/**
 * The inline scripts of the static page, as hashes for its Content-Security-Policy: a page that is the same for everybody
 * cannot carry a nonce. None while you develop, where no page is static.
 */
export function inlineScripts(): readonly string[] {
  known ??= process.env.NODE_ENV === "development" ? [] : hashScripts();
  return known;
}

function hashScripts(): string[] {
  const html = readFileSync(".next/server/app/cookies.html", "utf8");
  const scripts = html.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs);
  return Array.from(scripts, ([, script = ""]) => `'sha256-${sha256(script)}'`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
