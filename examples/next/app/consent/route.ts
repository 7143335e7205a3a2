import { de } from "@cookiepact/core/locales/de";
import { createConsentHandler } from "@cookiepact/core/server";
import { policy } from "@example/policy";

const handler = createConsentHandler(policy, { messages: [de] });

export { handler as GET, handler as POST };
