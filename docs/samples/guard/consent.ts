import { createConsent } from "@cookiepact/core";
import { guardPage } from "@cookiepact/core/guard";
import { policy } from "../policy";

export const consent = createConsent(policy);
guardPage(consent);
