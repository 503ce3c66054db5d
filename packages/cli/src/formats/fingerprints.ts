import { createHash } from "node:crypto";
import type { CheckedDocument } from "../check/report.js";
import type { Entry } from "./entries.js";
import type { FormatContext } from "./format.js";
import { forgePath } from "./places.js";

/**
 * Computes a unique fingerprint for each entry, by which it is recognised in later reports. It depends on the file, the rule
 * and the place in the document, but not on lines or messages, so it stays when lines above it change.
 */
export function fingerprintsOf(entries: readonly Entry[], context: FormatContext): string[] {
  const seen = new Map<string, number>();
  const texts = new Map<CheckedDocument, string>();
  return entries.map(({ file, code, finding, isOneOfMany }) => {
    // Documents of an NDJSON file have no name, so their content identifies them.
    const document = isOneOfMany && finding ? hashOfDocument(finding.document, texts) : "";
    const key = hashOf(forgePath(file, context), document, code, finding?.diagnostic.pointer ?? "");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : hashOf(key, String(before));
  });
}

/** Caches the hash of a document, which may be large and have many entries. */
function hashOfDocument(document: CheckedDocument, known: Map<CheckedDocument, string>): string {
  const hash = known.get(document) ?? hashOf(document.text);
  known.set(document, hash);
  return hash;
}

function hashOf(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}
