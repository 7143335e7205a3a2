// Runs in the page, before anything else. Whole in one function: the browser gets its text and nothing around it.

/** From a click to the first frame that shows what it was for. */
export interface Reaction {
  readonly frames: number;
  readonly milliseconds: number;
}

export interface Probe {
  /** Sum of all layout shifts without an input before them. */
  shift: number;
  /** When the frame began that showed the banner first, since the navigation began. */
  shown: number | undefined;
  /** When the frame after that one began. */
  afterwards: number | undefined;
  /** Waits for a click, then for a part to be there, or gone. */
  reaction(selector: string, wanted: boolean): Promise<Reaction>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * What is there at the start of a frame is painted in it, and is looked at then: a library that changes the page within a frame's own
 * callbacks counts as a frame late.
 */
export function installProbe(banner: string | undefined): void {
  const isVisible = (selector: string): boolean => {
    const element = document.querySelector(selector);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return false;
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && bottom > 0;
  };
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const whenVisible = (selector: string, wanted: boolean, then: (frames: number) => void) => {
    let frames = 0;
    const look = () => {
      frames += 1;
      if (isVisible(selector) === wanted) then(frames);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  window.probe = {
    shift: 0,
    shown: undefined,
    afterwards: undefined,
    reaction: (selector, wanted) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing came of the click: ${selector}`)), 10_000);
        const start = ({ timeStamp }: Event) =>
          whenVisible(selector, wanted, (frames) =>
            afterPaint(() => resolve({ frames, milliseconds: performance.now() - timeStamp })),
          );
        addEventListener("click", start, { capture: true, once: true });
      }),
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
      if (!entry.hadRecentInput) window.probe.shift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  if (!banner) return;
  whenVisible(banner, true, () => {
    window.probe.shown = performance.now();
    requestAnimationFrame(() => {
      window.probe.afterwards = performance.now();
    });
  });
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
