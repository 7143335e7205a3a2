import { escapeHtml, HOME, htmlPage } from "./html.mjs";

/** @typedef {import("./server-app.mjs").Step} Step */

const SECONDS_BETWEEN_LOOKS = 2;

/** What is done, in this order. @type {Record<Step, string>} */
const STEPS = {
  wait: "Wait until another app is built",
  install: "Install its packages",
  build: "Build it",
  start: "Start it",
};

const ORDER = /** @type {Step[]} */ (Object.keys(STEPS));

const LEADS = {
  builds:
    "The first visit builds this app, which takes up to a minute. Then your page comes by itself.",
  starts: "It is built, and starts in a moment. Then your page comes by itself.",
  sends:
    "The app was not running, so what you sent has not arrived. Go back in a moment, and send it again.",
};

/**
 * What a visitor sees until an app is up. It works without JavaScript, and says to programs that this is not the page.
 *
 * @param {string} name of the app
 * @param {{ step: Step, seconds: number, reads: boolean }} progress for how long it has been at this step, and whether the
 *   visitor only reads: then the page asks again by itself
 * @returns {import("./answer.mjs").Answer}
 */
export function progressPage(name, { step, seconds, reads }) {
  const lead = reads ? (step === "start" ? "starts" : "builds") : "sends";
  const title = `Getting ${name} ready`;
  const main = `${HOME}
<main class="stack">
<div class="intro">
<h1>${escapeHtml(title)}</h1>
<p>${LEADS[lead]}</p>
</div>
<ol class="steps">
${stepsToShow(step, seconds)}
</ol>
</main>`;
  return {
    status: 503,
    body: htmlPage(title, main),
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": String(SECONDS_BETWEEN_LOOKS),
      ...(reads ? { Refresh: String(SECONDS_BETWEEN_LOOKS) } : {}),
    },
  };
}

/** @param {Step} present @param {number} seconds */
function stepsToShow(present, seconds) {
  const shown = ORDER.filter((step) => step !== "wait" || step === present);
  const items = shown.map((step) => {
    if (step === present) {
      return `<li aria-current="step">${STEPS[step]} <span>${seconds} s so far</span></li>`;
    }
    const done = ORDER.indexOf(step) < ORDER.indexOf(present);
    return `<li>${STEPS[step]}${done ? " <span>Done</span>" : ""}</li>`;
  });
  return items.join("\n");
}
