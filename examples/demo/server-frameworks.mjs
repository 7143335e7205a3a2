/** The apps that are rendered on a server of their own: their folders, and the paths that they serve. */
export const SERVER_FRAMEWORKS = [
  { name: "Next.js", folder: "next", path: "/next" },
  { name: "Nuxt", folder: "nuxt", path: "/nuxt" },
  { name: "SvelteKit", folder: "sveltekit", path: "/sveltekit" },
];
