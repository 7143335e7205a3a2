import { describeConformance } from "@cookiepact/conformance";
import { harness } from "./harness.ts";

describeConformance(harness);
