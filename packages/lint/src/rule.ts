import type { Repair, ServerFacts } from "@nodeinfo-kit/convert";
import type { DocumentId, Severity } from "./diagnostic.js";
import type { Links } from "./links/links.js";
import type { LintOptions, Origin, Profile } from "./options.js";

/** One thing that can be wrong with a document. */
export interface Rule {
  /** `area/what`: the path of the rule's file. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** The problem, in one sentence that is true of every case. */
  readonly summary: string;
  /** Why it matters, and how to fix it: a few sentences of Markdown. */
  readonly explanation: string;
  /** The standard or proposal that it follows. */
  readonly source: { readonly name: string; readonly url: string };
  /** A document with exactly this problem. */
  readonly bad: BadSample;
  /** The same document without it. */
  readonly good: Sample;
  /**
   * The documents that the rule applies to: ids, or families such as `nodeinfo`. Empty for rules about the input and the
   * schema, which apply to any document.
   */
  readonly documents: readonly string[];
  /**
   * What happens to a schema issue at the same place. `"explains"`: the rule explains it better, and replaces the issue.
   * `"yields"`: the issue is enough, and the rule reports nothing.
   */
  readonly withSchemaIssue?: "explains" | "yields";
  /** Looks for the problem. Absent for rules about the input and the schema. */
  readonly check?: (document: LintedDocument, report: Report) => void;
}

/** A sample document, and the options to lint it with. */
export interface Sample {
  /** The content: text, or bytes if it is not valid text. */
  readonly text: string | Uint8Array;
  readonly options?: LintOptions;
}

export interface BadSample extends Sample {
  /** The part of the text that the diagnostic marks. */
  readonly marks: string;
}

/** A document that is valid JSON of a known type. */
export interface LintedDocument {
  readonly id: DocumentId;
  readonly profile: Profile;
  /** The result of `JSON.parse`. It is hostile: read its properties with `ownProperty`. */
  readonly value: unknown;
  /** The facts about the server, if it could be read. */
  readonly facts: ServerFacts | undefined;
  /** The values that were read differently from how they are written. */
  readonly repairs: readonly Repair[];
  readonly origin: Origin;
  /** The links, if it is a link document. Read on first access. */
  readonly links: Links;
}

export type Report = (finding: Finding) => void;

/** The keys that lead to a value: property names and item indexes. */
export type Path = readonly (string | number)[];

/** A place in the document, or in its text. */
export interface Place {
  readonly path: Path;
  /** Whether it is about a property's name rather than its value. Default: false. */
  readonly isKey?: boolean;
  /** The place in the text, if the path does not determine it: offsets from 0, in UTF-16 units. */
  readonly span?: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A result of a rule. */
export interface Finding extends Place {
  /** One or more sentences, with values from the document in `quote` and their places in `placeOf`. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly related?: readonly (Place & { readonly message: string })[];
  readonly remedies?: readonly Remedy[];
}

/** A fix, in terms of values; it is converted to text edits if there is text. */
export interface Remedy {
  readonly title: string;
  readonly isSafe: boolean;
  readonly changes: readonly Change[];
}

/** A change to a document. */
export type Change =
  /** Sets the value at the path, or adds a missing property. */
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  /** Converts the number at the path to a string, as it is written: 4.10 becomes "4.10". */
  | { readonly kind: "quote"; readonly path: Path }
  /** Renames the property at the path. */
  | { readonly kind: "rename"; readonly path: Path; readonly name: string }
  /** Removes the property or item at the path. */
  | { readonly kind: "remove"; readonly path: Path }
  /**
   * Moves the value at the path to the other path, as it is written, and creates missing objects. Only null or an empty
   * array may be replaced there; with an empty path, the value replaces the whole document.
   */
  | { readonly kind: "move"; readonly path: Path; readonly to: Path }
  /** Replaces a span with a text. */
  | { readonly kind: "text"; readonly span: Span; readonly text: string };

/** A finding with its rule, and a severity if it differs from that of the rule. */
export interface Found extends Finding {
  readonly rule: Rule;
  readonly severity?: Severity;
}
