import { table, today } from "./results.ts";
import { type Run, SLOWDOWNS, type Slowdown, type VisitedSubject } from "./run.ts";
import { type Spread, spread } from "./statistics.ts";
import { isOurs } from "./subjects.ts";
import type { FigureName } from "./visit.ts";

export interface Circumstances {
  readonly minutes: number;
  /** The machine's load before the run: how many programs wanted a processor. */
  readonly load: number;
  readonly machine: string;
}

export function visitsReport(run: Run, circumstances: Circumstances): string {
  const parts = SLOWDOWNS.map((slowdown) => part(run, slowdown));
  return [method(run, circumstances), ...parts, kept(run), claims(run), strangers(run)].join(
    "\n\n",
  );
}

/** More than this, and others have work for one processor at least. */
const QUIET = 1;

function method({ browser, visited }: Run, { minutes, load, machine }: Circumstances): string {
  const rounds = visited[0]?.visits[1].length ?? 0;
  return `## Visits

${today()}, ${browser} headless on ${machine}. ${rounds === 1 ? "1 round" : `${rounds} rounds`} in ${minutes.toFixed(1)} minutes; in each every page is visited once as the
processor is and once slowed down four times, one page after the other, every second round in the opposite order. Every visitor
is new: empty cache, no cookies. The server is on the same machine and adds no delay; no other host has an address. A cell is the
median, with the minimum and the maximum in brackets: what lies within another's brackets is no difference. Ratios are of medians
in this one run, to Cookiepact on the same page (client-rendered). The machine's load before the run was ${load.toFixed(1)}${load > QUIET ? ": **others used it meanwhile, and times are rough**" : ""}.

- *First paint* is the browser's first contentful paint. *Shown*: the beginning of the first frame with the banner in it, visible
  and in the viewport; 0 after the first paint is the same frame.
- *Script* is the processor time of all script until the page is at rest, the page's own included.
- *Opens*, *gone*: from a real click to the first frame in which the preferences are visible, or the banner is not; frames counted.
  An animation counts until the part is invisible.
- *Known*: on the next visit, when the app's own code can tell that analytics is allowed. Below 0: before the first paint. No
  page showed its banner to a visitor who came back: the run fails where one does. On server-rendered pages, made static here, a
  script in the head hides it before the first paint, and the app's own code comes later.

Every library is as it comes, with three categories and nothing to gate, but for this: vanilla-cookieconsent is told not to hide from
browsers that are driven; c15t is in its offline mode with its European preset; CookieYes is in its mode without a server.`;
}

const LOAD = ["firstPaint", "shown", "shownAfterPaint", "script", "shift"] as const;
const CLICKS = ["open", "openFrames", "gone", "goneFrames", "known", "knownAfterPaint"] as const;
const KEPT = ["heap", "nodes", "cookie", "stored"] as const;

const HEADINGS: Readonly<Record<FigureName, string>> = {
  firstPaint: "first paint, ms",
  shown: "shown, ms",
  shownAfterPaint: "after first paint",
  script: "script, ms",
  shift: "layout shift",
  heap: "heap, kB",
  nodes: "DOM nodes",
  open: "preferences open, ms",
  openFrames: "frames",
  gone: "gone, ms",
  goneFrames: "frames",
  cookie: "cookie, bytes",
  stored: "localStorage, bytes",
  known: "known, ms",
  knownAfterPaint: "after first paint",
};

/** A share of nothing, or of something that may be below nothing, says nothing. */
const WITHOUT_RATIO: readonly FigureName[] = [
  "shownAfterPaint",
  "shift",
  "openFrames",
  "goneFrames",
  "knownAfterPaint",
  "stored",
];

function part(run: Run, slowdown: Slowdown): string {
  const title = slowdown === 1 ? "As the processor is" : `Slowed down ${slowdown} times`;
  const answered = run.visited.filter(({ subject }) => subject.parts);
  return `### ${title}

${figuresTable(run.visited, run.visited, slowdown, LOAD)}

${figuresTable(answered, run.visited, slowdown, CLICKS)}`;
}

function kept({ visited }: Run): string {
  return `### What a page keeps

The heap after a garbage collection, with the banner shown; nodes of the document, texts included; what is stored once
everything is accepted, over plain http (on https Cookiepact's cookie has \`__Host-\` before its name: 7 bytes more).

${figuresTable(visited, visited, 1, KEPT)}`;
}

