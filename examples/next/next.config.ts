import type { NextConfig } from "next";

export default {
  basePath: "/next",
  poweredByHeader: false,
  transpilePackages: ["@example/policy"], // TypeScript as it was written
  // Everything it needs is installed right here: the repository around it is another installation.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig;
