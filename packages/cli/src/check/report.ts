import type { Diagnostic, DocumentId, Severity } from "@nodeinfo-kit/lint";

/** What `check` has to say, of all documents together. */
export interface Report {
  readonly documents: readonly Checked[];
  /** The least severity that makes the exit status 1. */
  readonly failOn: Severity;
  /** What the configuration ignores, and nothing has: each a sentence. */
  readonly unusedIgnores: readonly string[];
  /** Whether `--fix` would mend none of them, so that nobody should be told to try it. */
  readonly isFixRefused?: boolean | undefined;
}

/** One document, or why there is none. */
export type Checked = CheckedDocument | UnreadableFile;

export interface CheckedDocument {
  readonly kind: "checked";
  /** The file's name as it was given or found; `<stdin>` for standard input without a name. */
  readonly file: string;
  /** The document as it stands in the file: of a file with a document on each line, the line. Empty, if nothing was found. */
  readonly text: string;
  /** The line of the file on which the text begins, from 1: the diagnostics count from the text's own first line. */
  readonly firstLine: number;
  /** Where in the file the text begins, from 0 in UTF-16 units, a byte order mark not counted. */
  readonly firstOffset: number;
  /** Which document it is; undefined, if that cannot be told. */
  readonly id: DocumentId | undefined;
  /** The software's name, and its version if there is one, as the document gives them. */
  readonly software: string | undefined;
  /** Whether the schema of each profile accepts it. */
  readonly isValid: { readonly strict: boolean; readonly open: boolean };
  /** Those that the configuration does not ignore, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more there are than were listed. */
  readonly omittedCount: number;
  /** How many the configuration ignores. */
  readonly ignored: number;
  /** What `--fix` changed, if it wrote into the file. */
  readonly fixes?: Fixes;
}

/** The changes that were made to a document. */
export interface Fixes {
  readonly listed: readonly Fix[];
  /** How many more there are. */
  readonly more: number;
}

/** A change that was made to a document. */
export interface Fix {
  /** The rule that it follows. */
  readonly code: string;
  /** What was done, as it was suggested: `Write 12`. */
  readonly title: string;
  /** Whether it neither removed anything nor guessed. */
  readonly isSafe: boolean;
  readonly pointer: string;
  /** Where it was, in the text as it was before: earlier changes may have moved it. */
  readonly line: number;
  readonly column: number;
}

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  /** Why, in whole sentences. */
  readonly message: string;
}
