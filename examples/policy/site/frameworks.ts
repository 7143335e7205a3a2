export const FRAMEWORKS = [
  { name: "React", path: "/react/" },
  { name: "Vue", path: "/vue/" },
  { name: "Svelte", path: "/svelte/" },
] as const;
