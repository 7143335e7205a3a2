import type { ConsentStorageOf, SweepReport } from "./consent/storage.ts";
import { browserDevice } from "./host/browser-device.ts";
import { createDeviceStorage, type LoadThorough } from "./storage/create-device-storage.ts";
import type { Device } from "./storage/device.ts";

export interface DeviceStorageOptions {
  /** Hears what each sweep and each reset has removed, and what it could not. */
  readonly onSweep?: (report: SweepReport) => void;
  /** Where things are stored. @default this browser */
  readonly device?: Device;
}

/**
 * Carries the visitor's answer out on their device: whatever the policy declares and is not allowed, or is past its
 * retention, is removed, be it a cookie, web storage, a database, a cache or a service worker. When the page begins, after
 * every change, once more when scripts have had their last word, and when the page is left. What the policy does not
 * declare is never touched.
 *
 * @example
 * const consent = createConsent(policy, { storage: deviceStorage() });
 */
export function deviceStorage({
  onSweep,
  device = browserDevice(),
}: DeviceStorageOptions = {}): ConsentStorageOf {
  // Cookies and web storage need no second download: a refusal does not wait for one.
  const load = async (...given: Parameters<LoadThorough>) => {
    const { openThorough } = await import("./thorough.ts");
    return openThorough(...given);
  };
  return (consent) => createDeviceStorage(consent, device, load, onSweep);
}
