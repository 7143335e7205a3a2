const said = new Set<string>();

/** Tells a developer something, once. Ask `process.env.NODE_ENV` before, so that bundlers leave the text out. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // biome-ignore lint/suspicious/noConsole: the console is where a developer looks
  console.warn(`[cookiepact] ${message}`);
}
