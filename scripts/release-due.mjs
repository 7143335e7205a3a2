// Says, as a workflow reads it, whether there may be something to publish. Needs no installed package.
import { ROOT } from "./lib/run.mjs";
import { isDue } from "./release/due.mjs";

console.log(`due=${isDue(ROOT)}`);
