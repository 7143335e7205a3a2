import type { Page } from "playwright/test";

/** What a visitor saw of the banner and of the page's layout, frame by frame. */
export interface Frames {
  /** Whether the banner could be seen, in each frame from the first on that showed anything. */
  readonly banner: readonly boolean[];
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Frames that were recorded before anything was painted. */
  readonly blank: number;
}

/** Layout Instability, W3C draft. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    recordedFrames: { time: number; banner: boolean }[];
    recordedShift: number;
  }
}

/** Records every frame of every page that is opened from now on. */
export async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.recordedFrames = [];
    window.recordedShift = 0;
    const look = (time: number) => {
      const banner = document.querySelector('[data-cookiepact="banner"]');
      const isVisible = banner?.checkVisibility({ visibilityProperty: true }) === true;
      window.recordedFrames.push({ time, banner: isVisible });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      // What follows from a press is no shift: the room that was kept for the banner goes with it.
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        if (!entry.hadRecentInput) window.recordedShift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has been recorded in the page so far. */
export async function framesOf(page: Page): Promise<Frames> {
  return page.evaluate(() => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    // A frame's callbacks run just before it is painted.
    const isShown = ({ time }: { time: number }, index: number) =>
      time + 17 >= (first?.startTime ?? Number.POSITIVE_INFINITY) ||
      (window.recordedFrames[index + 1]?.time ?? 0) >
        (first?.startTime ?? Number.POSITIVE_INFINITY);
    const shown = window.recordedFrames.filter(isShown);
    return {
      banner: shown.map(({ banner }) => banner),
      shift: window.recordedShift,
      blank: window.recordedFrames.length - shown.length,
    };
  });
}
