import { gpcResponse } from "@cookiepact/core/server";
import { policy } from "@example/policy";

// Browsers look for it at the root of a host: an app without a base path serves it there.
export const GET = () => gpcResponse(policy.updated);
