/** @type {Record<import("./server-app.mjs").Step, string>} */
const BUSY = {
  wait: "Built after another app",
  install: "Being built",
  build: "Being built",
  start: "Starting",
};

/** In a few words, for the list of the apps. @param {import("./server-app.mjs").ServerApp} app */
export function appStatus(app) {
  switch (app.state.is) {
    case "running":
      return "Running";
    case "busy":
      return BUSY[app.state.step];
    case "failed":
      return "Did not come up: visit it for the reason";
    default:
      return app.isPrepared
        ? "Built, starts when visited"
        : "Built on the first visit: up to a minute";
  }
}
