import type { Service } from "@cookiepact/core";

export const services = {
  posthog: { name: "PostHog", hosts: ["*.posthog.com"] },
} as const satisfies Record<string, Service>;
