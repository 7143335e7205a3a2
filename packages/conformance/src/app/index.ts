export { type AppProps, PARTS, type Part, type Probe, type ServerFixture } from "../harness.ts";
export { FRAME_SRC } from "./frame-src.ts";
export { HEADLESS_ACTIONS, type HeadlessAction } from "./headless-actions.ts";
export { type ConformancePolicy, policy } from "./policy.ts";
export { inventoryText, keyText, wholeText } from "./probe-text.ts";
