/** What it takes to print a text of strangers in a terminal: what is safe, how wide it is, and where it breaks. */
export { displayWidth } from "./display-width.js";
export { excerpt, printable } from "./printable.js";
export { wrap } from "./wrap.js";
