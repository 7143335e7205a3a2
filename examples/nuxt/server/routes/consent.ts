import { createConsentHandler } from "@cookiepact/core/server";
import { policy } from "@example/policy";

export default fromWebHandler(createConsentHandler(policy));