function figuresTable(
  rows: readonly VisitedSubject[],
  all: readonly VisitedSubject[],
  slowdown: Slowdown,
  names: readonly FigureName[],
): string {
  const head = ["page", "library", ...names.map((name) => HEADINGS[name])];
  const body = rows.map((row) => [
    row.subject.baseline,
    row.subject.title,
    ...names.map((name) => cell(row, all, slowdown, name)),
  ]);
  return table([head, ...body]);
}

function cell(
  row: VisitedSubject,
  all: readonly VisitedSubject[],
  slowdown: Slowdown,
  name: FigureName,
): string {
  const figure = figureOf(row, slowdown, name);
  if (!figure) return "";
  const [median, min, max] = [figure.median, figure.min, figure.max].map((value) =>
    say(name, value),
  );
  const shown = min === max ? `${median}` : `${median} (${min} to ${max})`;
  const own = `${row.subject.baseline}-cookiepact`;
  const ours = all.find(({ subject }) => subject.name === own);
  if (!ours || row === ours || !row.subject.parts || WITHOUT_RATIO.includes(name)) return shown;
  const base = figureOf(ours, slowdown, name)?.median;
  return base ? `${shown} × ${(figure.median / base).toFixed(2)}` : shown;
}

function say(name: FigureName, value: number): string {
  if (name === "shift") return value.toFixed(3);
  return whole(name === "heap" ? value / 1000 : value);
}

/** Without the minus that JavaScript leaves before a nought. */
function whole(value: number): string {
  return String(Math.round(value) + 0);
}

function figureOf(
  { visits }: VisitedSubject,
  slowdown: Slowdown,
  name: FigureName,
): Spread | undefined {
  const values = visits[slowdown].flatMap((figures) => figures[name] ?? []);
  return values.length > 0 ? spread(values) : undefined;
}

/** What every visit has to keep to: the worst of all counts. */
const CLAIMS: readonly {
  readonly name: FigureName;
  readonly most: number;
  readonly of?: "rendered";
}[] = [
  { name: "goneFrames", most: 1 },
  { name: "openFrames", most: 1 },
  { name: "knownAfterPaint", most: 0 },
  { name: "shownAfterPaint", most: 0, of: "rendered" },
];

function claims({ visited }: Run): string {
  const rows = visited
    .filter(({ subject }) => isOurs(subject))
    .flatMap((one) =>
      SLOWDOWNS.map((slowdown) => [
        one.subject.baseline,
        one.subject.title,
        slowdown === 1 ? "as it is" : `slowed down ${slowdown} times`,
        ...CLAIMS.map(({ name, most, of }) =>
          of && !one.subject[of] ? "" : verdict(figureOf(one, slowdown, name)?.max, most),
        ),
      ]),
    );
  const head = [
    "frames to accept",
    "frames to open",
    "known on return, ms after first paint",
    "server-rendered banner, ms after first paint",
  ];
  return `### What we claim

The worst of all visits, not the median. A click is answered in one frame, consent is known before the first paint of a returning visitor,
and a server-rendered banner is in the first paint.

${table([["page", "library", "processor", ...head], ...rows])}

${heapClaim(visited)}`;
}

function verdict(worst: number | undefined, most: number): string {
  if (worst === undefined) return "not measured";
  return `${whole(worst)}: ${worst <= most ? "holds" : "**does not hold**"}`;
}

function heapClaim(visited: readonly VisitedSubject[]): string {
  const heap = (one: VisitedSubject) => figureOf(one, 1, "heap")?.median ?? 0;
  const lines = visited
    .filter(({ subject }) => subject.parts && !isOurs(subject))
    .map((peer) => {
      const own = `${peer.subject.baseline}-cookiepact`;
      const ours = visited.find(({ subject }) => subject.name === own);
      const holds = ours && heap(ours) < heap(peer);
      return `- Less heap than ${peer.subject.title}: ${holds ? "holds" : "**does not hold**"}.`;
    });
  return lines.join("\n");
}

function strangers({ visited }: Run): string {
  const asked = visited
    .filter((one) => one.strangers.size > 0)
    .map((one) => `${one.subject.title}: ${[...one.strangers].sort().join(", ")}`);
  return `Asked of other hosts, and not answered: ${asked.join("; ") || "nothing, by any page"}.`;
}
