import type { Format } from "./format.js";

/** TODO */
export const github: Format = () => "";
