/** The example apps, by the framework that they are written in and the path that the demo serves them under. */
export const APPS = ["react", "vue", "svelte"] as const;

/** Those that a server renders; each is built when it is first asked for. */
export const SERVER_APPS = ["next", "nuxt", "sveltekit"] as const;

export type AppName = (typeof APPS)[number] | (typeof SERVER_APPS)[number];

/** What a project of the configuration chooses. */
export interface AppOptions {
  /** The app that the tests are about. */
  app: AppName;
  /** The moment at which they take place; `null` for now, where a server takes part whose clock nobody can set. */
  now: Date | null;
}
