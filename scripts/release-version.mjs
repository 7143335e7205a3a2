// npm run release:version: turns the changesets into versions and changelogs, for a pull request. Publishes nothing.
import { ROOT } from "./lib/run.mjs";
import { version } from "./release/version.mjs";

console.log(
  `Version ${await version(ROOT)}. Read the changelogs, commit, and open a pull request.`,
);
