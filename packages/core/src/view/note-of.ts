import type { Reason } from "../consent/resolution.ts";
import type { PreferencesMessages } from "../messages/messages.ts";

/** What to say of a state that the visitor has not brought about themselves. */
export function noteOf(because: Reason | undefined, messages: PreferencesMessages): string {
  const { alwaysOn, changed, exempt, byDefault, signal } = messages;
  const notes: Partial<Record<Reason, string>> = {
    necessary: alwaysOn,
    outdated: changed,
    exempt,
    default: byDefault,
    signal,
  };
  return (because && notes[because]) ?? "";
}
