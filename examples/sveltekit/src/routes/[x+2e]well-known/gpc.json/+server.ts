import { gpcResponse } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { RequestHandler } from "./$types";

export const GET: RequestHandler = () => gpcResponse(policy.updated);
