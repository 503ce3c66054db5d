import type { Checked } from "../report.js";
import { isChecked } from "./counts.js";

/** The files of a report that hold several documents. */
export function filesOfMany(documents: readonly Checked[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const many = new Set<string>();
  for (const { file } of documents) (seen.has(file) ? many : seen).add(file);
  return many;
}

/** Returns what names the documents of a report: the file, as it may be written, and the line if the file holds several. */
export function namer(
  documents: readonly Checked[],
  write: (file: string) => string,
): (document: Checked) => string {
  const many = filesOfMany(documents);
  return (document) => {
    const line = isChecked(document) && many.has(document.file) ? `:${document.firstLine}` : "";
    return `${write(document.file)}${line}`;
  };
}
