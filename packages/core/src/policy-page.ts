import type { Consent } from "./consent/consent.ts";
import { saveFile, timeOnDevice } from "./host/save-file.ts";
import type { Policy } from "./policy/policy.ts";
import { consentExport } from "./rights/consent-export.ts";
import { exportFileName } from "./rights/export-file-name.ts";
import { exportJson } from "./rights/export-json.ts";
import { type InventoryWatch, watchInventory } from "./storage/watch-inventory.ts";
import { type SubmitLike, submitForm } from "./view/submit-form.ts";

/**
 * Carries out what was pressed anywhere on the policy page, in place of sending the form.
 *
 * @example
 * <article {...view.root} onSubmit={(event) => submitPage(consent, event.nativeEvent)}>
 */
export function submitPage(consent: Consent, event: SubmitLike): void {
  const pressed = event.submitter as HTMLButtonElement | null | undefined;
  // A form that an app has put into the page is the app's own.
  if (!pressed?.hasAttribute("data-cookiepact-action")) return;
  if (pressed.name === "export") {
    event.preventDefault();
    void downloadExport(consent);
  } else {
    submitForm(consent, event);
  }
}

/**
 * Hands the visitor a file with this policy, their answer, and what is on their device (GDPR, article 20).
 *
 * @example
 * <button onClick={() => downloadExport(consent)}>Download my data</button>
 */
export async function downloadExport<P extends Policy>(consent: Consent<P>): Promise<void> {
  const inventory = (await consent.storage?.inventory()) ?? null;
  const now = timeOnDevice();
  const json = exportJson(
    consentExport(consent.policy, { ...consent.getSnapshot(), now, inventory }),
  );
  saveFile(exportFileName(consent.policy, now), "application/json", json);
}

/** What is on the visitor's device, as a value that can be watched; always `null` where nobody can look. */
export function watchDevice(consent: Consent): Pick<InventoryWatch, "get" | "subscribe"> {
  return consent.storage ? watchInventory(consent) : NOBODY_LOOKS;
}

const NOBODY_LOOKS = { get: () => null, subscribe: () => () => {} };
