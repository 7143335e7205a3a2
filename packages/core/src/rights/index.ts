export {
  type ConsentExport,
  consentExport,
  type ExportedEntry,
  type ExportedInventory,
  type ExportedState,
} from "./consent-export.ts";
export { exportFileName } from "./export-file-name.ts";
export { exportJson } from "./export-json.ts";
export type {
  Iso27560Event,
  Iso27560Party,
  Iso27560Processing,
  Iso27560Purpose,
  Iso27560Record,
} from "./iso-27560-record.ts";
