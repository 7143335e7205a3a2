import { cookieName, encodeRecord, readRecord, SOURCES, textIn } from "@cookiepact/core";
import { policy as jetson } from "@example/policy";
import { dayInWords } from "@example/policy/site";
import { escapeHtml } from "./html.mjs";

/** @typedef {import("@cookiepact/core").Decision} Decision */

/** @type {import("@cookiepact/core").Policy} */
const policy = jetson;

// The demo is served over plain http, where the cookie has no prefix.
const SECURE = false;

/** How an answer came about, in words. @type {Record<string, string>} */
const SOURCE_WORDS = {
  "accept-all": "“Accept all” was pressed",
  "reject-all": "“Reject all” was pressed",
  preferences: "Chosen in the preferences",
  close: "The banner was closed",
  withdrawal: "Consent was withdrawn",
  objection: "An objection",
  "after-signal": "Chosen after the browser’s signal was shown",
  import: "Taken over from another tool",
  code: "Set by the app itself",
};

/**
 * What the request's consent cookie says, as HTML.
 *
 * @param {string} cookies the Cookie header
 */
export function presentCookie(cookies) {
  const { record, malformed } = readRecord(policy, cookies, SECURE);
  if (malformed) {
    return "<p>There is a cookie, but it is not in the format. It counts as no consent.</p>";
  }
  if (record.length === 0) {
    return "<p>No cookie yet. Answer the banner in one of the apps, then come back: nothing is stored before.</p>";
  }
  const cookie = `${cookieName(policy.cookie, SECURE)}=${encodeRecord(record)}`;
  return `<p><code class="cookie">${escapeHtml(cookie).replaceAll(".", ".<wbr>")}</code></p>
${record.map(decisionHtml).join("\n")}
<p class="quiet">${cookie.length} bytes, and no identifier among them.</p>`;
}

/** @param {Decision} decision */
function decisionHtml({ day, revision, source, granted, denied }) {
  const lines = [
    ["Answered", dayInWords(day, "en")],
    ["How", sourceInWords(source)],
    ["Granted", titles(granted)],
    ["Refused", titles(denied)],
    ["Policy", `Revision ${revision}`],
  ];
  const html = lines.map(([term, text]) => {
    return `<div><dt>${term}</dt><dd>${escapeHtml(text ?? "")}</dd></div>`;
  });
  return `<dl class="facts">${html.join("")}</dl>`;
}

/** @param {string} letter */
function sourceInWords(letter) {
  const source = Object.hasOwn(SOURCES, letter) && SOURCES[/** @type {"a"} */ (letter)];
  return SOURCE_WORDS[source || ""] ?? `“${letter}”, which this version does not know`;
}

/** @param {readonly string[]} keys */
function titles(keys) {
  return keys.map(titleOf).join(", ") || "Nothing";
}

/** A newer build may have asked about something that this one has never heard of. @param {string} key */
function titleOf(key) {
  const { categories, services = {} } = policy;
  if (Object.hasOwn(categories, key)) return textIn(categories[key]?.title ?? key, "en");
  return (Object.hasOwn(services, key) && services[key]?.name) || key;
}
