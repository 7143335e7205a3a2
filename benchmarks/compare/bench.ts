// npm run bench [-- rounds]: bytes, installs and visits, beside the peers. Writes RESULTS.md. Without rounds only what is weighed.
import { loadavg } from "node:os";
import { buildSubject } from "./build-subject.ts";
import { installed } from "./installs.ts";
import { installPeers } from "./peers.ts";
import { bytesReport } from "./report-bytes.ts";
import { visitsReport } from "./report-visits.ts";
import { machine, writePart } from "./results.ts";
import { runVisits } from "./run.ts";
import { SUBJECTS } from "./subjects.ts";
import { weigh } from "./weigh.ts";

const [rounds = 5] = process.argv.slice(2).map(Number);

/** Before anything is done here: what others do. */
const [load = 0] = loadavg();

await installPeers();
const built = [];
for (const subject of SUBJECTS) built.push(await buildSubject(subject));
const weighed = built.map((each) => ({
  subject: each.subject,
  weight: weigh(each),
  ...(each.subject.installs ? { installed: installed(each.subject.installs) } : {}),
}));
writePart("bytes", bytesReport(weighed));
if (rounds > 0) {
  const started = performance.now();
  const run = await runVisits(built, rounds);
  const minutes = (performance.now() - started) / 60_000;
  writePart("visits", visitsReport(run, { minutes, load, machine: machine() }));
}
console.log("benchmarks/RESULTS.md is written.");
