import { de } from "@cookiepact/core/locales/de";
import { createConsentHandler } from "@cookiepact/core/server";
import { policy } from "@example/policy";
import type { RequestHandler } from "./$types";

const answer = createConsentHandler(policy, { messages: [de] });

export const GET: RequestHandler = ({ request }) => answer(request);
export const POST: RequestHandler = ({ request }) => answer(request);
