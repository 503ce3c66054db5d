/** What it takes to write issues as the validators do: words for a value, safe to print, and the steps of a pointer. */
export { describeValue, quote } from "./describe-value.js";
export { escapeToken } from "./issue.js";
