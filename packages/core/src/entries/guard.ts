export type { GuardOptions } from "../guard/create-guard.ts";
export type { GuardReport, LoadReport, WriteReport } from "../guard/report.ts";
export { guardPage } from "../host/guard-page.ts";
