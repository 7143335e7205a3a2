export { type Copy, copyIn } from "./copy.ts";
export { dayInWords } from "./day-in-words.ts";
export { figuresIn } from "./figures.ts";
export { FRAMEWORKS } from "./frameworks.ts";
export { LANGUAGES, markLanguage, preferredLanguage } from "./language.ts";
export { PAGES, type PageName, pageAt } from "./pages.ts";
export { pinnedReport, pinReport } from "./pinned-report.ts";
export { REPORTS, type ReportName, reportNumbers } from "./reports.ts";
export { usageChart } from "./usage.ts";
