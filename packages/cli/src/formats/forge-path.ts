import { relative, resolve, sep } from "node:path";
import type { FormatContext } from "./format.js";

/** A file's name as a forge knows it: from the repository's folder on, with slashes. */
export function forgePath(file: string, { folder, root }: FormatContext): string {
  return relative(root, resolve(folder, file)).replaceAll(sep, "/");
}

/** The same as a relative reference (RFC 3986): everything that could mean something else is percent-encoded. */
export function forgeUri(file: string, context: FormatContext): string {
  return forgePath(file, context)
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
