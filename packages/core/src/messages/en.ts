import { enFirstLayer } from "./en-first-layer.ts";
import { enFrame } from "./en-frame.ts";
import { enPreferences } from "./en-preferences.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = { ...enFirstLayer, preferences: enPreferences, frame: enFrame };
