export { describeConformance } from "./describe-conformance.ts";
export { provideDialogs } from "./dialog.ts";
export type { AppProps, ConformanceHarness, Mounted } from "./harness.ts";
export { type Arrival, type Visitor, visitor } from "./visitor.ts";
