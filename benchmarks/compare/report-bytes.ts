import type { Installed } from "./installs.ts";
import { table, today } from "./results.ts";
import { isOurs, type Subject } from "./subjects.ts";
import type { Weight } from "./weigh.ts";

export interface WeighedSubject {
  readonly subject: Subject;
  readonly weight: Weight;
  readonly installed?: Installed;
}

export function bytesReport(weighed: readonly WeighedSubject[]): string {
  return `## Bytes and installs

${today()}. The same small page (a heading, three paragraphs, a footer), built for production by Vite, with nothing and with
each library; three categories, banner and preferences where the library has them. Brotli (quality 11), in bytes, over the
same page without the library. *With the page* is what its HTML names, *on demand* what may load later. *Installed* is what npm puts on
the disk because of the library, frameworks aside: for Cookiepact what would be published, core and the binding.
The ratio is to Cookiepact on the same page.

There is no binding for pages without a framework: on the plain page Cookiepact brings Svelte along. The page alone is rendered
in the browser, so a server-rendered page also shows what its framework adds to hydrate (Vue: some 5 kB). Svelte's
runtime grows with what a page uses of it: of the bytes on its page a good part is Svelte's own.

${table([HEADINGS, ...weighed.map((each) => row(each, weighed))])}

${claim(weighed)}`;
}

const HEADINGS = [
  "page",
  "library",
  "with the page",
  "ratio",
  "JS",
  "CSS",
  "HTML",
  "on demand",
  "packages",
  "MiB installed",
];

function row(each: WeighedSubject, all: readonly WeighedSubject[]): readonly string[] {
  const { subject, weight, installed } = each;
  const alone = baselineOf(subject, all);
  if (!subject.parts) {
    const total = weight.js + weight.css;
    return [
      subject.baseline,
      subject.title,
      `(${total})`,
      "",
      `(${weight.js})`,
      `(${weight.css})`,
      `(${weight.html})`,
      "",
      "",
      "",
    ];
  }
  return [
    subject.baseline,
    subject.title,
    `**${added(each, all)}**`,
    `× ${(added(each, all) / added(oursFor(subject, all), all)).toFixed(2)}`,
    String(weight.js - alone.weight.js),
    String(weight.css - alone.weight.css),
    String(weight.html - alone.weight.html),
    String(weight.onDemand),
    String(installed?.packages ?? ""),
    installed ? (installed.bytes / 2 ** 20).toFixed(2) : "",
  ];
}

function added({ subject, weight }: WeighedSubject, all: readonly WeighedSubject[]): number {
  const alone = baselineOf(subject, all).weight;
  return weight.js + weight.css - alone.js - alone.css;
}

function baselineOf({ baseline }: Subject, all: readonly WeighedSubject[]): WeighedSubject {
  return all.find(({ subject }) => subject.name === baseline) as WeighedSubject;
}

function oursFor({ baseline }: Subject, all: readonly WeighedSubject[]): WeighedSubject {
  return all.find(({ subject }) => subject.name === `${baseline}-cookiepact`) as WeighedSubject;
}

/** What loads on demand counts as well: a peer may have it with the page. */
function claim(all: readonly WeighedSubject[]): string {
  const whole = (each: WeighedSubject) => added(each, all) + each.weight.onDemand;
  const peers = all.filter(({ subject }) => subject.parts?.preferences && !isOurs(subject));
  const lines = peers.map((peer) => {
    const ours = oursFor(peer.subject, all);
    const holds = whole(ours) < whole(peer);
    return `- ${peer.subject.title}, on a ${peer.subject.baseline} page: ${whole(peer)}, Cookiepact ${whole(ours)}. ${holds ? "Holds." : "**Does not hold.**"}`;
  });
  return `**Fewer bytes than every peer that has categories and preferences**, everything that may load counted:\n\n${lines.join("\n")}`;
}
