import { de } from "@cookiepact/core/locales/de";
import { createConsentHandler } from "@cookiepact/core/server";
import stylesheet from "@cookiepact/core/styles.css?url";
import { policy } from "@example/policy";
import type { RequestHandler } from "./$types";

const answer = createConsentHandler(policy, { messages: [de], stylesheet });

export const GET: RequestHandler = ({ request }) => answer(request);
export const POST: RequestHandler = ({ request }) => answer(request);
