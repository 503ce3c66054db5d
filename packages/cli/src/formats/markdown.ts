import type { Format } from "./format.js";

/** TODO */
export const markdown: Format = () => "";
