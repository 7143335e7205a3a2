import { createConsentHandler } from "@cookiepact/core/server";
import { policy } from "@example/policy";

const handler = createConsentHandler(policy);

export { handler as GET, handler as POST };
