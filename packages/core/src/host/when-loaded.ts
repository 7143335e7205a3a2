/** Waits until the page has loaded, with its scripts and frames. On a server, for ever. */
export function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof document === "undefined") return;
    if (document.readyState === "complete") resolve();
    else window.addEventListener("load", () => resolve(), { once: true });
  });
}
