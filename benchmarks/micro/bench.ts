// npm run bench:micro: how the cost of core's operations grows. Writes its part of RESULTS.md.
import { measure } from "mitata";
import { machine, table, today, writePart } from "../compare/results.ts";
import { isAtMostLinear, power, type Times } from "./growth.ts";
import { OPERATIONS, type Operation } from "./operations.ts";

async function time(operation: Operation, count: number): Promise<number> {
  const { p50 } = await measure(operation.prepare(count), { min_cpu_time: 300e6 });
  return p50;
}

function row(operation: Operation, times: Times): readonly string[] {
  const perItem = times.map((each, index) => each / 10 ** (index + 1));
  return [
    operation.name,
    operation.items,
    ...times.map((each) => (each / 1000).toFixed(each < 10_000 ? 2 : 0)),
    ...perItem.map((each) => each.toFixed(0)),
    power(times).toFixed(2),
    isAtMostLinear(times) ? "yes" : "**no**",
  ];
}

const HEADINGS = [
  "10, µs",
  "100, µs",
  "1,000, µs",
  "10: ns each",
  "100: ns each",
  "1,000: ns each",
];
const rows = [["operation", "of", ...HEADINGS, "power", "at most linear"]];
for (const operation of OPERATIONS) {
  const ten = await time(operation, 10);
  const hundred = await time(operation, 100);
  const thousand = await time(operation, 1000);
  rows.push([...row(operation, [ten, hundred, thousand])]);
}

const report = `## How cost grows

${today()}, ${machine()}, mitata, medians. *Power*: the time grew with the number of items to that power, from a hundred to a
thousand: 1 is linear, and up to 1.2 counts as such. A sweep is all of it: reading the cookies, matching them with what is
declared (every tenth item a pattern), deleting, looking again, reporting; on a device in memory, so that the browser's own
time is not in it.

${table(rows)}`;

writePart("micro", report);
console.log(report);
