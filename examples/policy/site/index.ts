export { type AnswerLine, answersIn, dayInWords } from "./answers.ts";
export { type Copy, copyIn } from "./copy.ts";
export { type DeclaredItem, declaredIn } from "./declared.ts";
export { figuresIn } from "./figures.ts";
export { FRAMEWORKS } from "./frameworks.ts";
export { LANGUAGES, markLanguage, preferredLanguage } from "./language.ts";
export { pinnedReport, pinReport } from "./pinned-report.ts";
export { REPORTS, type ReportName, reportNumbers } from "./reports.ts";
export { usageChart } from "./usage.ts";
