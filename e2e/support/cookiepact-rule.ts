import { readFileSync } from "node:fs";
import type { AutoConsentCMPRule } from "@duckduckgo/autoconsent";

const FILE = new URL("../../docs/consent-robots/autoconsent.json", import.meta.url);

/** What we offer the makers of DuckDuckGo's robot, so that it need not go by words. */
export const COOKIEPACT_RULE: AutoConsentCMPRule = JSON.parse(readFileSync(FILE, "utf8"));
