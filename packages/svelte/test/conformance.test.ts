import { describeConformance } from "@cookiepact/conformance";
import { harness } from "./harness.svelte.ts";

describeConformance(harness);
