/** What the page says, with every framework the same. */
export const TITLE = "Lamps";

export const PARAGRAPHS = [
  "A lamp is bought once and looked at every evening. Ours are made of brushed brass and opal glass, by four people, in one workshop.",
  "Each of them can be dimmed, taken apart and repaired. The cable is two metres long, and there are longer ones.",
  "We answer questions ourselves. Write to us, or come by on a Thursday: then the kettle is on.",
] as const;

export const FOOTER = "Lamps, Harbour Street 4";
