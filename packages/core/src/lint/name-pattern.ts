/**
 * Whether every thing that the one name stands for is one that the other stands for as well. A name may begin or end with
 * `*`.
 */
export function covers(pattern: string, name: string): boolean {
  if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  return pattern === name;
}
