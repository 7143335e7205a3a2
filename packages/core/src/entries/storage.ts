export type {
  ConsentStorage,
  DeclaredItem,
  Inventory,
  InventoryEntry,
  LeftReason,
  LeftThing,
  StoredStatus,
  StoredThing,
  SweepReport,
  UnreadableStorage,
} from "../consent/storage.ts";
export { type DeviceStorageOptions, deviceStorage } from "../device-storage.ts";
export type {
  Device,
  Left,
  PageAddress,
  QuickArea,
  SlowStorage,
  StorageArea,
} from "../storage/device.ts";
export type { Removal } from "../storage/removal.ts";
export { type InventoryWatch, watchInventory } from "../storage/watch-inventory.ts";
