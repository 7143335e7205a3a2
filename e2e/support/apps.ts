/** The example apps, by the framework that they are written in and the path that the demo serves them under. */
export const APPS = ["react", "vue", "svelte"] as const;

export type AppName = (typeof APPS)[number];

/** What a project of the configuration chooses. */
export interface AppOptions {
  /** The app that the tests are about. */
  app: AppName;
}
