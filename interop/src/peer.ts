/** A program that reads and writes cookies with what its language or server brings for that. */
export interface Peer {
  readonly name: string;
  /** A command that says its version, and ends well where everything that the program needs is there. */
  readonly version: Command;
  /** Prepares what {@link Peer.run} needs: a compiler's work. */
  readonly build?: (place: Place) => Command;
  readonly run: (place: Place) => Command;
  /** What the program prints once it listens. The first group is its port, where it has one. */
  readonly ready: RegExp;
  /** Which of two cookies of one name it takes. */
  readonly ofTwo: "first" | "last";
  /** Names that it takes for the cookie's, though they are not. @default none */
  readonly confuses?: readonly string[];
  /** Cookies beside which it sees no other. @default none */
  readonly trippedBy?: readonly string[];
}

export type Command = readonly [program: string, ...args: string[]];

/** Where a program may put files of its own. */
export interface Place {
  readonly directory: string;
  /** A socket to listen on, for a program that cannot choose a free port. */
  readonly socket: string;
}
