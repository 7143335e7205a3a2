import { describeConformance } from "@cookiepact/conformance";
import { harness } from "./harness.tsx";

describeConformance(harness);
