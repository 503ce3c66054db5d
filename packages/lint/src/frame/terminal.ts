/** Functions to print untrusted text in a terminal: escaping, width and line breaks. */
export { displayWidth } from "./display-width.js";
export { excerpt, printable } from "./printable.js";
export { wrap } from "./wrap.js";
