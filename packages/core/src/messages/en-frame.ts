import type { FrameMessages } from "./messages.ts";

/** Apart, because only a page that has frames takes it along. */
export const enFrame: FrameMessages = {
  text: "External content: {service}. It is loaded only if you allow it.",
  once: "Load once",
  allow: "Always allow {service}",
};
