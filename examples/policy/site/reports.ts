export const REPORTS = ["support", "billing", "code"] as const;

export type ReportName = (typeof REPORTS)[number];

/** Sample data, a number for each line of a report. */
export const reportNumbers: Readonly<Record<ReportName, readonly number[]>> = {
  support: [9, 5, 9],
  billing: [212, 14, 3],
  code: [6, 17, 1],
};
