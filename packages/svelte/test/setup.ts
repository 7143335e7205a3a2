/** What a test does while a component initialises. Gives what the mark-up shows, if it shows something. */
export type Setup = () => (() => string) | void;
