/** What a server, or a build, puts into the HTML of a page. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}
