export { warnOfUndeclared } from "../warn-of-undeclared.ts";
