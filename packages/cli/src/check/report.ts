import type { Diagnostic, DocumentId, Severity } from "@nodeinfo-kit/lint";

/** The result of `check` for all documents. */
export interface Report {
  readonly documents: readonly Checked[];
  /** The lowest severity that makes the exit status 1. */
  readonly failOn: Severity;
  /** Sentences about entries of the configuration's `ignore` that match nothing. */
  readonly unusedIgnores: readonly string[];
  /** Whether `--fix` cannot fix these inputs, so that the report does not suggest it. */
  readonly isFixRefused?: boolean | undefined;
}

/** A document, or the reason why there is none. */
export type Checked = CheckedDocument | UnreadableFile;

export interface CheckedDocument {
  readonly kind: "checked";
  /** The file's name as it was given or found; `<stdin>` for standard input without a name. */
  readonly file: string;
  /** The document as written in the file; in NDJSON, its line. Empty if there are no findings. */
  readonly text: string;
  /** The line of the file on which the text begins, from 1. Diagnostics count lines from the start of the text. */
  readonly firstLine: number;
  /** The offset of the text in the file, from 0 in UTF-16 units, not counting a byte order mark. */
  readonly firstOffset: number;
  /** The document type; undefined if it could not be identified. */
  readonly id: DocumentId | undefined;
  /** The software's name and version, as far as the document states them. */
  readonly software: string | undefined;
  /** Whether the schema of each profile accepts it. */
  readonly isValid: { readonly strict: boolean; readonly open: boolean };
  /** The diagnostics that the configuration does not ignore, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics are not listed. */
  readonly omittedCount: number;
  /** How many diagnostics the configuration ignores. */
  readonly ignored: number;
  /** The changes that `--fix` made to the file. */
  readonly fixes?: Fixes;
}

/** The changes that were made to a document. */
export interface Fixes {
  readonly listed: readonly Fix[];
  /** How many changes are not listed. */
  readonly more: number;
}

/** A change that was made to a document. */
export interface Fix {
  /** The code of the rule. */
  readonly code: string;
  /** The title of the applied suggestion. */
  readonly title: string;
  /** Whether it is safe: it removed nothing and guessed nothing. */
  readonly isSafe: boolean;
  readonly pointer: string;
  /** Its position in the text before this fix. Earlier changes may have moved it. */
  readonly line: number;
  readonly column: number;
}

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  /** The reason, in full sentences. */
  readonly message: string;
}
