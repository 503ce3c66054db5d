/** Internal API for the checks of this repository. It may change in any release. */
export { checkDocument } from "./check/check-document.js";
export { diffText } from "./check/diff.js";
export { Ignores } from "./check/ignores.js";
export type { Report } from "./check/report.js";
export { formats } from "./formats/index.js";
export { printJson } from "./print-json.js";
export { factsText } from "./read/facts-text.js";
export { painter } from "./terminal.js";
