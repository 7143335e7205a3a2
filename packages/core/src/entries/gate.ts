export { type Condition, isMet } from "../consent/condition.ts";
export type { GatedScript, ScriptHandlers } from "../gate/gate-script.ts";
export type { ScriptSource } from "../gate/page.ts";
export { scriptKey } from "../gate/script-key.ts";
export { gateScript, onGrant, onRevoke } from "../gates.ts";
