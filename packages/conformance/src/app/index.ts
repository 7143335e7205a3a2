export { type AppProps, PARTS, type Part, type Probe, type ServerFixture } from "../harness.ts";
export { HEADLESS_ACTIONS, type HeadlessAction } from "./headless-actions.ts";
export { type ConformancePolicy, policy } from "./policy.ts";
export { keyText, wholeText } from "./probe-text.ts";
