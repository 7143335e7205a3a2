/** Sample data: pages opened in Jetson on each of fourteen days. */
const PAGES = [12, 18, 9, 3, 2, 21, 26, 19, 24, 14, 4, 6, 28, 23];

const HEIGHT = 100;
const STEP = 10;
const WIDTH = 7;

/** The chart as plain numbers, for an SVG of this `viewBox` that may be stretched. */
export const usageChart = {
  total: PAGES.reduce((sum, pages) => sum + pages, 0),
  inWords: PAGES.join(", "),
  viewBox: `0 0 ${(PAGES.length - 1) * STEP + WIDTH} ${HEIGHT}`,
  bars: PAGES.map((pages, day) => {
    const height = (pages / Math.max(...PAGES)) * HEIGHT;
    return { x: day * STEP, y: HEIGHT - height, width: WIDTH, height };
  }),
};
