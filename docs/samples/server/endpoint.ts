import type { DecisionEvent } from "@cookiepact/core/server";
import { createConsentHandler } from "@cookiepact/core/server";
import { policy } from "../policy";

const stored: DecisionEvent[] = [];

export const proofs = { stored, insert: (event: DecisionEvent) => void stored.push(event) };

const answer = createConsentHandler(policy, { onDecision: (event) => proofs.insert(event) });

export { answer as GET, answer as POST };
