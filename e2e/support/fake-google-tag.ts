/** The host that Google's scripts come from, and the one that they report to. */
export const SCRIPTS = "https://www.googletagmanager.com/";
export const HITS = "https://www.google-analytics.com/g/collect";

declare global {
  interface Window {
    dataLayer: unknown[];
    /** What a tag has found in the queue when it came. */
    found: unknown[][];
  }
}

/**
 * What Google's script does to a page, as far as consent is concerned: it works through the queue in its order, and with
 * each `config` sends a hit that says how the consent stands by then. Runs in the page.
 */
function runTag(hits: string) {
  const consent: Record<string, string> = {};
  const isCommand = (entry: unknown): entry is ArrayLike<unknown> =>
    Object.prototype.toString.call(entry) === "[object Arguments]";
  const obey = (entry: unknown) => {
    if (!isCommand(entry)) return;
    const [command, target, values] = Array.from(entry);
    if (command === "consent") Object.assign(consent, values);
    if (command !== "config") return;
    const { ad_storage = "unset", analytics_storage = "unset" } = consent;
    const said = { tid: String(target), ad_storage, analytics_storage };
    new Image().src = `${hits}?${new URLSearchParams(said)}`;
  };
  const plain = (entry: unknown) => (isCommand(entry) ? Array.from(entry) : [entry]);
  window.found = window.dataLayer.map(plain);
  window.dataLayer.forEach(obey);
  const push = window.dataLayer.push.bind(window.dataLayer);
  window.dataLayer.push = (...entries) => {
    entries.forEach(obey);
    return push(...entries);
  };
}

export const FAKE_TAG = `(${runTag})(${JSON.stringify(HITS)})`;
