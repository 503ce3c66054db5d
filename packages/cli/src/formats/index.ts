import { compact } from "./compact.js";
import type { Format } from "./format.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty.js";
import { sarif } from "./sarif.js";

export type { Format, FormatContext } from "./format.js";

/** Every format by its name. */
export const formats = { pretty, compact, json, sarif, github, gitlab, junit, markdown } satisfies Record<
  string,
  Format
>;

export type FormatName = keyof typeof formats;

/** The names of the formats, the default one first. */
// `Object.keys` returns plain strings; these are the names above.
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Checks whether a string is the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
