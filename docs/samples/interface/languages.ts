import { loadMessages } from "@cookiepact/core/locales"; // or when it is wanted
import { de } from "@cookiepact/core/locales/de"; // in the bundle

const messages = await loadMessages(document.documentElement.lang);

export const loaded = [de, messages];
