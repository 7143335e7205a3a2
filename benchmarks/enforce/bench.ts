// npm run bench:enforce [-- rounds seconds]: what enforcement costs a server, as a ratio in one run.
import { load, type Sample, type Subject, startSubject } from "./load.ts";

const PAGES = ["react", "template"] as const;
const [rounds = 10, seconds = 2] = process.argv.slice(2).map(Number);

interface Round {
  readonly without: Sample;
  readonly with: Sample;
}

async function measure(page: string): Promise<Round[]> {
  const without = await startSubject(page, "without");
  const enforced = await startSubject(page, "with");
  // Compiled and warm, both of them.
  for (const subject of [without, enforced]) await load(subject, 2);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(await oneRound(without, enforced, round % 2 === 1));
  }
  for (const { child } of [without, enforced]) child.disconnect();
  return measured;
}

/** One after the other, and the other way round the next time: what else the machine does is shared by both. */
async function oneRound(without: Subject, enforced: Subject, swapped: boolean): Promise<Round> {
  if (swapped) {
    const second = await load(enforced, seconds);
    return { without: await load(without, seconds), with: second };
  }
  return { without: await load(without, seconds), with: await load(enforced, seconds) };
}

function row(page: string, measured: readonly Round[]) {
  const throughput = measured.map(
    (round) => round.with.requestsPerSecond / round.without.requestsPerSecond,
  );
  const cpu = measured.map((round) => round.with.cpuMicroseconds - round.without.cpuMicroseconds);
  return {
    page,
    "requests/s without": Math.round(
      median(measured.map((round) => round.without.requestsPerSecond)),
    ),
    "requests/s with": Math.round(median(measured.map((round) => round.with.requestsPerSecond))),
    "ratio, median (min to max)": `${median(throughput).toFixed(3)} (${Math.min(...throughput).toFixed(3)} to ${Math.max(...throughput).toFixed(3)})`,
    "CPU, µs a request more": Number(median(cpu).toFixed(1)),
    "CPU, µs a request without": Math.round(
      median(measured.map((round) => round.without.cpuMicroseconds)),
    ),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.slice(middle - 1, middle + 1);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : (low + high) / 2;
}

const table = [];
for (const page of PAGES) table.push(row(page, await measure(page)));
console.log(`${rounds} rounds of ${seconds} s each, node ${process.version}`);
console.table(table);
