import { gpcResponse } from "@cookiepact/core/server";
import { policy } from "@example/policy";

export default defineEventHandler(() => gpcResponse(policy.updated));
