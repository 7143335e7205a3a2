// npm run build, npm run typecheck: turbo, told not to send telemetry.
import { run } from "./lib/run.mjs";

const { code } = await run(["turbo", "run", ...process.argv.slice(2)]);
process.exitCode = code;
