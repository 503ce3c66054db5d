import { createHash } from "node:crypto";
import type { CheckedDocument } from "../check/report.js";
import type { Entry } from "./entries.js";
import type { FormatContext } from "./format.js";
import { forgePath } from "./places.js";

/**
 * Gives each entry what it is told by from one report to the next: it stays when lines above it come and go, and no two have the
 * same. It is made of the file, the rule and the place in the document, and not of lines and messages.
 */
export function fingerprintsOf(entries: readonly Entry[], context: FormatContext): string[] {
  const seen = new Map<string, number>();
  const texts = new Map<CheckedDocument, string>();
  return entries.map(({ file, code, finding, isOneOfMany }) => {
    // Documents that stand one on each line have no name: what they say tells them apart.
    const document = isOneOfMany && finding ? hashOfDocument(finding.document, texts) : "";
    const key = hashOf(forgePath(file, context), document, code, finding?.diagnostic.pointer ?? "");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : hashOf(key, String(before));
  });
}

/** A document may be large, and have many entries. */
function hashOfDocument(document: CheckedDocument, known: Map<CheckedDocument, string>): string {
  const hash = known.get(document) ?? hashOf(document.text);
  known.set(document, hash);
  return hash;
}

function hashOf(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}
