// One file for all visitors: their answers reach it in the browser.
export const prerender = true;
